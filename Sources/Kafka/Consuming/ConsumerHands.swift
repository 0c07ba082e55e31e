internal import KafkaBuffers

/// The batch that a consumer's loop is working on.
package final class ConsumerHands: @unchecked Sendable {
    private let lock = Lock()
    private var batch: FetchedBatch?

    /// Makes empty ones.
    package init() {}

    /// Puts a batch in.
    package func put(_ batch: FetchedBatch) { lock.withLock { self.batch = batch } }

    /// Takes the batch out.
    package func take() -> FetchedBatch? {
        lock.withLock {
            defer { batch = nil }
            return batch
        }
    }
}
