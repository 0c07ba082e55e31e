internal import Synchronization

/// What other threads have for a loop.
final class LoopInbox: @unchecked Sendable {
    /// What a loop takes at once.
    struct Batch {
        /// Work in the order in which it came.
        var work: [@Sendable () -> Void] = []
        /// Jobs of tasks in the order in which they came.
        var jobs: [UnownedJob] = []
    }

    /// Whether there may be something; looked at without the lock.
    private let isFilled = Atomic<Bool>(false)
    private let mutex = PosixMutex()
    private var batch = Batch()
    private var isClosed = false

    /// Whether there is something; on the loop.
    var hasWork: Bool { isFilled.load(ordering: .sequentiallyConsistent) }

    /// Adds work.
    ///
    /// - Returns: False where the loop has ended.
    func add(_ work: @escaping @Sendable () -> Void) -> Bool {
        let isAdded = mutex.withLock {
            if !isClosed { batch.work.append(work) }
            return !isClosed
        }
        if isAdded { isFilled.store(true, ordering: .sequentiallyConsistent) }
        return isAdded
    }

    /// Adds a job.
    ///
    /// - Returns: False where the loop has ended.
    func add(_ job: UnownedJob) -> Bool {
        let isAdded = mutex.withLock {
            if !isClosed { batch.jobs.append(job) }
            return !isClosed
        }
        if isAdded { isFilled.store(true, ordering: .sequentiallyConsistent) }
        return isAdded
    }

    /// Takes all that has come; on the loop.
    func take() -> Batch {
        isFilled.store(false, ordering: .sequentiallyConsistent)
        return mutex.withLock { removeAll() }
    }

    /// Takes all that has come, and nothing any more; on the loop.
    func close() -> Batch {
        mutex.withLock {
            isClosed = true
            return removeAll()
        }
    }

    private func removeAll() -> Batch {
        var taken = Batch()
        swap(&taken, &batch)
        return taken
    }
}
