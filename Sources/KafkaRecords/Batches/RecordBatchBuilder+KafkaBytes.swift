public import KafkaWire

extension RecordBatchBuilder {
    /// Appends a record without a key.
    ///
    /// - Parameters:
    ///   - value: The value: a string, an array of bytes, a span, ….
    ///   - headers: The headers.
    ///   - timestamp: The record's time.
    /// - Throws: `tooLarge` where the batch would be larger than the format allows; nothing was appended then.
    @inlinable public mutating func append<Value: KafkaBytes & ~Copyable & ~Escapable>(
        value: borrowing Value,
        headers: borrowing Headers = Headers(),
        timestamp: Timestamp
    ) throws(RecordsError) {
        let valueSpan: RawSpan? = value.kafkaSpan
        try append(key: nil, value: valueSpan, headers: headers, timestamp: timestamp)
    }

    /// Appends a record.
    ///
    /// - Parameters:
    ///   - key: The key: a string, an array of bytes, a span, ….
    ///   - value: The value, likewise.
    ///   - headers: The headers.
    ///   - timestamp: The record's time.
    /// - Throws: `tooLarge` where the batch would be larger than the format allows; nothing was appended then.
    @inlinable
    public mutating func append<
        Key: KafkaBytes & ~Copyable & ~Escapable,
        Value: KafkaBytes & ~Copyable & ~Escapable
    >(
        key: borrowing Key,
        value: borrowing Value,
        headers: borrowing Headers = Headers(),
        timestamp: Timestamp
    ) throws(RecordsError) {
        let keySpan: RawSpan? = key.kafkaSpan
        let valueSpan: RawSpan? = value.kafkaSpan
        try append(key: keySpan, value: valueSpan, headers: headers, timestamp: timestamp)
    }
}
