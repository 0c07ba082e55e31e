public import KafkaWire

/// Builds a batch of magic 2: each record is encoded once, into the buffer that becomes the batch.
///
/// ```swift
/// var builder = RecordBatchBuilder()
/// try builder.append(key: "42", value: body, timestamp: now)
/// let bytes = builder.seal().finish()
/// ```
@safe public struct RecordBatchBuilder: ~Copyable {
    /// The largest batch that the format allows, in bytes.
    public static let maximumSize = Int(Int32.max)

    @usableFromInline var buffer: GrowingBuffer

    @usableFromInline var recordCount: Int32 = 0

    /// The offset delta of the next record.
    @usableFromInline var nextOffsetDelta: Int64 = 0

    /// The time that the records' times count from: the first one's, unless given.
    @usableFromInline var baseTimestamp: Int64 = 0

    @usableFromInline var maxTimestamp: Int64 = -1

    @usableFromInline var hasBaseTimestamp = false

    /// Makes a builder of an empty batch.
    ///
    /// - Parameters:
    ///   - capacity: How many bytes fit before the buffer has to grow.
    ///   - baseTimestamp: The time that the records' times count from; nil takes the first record's.
    public init(capacity: Int = 16 * 1024, baseTimestamp: Timestamp? = nil) {
        buffer = GrowingBuffer(capacity: max(capacity, RecordBatchHeader.size))
        buffer.written = RecordBatchHeader.size
        if let baseTimestamp {
            self.baseTimestamp = baseTimestamp.milliseconds
            hasBaseTimestamp = true
        }
    }

    /// The number of records.
    @inlinable public var count: Int32 { recordCount }

    /// True where there is no record yet.
    @inlinable public var isEmpty: Bool { recordCount == 0 }

    /// The size of the batch so far in bytes, its header included, not compressed.
    @inlinable public var sizeInBytes: Int { buffer.count }

    /// Appends a record.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null (a tombstone).
    ///   - headers: The headers.
    ///   - timestamp: The record's time.
    /// - Throws: `tooLarge` where the batch would be larger than the format allows; nothing was appended then.
    @inlinable @inline(__always)
    public mutating func append(
        key: RawSpan?,
        value: RawSpan?,
        headers: borrowing Headers = Headers(),
        timestamp: Timestamp
    ) throws(RecordsError) {
        try append(key: key, value: value, headers: headers, timestamp: timestamp, wideOffsetDelta: nextOffsetDelta)
    }

    /// Appends a record at an offset of its own, as compacted batches have it.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null (a tombstone).
    ///   - headers: The headers.
    ///   - timestamp: The record's time.
    ///   - offsetDelta: The record's offset less the batch's base offset.
    /// - Throws: `tooLarge` where the batch would be larger than the format allows; nothing was appended then.
    @inlinable public mutating func append(
        key: RawSpan?,
        value: RawSpan?,
        headers: borrowing Headers,
        timestamp: Timestamp,
        offsetDelta: Int32
    ) throws(RecordsError) {
        try append(key: key, value: value, headers: headers, timestamp: timestamp, wideOffsetDelta: Int64(offsetDelta))
    }

    /// The same, for deltas that only legacy sets can have: they never go on the wire.
    @inlinable @inline(__always)
    mutating func append(
        key: RawSpan?,
        value: RawSpan?,
        headers: borrowing Headers,
        timestamp: Timestamp,
        wideOffsetDelta offsetDelta: Int64
    ) throws(RecordsError) {
        let keyCount = key?.byteCount ?? -1
        let valueCount = value?.byteCount ?? -1
        let needed =
            max(keyCount, 0) &+ max(valueCount, 0) &+ headers.encodedCount &+ RecordEncoder.overhead
        if needed > RecordBatchBuilder.maximumSize &- buffer.count { throw tooLarge(needed) }
        if !hasBaseTimestamp {
            hasBaseTimestamp = true
            baseTimestamp = timestamp.milliseconds
        }
        let timestampDelta = timestamp.milliseconds &- baseTimestamp
        buffer.reserve(needed)
        let keySpan = if let key { key } else { RawSpan() }
        let valueSpan = if let value { value } else { RawSpan() }
        unsafe keySpan.withUnsafeBytes { key in
            unsafe valueSpan.withUnsafeBytes { value in
                var pointer = unsafe buffer.base + buffer.written
                unsafe RecordEncoder.write(
                    timestampDelta: timestampDelta,
                    offsetDelta: offsetDelta,
                    key: key,
                    keyCount: keyCount,
                    value: value,
                    valueCount: valueCount,
                    headers: headers,
                    at: &pointer
                )
                buffer.written = unsafe pointer - buffer.base
            }
        }
        recordCount &+= 1
        nextOffsetDelta = offsetDelta &+ 1
        if timestamp.milliseconds > maxTimestamp { maxTimestamp = timestamp.milliseconds }
    }

    @usableFromInline @inline(never)
    func tooLarge(_ needed: Int) -> RecordsError {
        RecordsError(
            .tooLarge(size: buffer.count + needed, limit: RecordBatchBuilder.maximumSize),
            position: 0,
            baseOffset: -1,
            recordIndex: recordCount
        )
    }
}
