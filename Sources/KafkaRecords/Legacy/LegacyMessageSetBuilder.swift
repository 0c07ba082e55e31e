public import KafkaWire

/// Builds a message set of magic 0 or 1, as brokers and clients before Kafka 0.11 need it.
public struct LegacyMessageSetBuilder: ~Copyable {
    private let magic: Int8
    private var buffer: GrowingBuffer
    private var lastOffset: Int64 = -1
    private var maxTimestamp = Timestamp.none

    /// Makes a builder of an empty set.
    ///
    /// - Parameters:
    ///   - hasTimestamps: True for magic 1, false for magic 0.
    ///   - capacity: How many bytes fit before the buffer has to grow.
    public init(hasTimestamps: Bool = true, capacity: Int = 16 * 1024) {
        magic = hasTimestamps ? 1 : 0
        buffer = GrowingBuffer(capacity: capacity)
    }

    /// Appends a message; headers do not exist in these formats.
    ///
    /// - Parameters:
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null.
    ///   - timestamp: The record's time; left out in magic 0.
    ///   - offset: The record's offset. In a set that is to be compressed in magic 1: counted from the first record.
    /// - Throws: `tooLarge` where the message would be larger than the format allows.
    public mutating func append(
        key: RawSpan?,
        value: RawSpan?,
        timestamp: Timestamp,
        offset: Int64
    ) throws(RecordsError) {
        try append(key, value, timestamp, offset, RecordBatchAttributes())
        lastOffset = offset
        maxTimestamp = max(maxTimestamp, timestamp)
    }

    /// Hands over the set, not compressed.
    ///
    /// - Returns: What a `records` field holds.
    public consuming func finish() -> Bytes { buffer.finish() }

    /// Hands over the set as one compressed message.
    ///
    /// - Parameters:
    ///   - compression: With what, and how hard.
    ///   - offset: The offset of the outer message: the last record's; nil takes the one appended last.
    ///   - workspace: Where the codec works.
    /// - Returns: What a `records` field holds.
    /// - Throws: Why the set could not be compressed.
    public consuming func finish(
        compression: Compression,
        offset: Int64? = nil,
        in workspace: inout CompressionWorkspace
    ) throws(RecordsError) -> Bytes {
        guard compression.codec != .none, buffer.count > 0 else { return buffer.finish() }
        var compressed = GrowingBuffer(capacity: buffer.count / 2)
        do throws(CompressionError) {
            try workspace.compress(buffer.span, with: compression, forMagicZero: magic == 0, into: &compressed)
        } catch {
            throw RecordsError(.compression(error), position: 0, baseOffset: -1)
        }
        var outer = LegacyMessageSetBuilder(hasTimestamps: magic == 1, capacity: compressed.count + 64)
        let attributes = RecordBatchAttributes(codec: compression.codec)
        try outer.append(nil, compressed.span, maxTimestamp, offset ?? lastOffset, attributes)
        return outer.finish()
    }

    private mutating func append(
        _ key: RawSpan?,
        _ value: RawSpan?,
        _ timestamp: Timestamp,
        _ offset: Int64,
        _ attributes: RecordBatchAttributes
    ) throws(RecordsError) {
        let size =
            LegacyMessage.minimumSize + (magic == 1 ? 8 : 0) + (key?.byteCount ?? 0) + (value?.byteCount ?? 0)
        guard size <= Int(Int32.max) else {
            throw RecordsError(.tooLarge(size: size, limit: Int(Int32.max)), position: buffer.count, baseOffset: offset)
        }
        let start = buffer.count
        buffer.append(offset)
        buffer.append(Int32(size))
        buffer.append(0 as UInt32)
        buffer.append(magic)
        buffer.append(Int8(truncatingIfNeeded: attributes.rawValue))
        if magic == 1 { buffer.append(timestamp.milliseconds) }
        append(key)
        append(value)
        let covered = start + LegacyMessage.checksumStart..<buffer.count
        let checksum = CRC32.checksum(of: buffer.span.extracting(covered))
        buffer.overwrite(checksum, at: start + LegacyMessage.overhead)
    }

    private mutating func append(_ bytes: RawSpan?) {
        guard let bytes else {
            buffer.append(-1 as Int32)
            return
        }
        buffer.append(Int32(bytes.byteCount))
        buffer.append(bytes)
    }
}
