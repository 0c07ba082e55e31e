internal import KafkaBuffers
internal import KafkaCore
internal import KafkaNetwork

extension Consumer {
    /// How many batches may wait for the task of a partition before no more are fetched for it.
    private static let waitingLimit = 2

    /// Processes partitions side by side, the records of each one in their order.
    ///
    /// ```swift
    /// try await consumer.forEachPartition(concurrency: 8) { partition in
    ///     for try await batch in partition { … }
    /// }
    /// ```
    ///
    /// The closure runs in a task of its own for each partition, from the first batch that comes of it to when it goes
    /// to another member. A partition whose closure returns before is not read any more until the consumer is given it
    /// anew. A closure that throws ends all of them, and the call throws the same.
    ///
    /// - Parameters:
    ///   - concurrency: How many batches are processed at the same time.
    ///   - body: What to do with the batches of a partition.
    /// - Throws: What the closure throws, or a `KafkaError` as the consumer's loop does.
    public func forEachPartition(
        concurrency: Int = 8,
        _ body: @escaping @Sendable (_ partition: PartitionBatches) async throws -> Void
    ) async throws {
        let permits = Permits(concurrency)
        let streams = PartitionStreams()
        driver.streams.set(streams)
        defer { driver.streams.set(nil) }
        try await dispatch(to: streams, permits, body)
    }

    /// Gives each batch to the task of its partition.
    private func dispatch(
        to streams: PartitionStreams,
        _ permits: Permits,
        _ body: @escaping @Sendable (_ partition: PartitionBatches) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { streams.endAll() }
            // The failure of a partition's task ends the wait for records, too.
            let failure = Mailbox<any Error>()
            while let batch = try await nextUntaken(failure) {
                if let stream = streams.stream(of: batch) {
                    if stream.mailbox.put(batch) >= Self.waitingLimit, stream.mailbox.mark() { setFull(stream, true) }
                    continue
                }
                guard driver.ledger.isOpen(batch.place, generation: batch.generation) else { continue }
                let stream = PartitionBatches(first: batch, consumer: self, permits: permits)
                guard streams.add(stream) else { continue }
                stream.mailbox.put(batch)
                group.addTask { try await self.run(body, on: stream, failure) }
            }
            streams.endAll()
            try await group.waitForAll()
        }
    }

    private func run(
        _ body: @Sendable (_ partition: PartitionBatches) async throws -> Void,
        on stream: PartitionBatches,
        _ failure: Mailbox<any Error>
    ) async throws {
        do {
            try await body(stream)
        } catch {
            stream.giveBack(isProcessed: false)
            failure.put(error)
            driver.reader.queue.interrupt()
            throw error
        }
        stream.giveBack(isProcessed: true)
        // Whoever returns before the end wants no more of it.
        stream.mailbox.end()
        setFull(stream, true)
    }

    /// The next batch, which nobody has in hands yet.
    private func nextUntaken(_ failure: Mailbox<any Error>) async throws -> FetchedBatch? {
        cameBack()
        while true {
            if failure.count > 0, let error = await failure.take() { throw error }
            if let batch = try slices.nextBatch(driver.reader.queue) { return batch }
            if try await takeSlices() == .ended { return nil }
        }
    }

    /// Fetches no more for a partition whose task has enough, or goes on.
    func setFull(_ stream: PartitionBatches, _ isFull: Bool) {
        let driver = driver
        driver.driver.run { driver.setFull(stream.place, generation: stream.generation, isFull) }
    }
}
