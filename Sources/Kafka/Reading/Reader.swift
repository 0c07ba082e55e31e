internal import KafkaBuffers
public import KafkaCore

/// Reads partitions that were named, without a group, as a sequence of batches.
///
/// Made by ``KafkaClient/withReader(of:partitions:from:until:_:)``; one loop at a time. A loop goes on behind the batch
/// that an earlier one was given last. Where records are damaged, the loop throws `corrupt`, and so does every further
/// one until the partition is sought: nothing is left out in silence.
public final class Reader: Sendable {
    let driver: ReaderDriver
    private let client: KafkaClient
    private let slices: SliceReader

    init(
        driver: ReaderDriver,
        client: KafkaClient,
        settings: KafkaClient.Configuration.Reader
    ) {
        self.driver = driver
        self.client = client
        slices = SliceReader(settings: settings)
    }

    /// Reads a partition from another position on; what was fetched of it before is not given any more.
    ///
    /// - Parameters:
    ///   - partition: The partition; one that is not read is left alone.
    ///   - position: Where to go on.
    public func seek(_ partition: TopicPartition, to position: StartPosition) async {
        let driver = driver
        await client.driver.onLoop(orElse: ()) { done in
            driver.seek(partition, to: position)
            done(())
        }
    }

    /// Fetches no more of a partition until it is resumed.
    ///
    /// - Parameter partition: The partition.
    public func pause(_ partition: TopicPartition) async { await set(partition, isPaused: true) }

    /// Fetches a partition again.
    ///
    /// - Parameter partition: The partition.
    public func resume(_ partition: TopicPartition) async { await set(partition, isPaused: false) }

    private func set(_ partition: TopicPartition, isPaused: Bool) async {
        let driver = driver
        await client.driver.onLoop(orElse: ()) { done in
            driver.pause(partition, isPaused)
            done(())
        }
    }

    /// How far each partition is.
    ///
    /// - Returns: A value for each partition, in order.
    public func progress() async -> [PartitionProgress] {
        let driver = driver
        return await client.driver.onLoop(orElse: []) { done in done(driver.progress()) }
    }
}

extension Reader {
    /// Has something called after a while, unless it is cancelled before.
    func alarm(after limit: Duration, _ fire: @escaping @Sendable () -> Void) -> Alarm {
        let alarm = Alarm(client.driver)
        alarm.set(after: limit, fire)
        return alarm
    }
}

extension Reader: AsyncSequence {
    /// Gives the batches one after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let reader: Reader

        init(_ reader: Reader) { self.reader = reader }

        /// The next batch that has records to be seen; waits where there is none yet.
        ///
        /// - Returns: The batch, or nil where reading has come to its end.
        /// - Throws: A `KafkaError`, such as `corrupt`, `offsetOutOfRange` or `cancelled`.
        public mutating func next() async throws(KafkaError) -> FetchedBatch? {
            try await next(isolation: nil)
        }

        /// The next batch that has records to be seen; waits no longer than a while where there is none yet.
        ///
        /// - Parameter limit: How long to wait.
        /// - Returns: The batch, or nil where none came in time, or reading has come to its end.
        /// - Throws: A `KafkaError`, such as `corrupt`, `offsetOutOfRange` or `cancelled`.
        public mutating func next(within limit: Duration) async throws(KafkaError) -> FetchedBatch? {
            let queue = reader.driver.queue
            let alarm = reader.alarm(after: limit) { queue.interrupt() }
            defer { alarm.cancel() }
            while true {
                if let batch = try reader.slices.nextBatch(queue) { return batch }
                switch await queue.take() {
                case .slices(let more):
                    reader.slices.add(more)
                    reader.driver.taken()
                case .ended, .interrupted: return nil
                case .failed(let error): throw error
                case .cancelled: throw KafkaError(.cancelled, "the task was cancelled while it waited for records")
                }
            }
        }

        /// The next batch that has records to be seen; waits where there is none yet.
        ///
        /// - Parameter actor: Where the caller runs.
        /// - Returns: The batch, or nil where reading has come to its end.
        /// - Throws: A `KafkaError`, such as `corrupt`, `offsetOutOfRange` or `cancelled`.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(KafkaError) -> FetchedBatch? {
            while true {
                if let batch = try reader.slices.nextBatch(reader.driver.queue) { return batch }
                switch await reader.driver.queue.take() {
                case .slices(let more):
                    reader.slices.add(more)
                    reader.driver.taken()
                case .interrupted: continue
                case .ended: return nil
                case .failed(let error): throw error
                case .cancelled: throw KafkaError(.cancelled, "the task was cancelled while it waited for records")
                }
            }
        }
    }

    /// Starts to read.
    ///
    /// - Returns: What gives the batches.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}
