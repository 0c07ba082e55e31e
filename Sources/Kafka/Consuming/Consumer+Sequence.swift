internal import KafkaBuffers
public import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

extension Consumer: AsyncSequence {
    /// Gives the batches one after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let consumer: Consumer

        init(_ consumer: Consumer) { self.consumer = consumer }

        /// The next batch; the one before it counts as processed.
        ///
        /// - Returns: The batch, or nil where the consumer is closed.
        /// - Throws: A `KafkaError`, such as `corrupt`, `noOffset`, `cancelled`, or what ended the membership.
        public mutating func next() async throws(KafkaError) -> FetchedBatch? {
            try await consumer.next(until: nil)
        }

        /// The next batch; the one before it counts as processed, and the wait is no longer than a while.
        ///
        /// - Parameter limit: How long to wait.
        /// - Returns: The batch, or nil where none came in time, or the consumer is closed.
        /// - Throws: A `KafkaError`, such as `corrupt`, `noOffset`, `cancelled`, or what ended the membership.
        public mutating func next(within limit: Duration) async throws(KafkaError) -> FetchedBatch? {
            let queue = consumer.driver.reader.queue
            let alarm = Alarm(consumer.client.driver)
            alarm.set(after: limit) { queue.interrupt() }
            defer { alarm.cancel() }
            return try await consumer.next(until: limit)
        }

        /// The next batch; the one before it counts as processed.
        ///
        /// - Parameter actor: Where the caller runs.
        /// - Returns: The batch, or nil where the consumer is closed.
        /// - Throws: A `KafkaError`, such as `corrupt`, `noOffset`, `cancelled`, or what ended the membership.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(KafkaError) -> FetchedBatch? {
            try await consumer.next(until: nil)
        }
    }

    /// Starts to read, or goes on behind the batch that an earlier loop was given last.
    ///
    /// - Returns: What gives the batches.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// The next batch, which is then in the loop's hands.
    private func next(until limit: Duration?) async throws(KafkaError) -> FetchedBatch? {
        giveBack(isProcessed: true)
        guard let batch = try await take(endsWhenInterrupted: limit != nil) else { return nil }
        hands.put(batch)
        return batch
    }

    /// The next batch that may be handed out, which then is.
    private func take(endsWhenInterrupted: Bool) async throws(KafkaError) -> FetchedBatch? {
        cameBack()
        while true {
            if let batch = try slices.nextBatch(driver.reader.queue) {
                if let granted = try await handOut(batch, isLoop: true) { return granted }
                continue
            }
            switch try await takeSlices() {
            case .more: continue
            case .interrupted: if endsWhenInterrupted { return nil }
            case .ended: return nil
            }
        }
    }

    /// What a wait for fetched records came to.
    enum Wait {
        case more
        case interrupted
        case ended
    }

    /// The task asks for records.
    func cameBack() {
        if driver.ledger.cameBack(at: client.driver.runtime.now) { client.driver.loop.wake() }
    }

    /// Takes what was fetched; waits where there is nothing.
    func takeSlices() async throws(KafkaError) -> Wait {
        switch await driver.reader.queue.take() {
        case .slices(let more):
            slices.add(more)
            driver.reader.taken()
            return .more
        case .interrupted: return .interrupted
        case .ended: return .ended
        case .failed(let error): throw error
        case .cancelled: throw KafkaError(.cancelled, "the task was cancelled while it waited for records")
        }
    }

    /// Hands a batch out where its partition is still the member's.
    func handOut(_ batch: FetchedBatch, isLoop: Bool) async throws(KafkaError) -> FetchedBatch? {
        var batch = batch
        let runtime = client.driver.runtime
        while true {
            let verdict = driver.ledger.handOut(
                batch.place,
                generation: batch.generation,
                next: batch.nextOffset,
                leaderEpoch: batch.batch.header.partitionLeaderEpoch,
                at: runtime.now,
                isLoop: isLoop
            )
            switch verdict {
            case .stale: return nil
            case .held:
                let hasEnded = await driver.ledger.waitUntilConfirmed { runtime.now }
                if hasEnded { return nil }
                if Task.isCancelled {
                    throw KafkaError(.cancelled, "the task was cancelled while it waited for the group's coordinator")
                }
            case .granted:
                batch.committer = self
                guard driver.settings.commits == .beforeProcessing else { return batch }
                do throws(KafkaError) {
                    try await commit(batch, upTo: batch.nextOffset, metadata: nil)
                    return batch
                } catch  where error.code == .partitionLost {
                    giveBack(batch, isProcessed: false)
                    return nil
                }
            }
        }
    }
}
