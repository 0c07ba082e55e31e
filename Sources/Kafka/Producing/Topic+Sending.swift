public import KafkaBuffers
public import KafkaCore
public import KafkaRecords
public import KafkaWire

extension Topic {
    /// Has the batch of a record sent without waiting for more records.
    ///
    /// - Parameter ticket: The record's ticket.
    public func hurry(_ ticket: Ticket) { buffers.accumulator.hurry(ticket.batch) }

    /// Sends a record and waits for its acknowledgement; no linger is waited out.
    ///
    /// - Parameters:
    ///   - record: The record; a time of -1 is taken as now.
    ///   - partition: The partition, or nil to choose it by the key.
    /// - Returns: Where the record came to stand.
    /// - Throws: A `KafkaError` that says whether the record was written.
    @discardableResult
    public func send(_ record: Record, partition: Int32? = nil) async throws(KafkaError) -> Delivery {
        let ticket = try await append(record, partition: partition)
        buffers.accumulator.hurry(ticket.batch)
        return try await ticket.delivery
    }

    /// Sends a value without a key and waits for its acknowledgement; no linger is waited out.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - headers: The headers.
    ///   - partition: The partition, or nil for the one whose batch is being filled.
    /// - Returns: Where the record came to stand.
    /// - Throws: A `KafkaError` that says whether the record was written.
    @discardableResult
    public func send<Value: KafkaBytes>(
        _ value: Value,
        headers: Headers = Headers(),
        partition: Int32? = nil
    ) async throws(KafkaError) -> Delivery {
        let ticket = try await append(value, headers: headers, partition: partition)
        buffers.accumulator.hurry(ticket.batch)
        return try await ticket.delivery
    }
}

extension KafkaClient {
    /// Sends a record and waits for its acknowledgement; no linger is waited out.
    ///
    /// - Parameters:
    ///   - record: The record; a time of -1 is taken as now.
    ///   - topic: The topic's name.
    ///   - partition: The partition, or nil to choose it by the key.
    /// - Returns: Where the record came to stand.
    /// - Throws: A `KafkaError` that says whether the record was written.
    @discardableResult
    public func send(_ record: Record, to topic: String, partition: Int32? = nil) async throws(KafkaError) -> Delivery {
        try await self.topic(topic).send(record, partition: partition)
    }

    /// Sends a value without a key and waits for its acknowledgement; no linger is waited out.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - topic: The topic's name.
    ///   - partition: The partition, or nil for the one whose batch is being filled.
    /// - Returns: Where the record came to stand.
    /// - Throws: A `KafkaError` that says whether the record was written.
    @discardableResult
    public func send<Value: KafkaBytes>(
        _ value: Value,
        to topic: String,
        partition: Int32? = nil
    ) async throws(KafkaError) -> Delivery {
        try await self.topic(topic).send(value, partition: partition)
    }
}
