/// The work that the threads of a pool share.
final class WorkQueue: @unchecked Sendable {
    private let mutex = PosixMutex()
    private var work: [@Sendable () -> Void] = []
    private var next = 0
    private var threads = 0
    private var idle = 0
    private var isFinished = false

    /// Adds work.
    ///
    /// - Parameters:
    ///   - item: What to do.
    ///   - limit: How many threads there may be.
    /// - Returns: Whether the caller has to start another thread, which is counted already.
    func add(_ item: @escaping @Sendable () -> Void, limit: Int) -> Bool {
        mutex.withLock {
            work.append(item)
            if idle >= work.count - next {
                mutex.signal()
                return false
            }
            guard threads < limit else { return false }
            threads += 1
            return true
        }
    }

    /// Tells that the thread that was asked for could not be started.
    ///
    /// - Returns: Whether there is no other.
    func threadIsMissing() -> Bool {
        mutex.withLock {
            threads -= 1
            return threads == 0
        }
    }

    /// Does work until the pool has ended and nothing is left; the life of a thread.
    func drain() {
        while let item = take() { item() }
    }

    /// The work that is next, or nil where there is none.
    func takeNow() -> (@Sendable () -> Void)? {
        mutex.withLock { removeFirst() }
    }

    /// Lets the threads end when the work that there is has been done.
    func finish() {
        mutex.withLock {
            isFinished = true
            mutex.broadcast()
        }
    }

    /// Waits for work; nil when there will be no more.
    private func take() -> (@Sendable () -> Void)? {
        mutex.withLock {
            while true {
                if let item = removeFirst() { return item }
                guard !isFinished else { return nil }
                idle += 1
                mutex.wait()
                idle -= 1
            }
        }
    }

    private func removeFirst() -> (@Sendable () -> Void)? {
        guard next < work.count else { return nil }
        let item = work[next]
        next += 1
        if next == work.count || next >= 64 {
            work.removeFirst(next)
            next = 0
        }
        return item
    }
}
