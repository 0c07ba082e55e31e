public import KafkaWire

extension Record {
    /// Makes a record to send, with a copy of its key and value.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null, which is a tombstone in a compacted topic.
    ///   - headers: The headers.
    ///   - timestamp: The record's time; none for the time at which it is appended.
    public init<Key: KafkaBytes, Value: KafkaBytes>(
        key: Key?,
        value: Value?,
        headers: Headers = Headers(),
        timestamp: Timestamp = .none
    ) {
        // Key, value and headers stand side by side, as they do in a batch.
        var buffer = GrowingBuffer(capacity: 256)
        if let key { buffer.append(key.kafkaSpan) }
        let keyCount = key == nil ? -1 : buffer.count
        let valueStart = buffer.count
        if let value { buffer.append(value.kafkaSpan) }
        let valueCount = value == nil ? -1 : buffer.count - valueStart
        buffer.append(headers.encoded.span)
        self.init(
            made: buffer.finish(),
            keyCount: keyCount,
            valueStart: valueStart,
            valueCount: valueCount,
            headersCount: headers.encoded.count,
            timestamp: timestamp
        )
    }

    /// Makes a record without a key to send, with a copy of its value.
    ///
    /// - Parameters:
    ///   - value: The value, or nil for null.
    ///   - headers: The headers.
    ///   - timestamp: The record's time; none for the time at which it is appended.
    public init<Value: KafkaBytes>(value: Value?, headers: Headers = Headers(), timestamp: Timestamp = .none) {
        self.init(key: Bytes?.none, value: value, headers: headers, timestamp: timestamp)
    }

    /// Makes a tombstone: a record with a key and without a value.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - headers: The headers.
    ///   - timestamp: The record's time; none for the time at which it is appended.
    /// - Returns: The record.
    public static func tombstone<Key: KafkaBytes>(
        _ key: Key,
        headers: Headers = Headers(),
        timestamp: Timestamp = .none
    ) -> Record {
        Record(key: key, value: Bytes?.none, headers: headers, timestamp: timestamp)
    }
}
