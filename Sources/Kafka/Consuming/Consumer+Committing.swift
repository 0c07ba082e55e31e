internal import KafkaBuffers
public import KafkaCore
public import KafkaRecords

extension Consumer {
    /// Commits all that was handed out, the batch in the loop's hands among it.
    ///
    /// - Throws: A `KafkaError`: `partitionLost` where a partition went to another member meanwhile, `timedOut` with an
    ///   outcome where the coordinator did not answer in time.
    public func commit() async throws(KafkaError) {
        let driver = driver
        let error: KafkaError? = await client.driver.onLoop(orElse: ClientDriver.closedError) { done in
            driver.commitHandedOut { done($0) }
        }
        if let error { throw error }
    }

    /// Commits a position of a batch's partition.
    func commit(_ batch: FetchedBatch, upTo offset: Int64, metadata: String?) async throws(KafkaError) {
        let driver = driver
        let position = ConsumerLedger.Position(
            partition: batch.place,
            generation: batch.generation,
            offset: offset,
            leaderEpoch: batch.batch.header.partitionLeaderEpoch
        )
        let partition = batch.partition
        let error: KafkaError? = await client.driver.onLoop(orElse: ClientDriver.closedError) { done in
            driver.commit(position, of: partition, metadata: metadata) { done($0) }
        }
        if let error { throw error }
    }
}

extension FetchedBatch {
    /// Commits all records of the batch and those before it; what was committed already is not taken back.
    ///
    /// - Parameter metadata: What is to be kept with the offset, or nil.
    /// - Throws: A `KafkaError`: `partitionLost` where the partition went to another member meanwhile,
    ///   `invalidArgument` where the batch was read without a group.
    public func commit(metadata: String? = nil) async throws(KafkaError) {
        try await commit(upTo: nextOffset, metadata)
    }

    /// Commits a record of the batch and those before it; what was committed already is not taken back.
    ///
    /// - Parameters:
    ///   - record: The last record that was processed.
    ///   - metadata: What is to be kept with the offset, or nil.
    /// - Throws: A `KafkaError`: `partitionLost` where the partition went to another member meanwhile,
    ///   `invalidArgument` where the record is not of this batch, or the batch was read without a group.
    public func commit(through record: Record, metadata: String? = nil) async throws(KafkaError) {
        guard record.offset >= batch.baseOffset, record.offset < nextOffset else {
            throw KafkaError(.invalidArgument, "the record of offset \(record.offset) is not of the batch")
        }
        try await commit(upTo: record.offset + 1, metadata)
    }

    private func commit(upTo offset: Int64, _ metadata: String?) async throws(KafkaError) {
        guard let committer else {
            throw KafkaError(.invalidArgument, "the batch was read without a group: nobody keeps its offsets") {
                $0.hint = "Read it by withConsumer(group:topics:) or consume(_:group:)."
            }
        }
        try await committer.commit(self, upTo: offset, metadata: metadata)
    }
}
