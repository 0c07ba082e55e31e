internal import KafkaBuffers

/// The batch that a consumer's loop is working on.
final class ConsumerHands: @unchecked Sendable {
    private let lock = Lock()
    private var batch: FetchedBatch?

    /// Puts a batch in.
    func put(_ batch: FetchedBatch) { lock.withLock { self.batch = batch } }

    /// Takes the batch out.
    func take() -> FetchedBatch? {
        lock.withLock {
            defer { batch = nil }
            return batch
        }
    }
}
