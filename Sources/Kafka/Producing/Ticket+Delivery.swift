public import KafkaBuffers
public import KafkaCore
internal import KafkaRecords

extension Ticket {
    /// Where the record came to stand; waits until that is known.
    ///
    /// Cancelling ends the wait and not the sending.
    public var delivery: Delivery {
        get async throws(KafkaError) {
            guard let segment = await batch.wait(for: index) else {
                throw KafkaError(.cancelled, "the task was cancelled while it waited for an acknowledgement") {
                    $0.topic = self.topic
                    $0.partition = self.partition
                    $0.outcome = .unknown
                }
            }
            return try delivery(segment)
        }
    }

    /// Where the record came to stand, or nil where that is not known yet.
    ///
    /// - Returns: The delivery.
    /// - Throws: Why the record was not delivered.
    public func deliveryIfKnown() throws(KafkaError) -> Delivery? {
        guard let segment = batch.outcome(of: index) else { return nil }
        return try delivery(segment)
    }

    /// Whether the record was delivered, as far as is known.
    ///
    /// - Returns: False where that is not known yet.
    /// - Throws: Why the record was not delivered.
    public func isDelivered() throws(KafkaError) -> Bool {
        if batch.isDelivered { return true }
        guard let segment = batch.outcome(of: index) else { return false }
        if let error = segment.error { throw error }
        return true
    }

    private func delivery(_ segment: BatchSegment) throws(KafkaError) -> Delivery {
        if let error = segment.error { throw error }
        return Delivery(
            topic: topic,
            partition: partition,
            offset: segment.baseOffset < 0 ? -1 : segment.baseOffset + Int64(index - segment.first),
            timestamp: Timestamp(milliseconds: segment.logAppendTime >= 0 ? segment.logAppendTime : timestamp)
        )
    }
}
