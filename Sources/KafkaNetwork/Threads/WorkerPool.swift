/// Threads for work that takes long or blocks; work begins in the order in which it came.
final class WorkerPool: Sendable {
    private let queue = WorkQueue()
    private let name: String
    private let limit: Int

    /// Makes a pool; its threads start when there is work for them.
    ///
    /// - Parameters:
    ///   - name: What its threads are called.
    ///   - limit: How many there are at the most.
    init(name: String, limit: Int) {
        self.name = name
        self.limit = limit
    }

    deinit { queue.finish() }

    /// Has work done soon.
    ///
    /// - Parameter work: What to do.
    func submit(_ work: @escaping @Sendable () -> Void) {
        guard queue.add(work, limit: limit) else { return }
        guard PosixThread.start(name: name, { [queue] in queue.drain() }) != 0 else { return }
        // Without a thread of its own work must be done all the same: the pool of Swift's tasks has one.
        if !queue.threadIsMissing() { return }
        Task.detached { [queue] in
            while let work = queue.takeNow() { work() }
        }
    }
}
