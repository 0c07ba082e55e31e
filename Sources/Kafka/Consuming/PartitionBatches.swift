internal import KafkaBuffers
public import KafkaCore
internal import KafkaNetwork

/// The batches of one partition of a consumer, as long as the consumer has it.
///
/// Given to the closure of ``Consumer/forEachPartition(concurrency:_:)``. A batch counts as processed when the next one
/// is asked for, and when the closure returns; not when it throws. The sequence ends when the partition goes to another
/// member, or the consumer is closed.
public final class PartitionBatches: Sendable {
    /// The partition.
    public let partition: TopicPartition

    let place: Int
    let generation: Int
    let mailbox = Mailbox<FetchedBatch>()
    private let consumer: Consumer
    private let permits: Permits
    private let hands = ConsumerHands()

    init(first batch: FetchedBatch, consumer: Consumer, permits: Permits) {
        partition = batch.partition
        place = batch.place
        generation = batch.generation
        self.consumer = consumer
        self.permits = permits
    }

    /// Gives the batch back that the closure has in its hands.
    func giveBack(isProcessed: Bool) {
        guard let batch = hands.take() else { return }
        consumer.giveBack(batch, isProcessed: isProcessed)
        permits.give()
    }

    private func next() async throws(KafkaError) -> FetchedBatch? {
        giveBack(isProcessed: true)
        while let batch = await mailbox.take() {
            if mailbox.count == 0, mailbox.unmark() { consumer.setFull(self, false) }
            guard await permits.take() else { break }
            guard let granted = try await granted(batch) else {
                permits.give()
                continue
            }
            hands.put(granted)
            return granted
        }
        guard !Task.isCancelled else {
            throw KafkaError(.cancelled, "the task was cancelled while it waited for records")
        }
        return nil
    }

    private func granted(_ batch: FetchedBatch) async throws(KafkaError) -> FetchedBatch? {
        do throws(KafkaError) {
            return try await consumer.handOut(batch, isLoop: false)
        } catch {
            permits.give()
            throw error
        }
    }
}

extension PartitionBatches: AsyncSequence {
    /// Gives the batches one after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let batches: PartitionBatches

        init(_ batches: PartitionBatches) { self.batches = batches }

        /// The next batch; the one before it counts as processed.
        ///
        /// - Returns: The batch, or nil where the partition is not the consumer's any more.
        /// - Throws: A `KafkaError`, such as `cancelled`.
        public mutating func next() async throws(KafkaError) -> FetchedBatch? { try await batches.next() }

        /// The next batch; the one before it counts as processed.
        ///
        /// - Parameter actor: Where the caller runs.
        /// - Returns: The batch, or nil where the partition is not the consumer's any more.
        /// - Throws: A `KafkaError`, such as `cancelled`.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(KafkaError) -> FetchedBatch? {
            try await batches.next()
        }
    }

    /// Starts to read, or goes on behind the batch that was given last.
    ///
    /// - Returns: What gives the batches.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}
