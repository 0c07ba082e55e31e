public import KafkaBuffers
public import KafkaCore
public import KafkaRecords
public import KafkaWire

extension Topic {
    /// The partition that a key goes to: by the configuration's partitioner, else the one that the Java client chooses
    /// (murmur2); without a key the one whose batch is being filled.
    ///
    /// - Parameter key: The key, or nil.
    /// - Returns: The partition.
    @inlinable public func partition(for key: RawSpan?) -> Int32 {
        if let chooser = buffers.chooser { return Int32(clamping: chooser(key, buffers.partitionCount)) }
        if let key { return Int32(truncatingIfNeeded: Murmur2.partition(of: key, count: buffers.partitionCount)) }
        return Int32(truncatingIfNeeded: buffers.stickyPartition)
    }

    /// Appends a record to the batch of its partition, without waiting.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null (a tombstone).
    ///   - headers: The headers.
    ///   - partition: The partition, or nil to choose it by the key.
    ///   - timestamp: The record's time, or nil for now.
    /// - Returns: A ticket, to ask later what became of the record.
    /// - Throws: A `KafkaError`: `bufferFull` where the budget is used up, or others wait for room; `unknownPartition`
    ///   where the topic does not have the chosen one.
    @inlinable @inline(__always) @discardableResult
    public func enqueue(
        key: RawSpan? = nil,
        value: RawSpan?,
        headers: borrowing Headers = Headers(),
        partition: Int32? = nil,
        timestamp: Timestamp? = nil
    ) throws(KafkaError) -> Ticket {
        let chosen = Int(partition ?? self.partition(for: key))
        guard chosen >= 0, chosen < buffers.partitionCount else { throw unknownPartition(chosen) }
        let outcome = buffers.append(
            to: chosen,
            key: key,
            value: value,
            headers: headers,
            timestamp: timestamp?.milliseconds ?? -1
        )
        if case .appended(let ticket) = outcome { return ticket }
        throw failure(outcome, partition: chosen)
    }

    /// Appends a record to the batch of its partition; waits for room where there is none, first come first served.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null (a tombstone).
    ///   - headers: The headers.
    ///   - partition: The partition, or nil to choose it by the key.
    ///   - timestamp: The record's time, or nil for now.
    /// - Returns: A ticket, to ask later what became of the record.
    /// - Throws: A `KafkaError`: `recordTooLarge`, `closed`, `cancelled`, ….
    @inlinable @inline(__always) @discardableResult
    public nonisolated(nonsending) func append<
        Key: KafkaBytes & ~Copyable & ~Escapable,
        Value: KafkaBytes & ~Copyable & ~Escapable
    >(
        key: borrowing Key,
        value: borrowing Value,
        headers: Headers = Headers(),
        partition: Int32? = nil,
        timestamp: Timestamp? = nil
    ) async throws(KafkaError) -> Ticket {
        let chosen = Int(partition ?? self.partition(for: key.kafkaSpan))
        guard chosen >= 0, chosen < buffers.partitionCount else { throw unknownPartition(chosen) }
        let time = timestamp?.milliseconds ?? -1
        let outcome = buffers.append(
            to: chosen,
            key: key.kafkaSpan,
            value: value.kafkaSpan,
            headers: headers,
            timestamp: time
        )
        if case .appended(let ticket) = outcome { return ticket }
        return try await appendWaiting(outcome, Bytes(copying: key), Bytes(copying: value), headers, chosen, time)
    }

    /// Appends a record without a key to the batch that is being filled; waits for room where there is none.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - headers: The headers.
    ///   - partition: The partition, or nil for the one whose batch is being filled.
    ///   - timestamp: The record's time, or nil for now.
    /// - Returns: A ticket, to ask later what became of the record.
    /// - Throws: A `KafkaError`: `recordTooLarge`, `closed`, `cancelled`, ….
    @inlinable @inline(__always) @discardableResult
    public nonisolated(nonsending) func append<Value: KafkaBytes & ~Copyable & ~Escapable>(
        _ value: borrowing Value,
        headers: Headers = Headers(),
        partition: Int32? = nil,
        timestamp: Timestamp? = nil
    ) async throws(KafkaError) -> Ticket {
        let chosen = Int(partition ?? self.partition(for: nil))
        guard chosen >= 0, chosen < buffers.partitionCount else { throw unknownPartition(chosen) }
        let time = timestamp?.milliseconds ?? -1
        let outcome = buffers.append(to: chosen, key: nil, value: value.kafkaSpan, headers: headers, timestamp: time)
        if case .appended(let ticket) = outcome { return ticket }
        return try await appendWaiting(outcome, nil, Bytes(copying: value), headers, chosen, time)
    }

    /// Appends a record, whatever of it is null; waits for room where there is none.
    ///
    /// - Parameters:
    ///   - record: The record; its offset means nothing, and a time of -1 is taken as now.
    ///   - partition: The partition, or nil to choose it by the key.
    /// - Returns: A ticket, to ask later what became of the record.
    /// - Throws: A `KafkaError`: `recordTooLarge`, `closed`, `cancelled`, ….
    @discardableResult
    public nonisolated(nonsending) func append(
        _ record: Record,
        partition: Int32? = nil
    ) async throws(KafkaError) -> Ticket {
        let chosen = Int(partition ?? self.partition(for: record.key))
        guard chosen >= 0, chosen < buffers.partitionCount else { throw unknownPartition(chosen) }
        let time = record.timestamp.milliseconds
        let headers = record.headers
        let outcome = buffers.append(
            to: chosen,
            key: record.key,
            value: record.value,
            headers: headers,
            timestamp: time
        )
        if case .appended(let ticket) = outcome { return ticket }
        return try await appendWaiting(outcome, record.keyBytes, record.valueBytes, headers, chosen, time)
    }

    /// The rest of appending where there was no room.
    @usableFromInline @inline(never)
    nonisolated(nonsending) func appendWaiting(
        _ first: AppendOutcome,
        _ key: Bytes?,
        _ value: Bytes?,
        _ headers: Headers,
        _ partition: Int,
        _ timestamp: Int64
    ) async throws(KafkaError) -> Ticket {
        var outcome = first
        while case .full(let need) = outcome {
            guard await buffers.accumulator.budget.wait(for: need) else {
                if Task.isCancelled {
                    throw KafkaError(.cancelled, "the task was cancelled while it waited for room") {
                        $0.topic = self.name
                    }
                }
                throw failure(buffers.accumulator.isClosed ? .closed : outcome, partition: partition)
            }
            outcome = buffers.append(
                to: partition,
                key: key?.span,
                value: value?.span,
                headers: headers,
                timestamp: timestamp,
                grant: need
            )
        }
        if case .appended(let ticket) = outcome { return ticket }
        throw failure(outcome, partition: partition)
    }

    /// Why a record was not appended.
    @usableFromInline @inline(never)
    func failure(_ outcome: AppendOutcome, partition: Int) -> KafkaError {
        func fill(_ fields: inout KafkaError.Fields) {
            fields.topic = name
            fields.partition = Int32(truncatingIfNeeded: partition)
        }
        let accumulator = buffers.accumulator
        switch outcome {
        case .full(let need):
            return KafkaError(
                .bufferFull,
                "the record's batch needs \(need) of the budget's \(accumulator.budget.limit) bytes"
            ) {
                fill(&$0)
                $0.hint = "Await append, which waits for room, or raise producer.budget."
            }
        case .tooLarge(let size):
            let limit = accumulator.settings.maximumRecordSize
            return KafkaError(
                .recordTooLarge,
                "the record takes \(size) bytes, more than producer.maximumRecordSize \(limit)"
            ) {
                fill(&$0)
                $0.hint = "Raise producer.maximumRecordSize, and the topic's max.message.bytes if need be."
            }
        case .closed, .appended: return KafkaError(.closed, "the client is closed", fill)
        }
    }

    /// The topic has no such partition.
    @usableFromInline @inline(never)
    func unknownPartition(_ partition: Int) -> KafkaError {
        KafkaError(.unknownPartition, "the topic has partitions 0 to \(partitionCount - 1)") {
            $0.topic = self.name
            $0.partition = Int32(truncatingIfNeeded: partition)
        }
    }
}
