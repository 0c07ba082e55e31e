internal import KafkaNetwork

/// Runs calls of the user's one after the other, in tasks beside the loop.
///
/// The loop's.
final class ListenerQueue {
    private var waiting: [(@Sendable () async -> Void, @Sendable () -> Void)] = []
    private var isRunning = false

    /// Runs a call when those before it have returned.
    ///
    /// - Parameters:
    ///   - driver: Whose loop and runtime are used.
    ///   - call: What to run.
    ///   - completion: Called on the loop when it has returned.
    func run(
        _ driver: ClientDriver,
        _ call: @escaping @Sendable () async -> Void,
        completion: @escaping @Sendable () -> Void
    ) {
        waiting.append((call, completion))
        next(driver)
    }

    private func next(_ driver: ClientDriver) {
        guard !isRunning, !waiting.isEmpty else { return }
        isRunning = true
        let (call, completion) = waiting.removeFirst()
        let box = ListenerQueueBox(self)
        driver.runtime.spawn {
            await call()
            driver.run {
                box.queue.isRunning = false
                completion()
                box.queue.next(driver)
            }
        }
    }

    /// Lets the queue pass through a task to its loop.
    private struct ListenerQueueBox: @unchecked Sendable {
        let queue: ListenerQueue
        init(_ queue: ListenerQueue) { self.queue = queue }
    }
}
