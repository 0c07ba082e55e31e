internal import KafkaBuffers
public import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

/// A member of a group: reads the partitions that the group gives it, as a sequence of batches, and commits how far it
/// got.
///
/// Made by ``KafkaClient/withConsumer(group:topics:settings:_:)``; one loop at a time. A batch counts as processed when
/// the loop asks for the next one, and when the scope returns; not when the scope throws. Records of a partition that
/// went to another member are never given after that.
public final class Consumer: Sendable {
    let driver: ConsumerDriver
    let client: KafkaClient
    let slices: SliceReader
    /// What the loop has in its hands.
    let hands = ConsumerHands()

    init(driver: ConsumerDriver, client: KafkaClient) {
        self.driver = driver
        self.client = client
        slices = SliceReader(settings: driver.settings.reader ?? client.driver.configuration.reader)
    }

    /// The group's name.
    public var group: String { driver.group }

    /// Where the consumer stands in its group, and why.
    public var membership: Membership { driver.status.current }

    /// The partitions that the consumer has now.
    ///
    /// - Returns: The partitions, in order.
    public func assignment() async -> [TopicPartition] {
        let driver = driver
        return await client.driver.onLoop(orElse: []) { done in
            done(driver.assignments.filter { !$0.isClosing }.map(\.partition).sorted())
        }
    }

    /// How far each partition is, and why one does not move.
    ///
    /// - Returns: A value for each partition that the consumer has, in order.
    public func progress() async -> [PartitionProgress] {
        let driver = driver
        return await client.driver.onLoop(orElse: []) { done in done(driver.progress()) }
    }

    /// Reads a partition from another position on; what was fetched of it before is not given any more.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - position: Where to go on.
    /// - Throws: A `KafkaError` of the code `partitionLost` where the partition is not the consumer's.
    public func seek(_ partition: TopicPartition, to position: StartPosition) async throws(KafkaError) {
        let driver = driver
        let error: KafkaError? = await client.driver.onLoop(orElse: ClientDriver.closedError) { done in
            done(driver.seek(partition, to: position))
        }
        if let error { throw error }
    }

    /// Fetches no more of partitions until they are resumed, or given to the consumer anew.
    ///
    /// - Parameter partitions: The partitions.
    /// - Throws: A `KafkaError` of the code `partitionLost` where one is not the consumer's.
    public func pause(_ partitions: [TopicPartition]) async throws(KafkaError) {
        try await set(partitions, isPaused: true)
    }

    /// Fetches partitions again.
    ///
    /// - Parameter partitions: The partitions.
    /// - Throws: A `KafkaError` of the code `partitionLost` where one is not the consumer's.
    public func resume(_ partitions: [TopicPartition]) async throws(KafkaError) {
        try await set(partitions, isPaused: false)
    }

    private func set(_ partitions: [TopicPartition], isPaused: Bool) async throws(KafkaError) {
        let driver = driver
        let error: KafkaError? = await client.driver.onLoop(orElse: ClientDriver.closedError) { done in
            done(driver.pause(partitions, isPaused))
        }
        if let error { throw error }
    }

    /// Has the group share its partitions out anew.
    ///
    /// - Parameter reason: Why, for the brokers' logs.
    public func rebalance(reason: String) async {
        let driver = driver
        await client.driver.onLoop(orElse: ()) { done in
            driver.group { $0.rejoin(reason: reason, at: driver.driver.now, into: &$1) }
            driver.advance()
            done(())
        }
    }

    /// Gives the last batch back, leaves the group, and closes.
    ///
    /// - Parameter isProcessed: Whether the last batch may be committed.
    func close(isProcessed: Bool) async {
        giveBack(isProcessed: isProcessed)
        let driver = driver
        let error: KafkaError? = await client.driver.onLoop(orElse: nil) { done in driver.close { done($0) } }
        if let error { driver.status.note(error) }
    }

    /// Gives the batch back that the loop had.
    func giveBack(isProcessed: Bool) {
        guard let batch = hands.take() else { return }
        giveBack(batch, isProcessed: isProcessed)
    }

    /// Gives a batch back.
    func giveBack(_ batch: FetchedBatch, isProcessed: Bool) {
        // At damage, what was before it is processed and nothing else.
        let end = batch.mark.isSet ? batch.damageOffset : batch.nextOffset
        let mustWake = driver.ledger.giveBack(
            batch.place,
            generation: batch.generation,
            processedTo: isProcessed ? end : nil,
            leaderEpoch: batch.batch.header.partitionLeaderEpoch
        )
        if mustWake { driver.driver.loop.wake() }
    }
}
