public import KafkaWire

/// What stands before the records of a batch of magic 2, in 61 bytes.
///
/// The checksum covers all from the attributes on. Because a CRC is linear, changing a field needs the checksum of the
/// records only, never the records: see ``restamp(_:)``.
public struct RecordBatchHeader: Sendable, Hashable {
    /// The size of a header in bytes.
    public static let size = 61

    /// How many bytes stand before the ones that the length counts: the base offset and the length itself.
    static let overhead = 12

    /// Where the bytes begin that the checksum covers.
    static let checksumStart = 21

    /// The offset of the first record.
    public var baseOffset: Int64 = 0

    /// The size of the whole batch in bytes, header included.
    public package(set) var sizeInBytes: Int = RecordBatchHeader.size

    /// The epoch of the leader that appended the batch, not covered by the checksum; -1 from a producer.
    public var partitionLeaderEpoch: Int32 = -1

    /// The format: 2; 0 or 1 for what was a legacy message.
    public package(set) var magic: Int8 = 2

    /// The checksum.
    public package(set) var checksum: UInt32 = 0

    /// The attribute bits.
    public var attributes = RecordBatchAttributes()

    /// The last record's offset less the first one's; brokers may leave it beyond the last record that is there.
    public var lastOffsetDelta: Int32 = -1

    /// The time that the records' times count from, or the delete horizon.
    public var baseTimestamp = Timestamp.none

    /// The latest time of a record; the time of all of them where it is the log append time.
    public var maxTimestamp = Timestamp.none

    /// The id of the idempotent producer, or -1.
    public var producerId: Int64 = -1

    /// The epoch of the idempotent producer, or -1.
    public var producerEpoch: Int16 = -1

    /// The sequence number of the first record, or -1.
    public var baseSequence: Int32 = -1

    /// The number of records.
    public package(set) var count: Int32 = 0

    /// Makes the header of an empty batch.
    public init() {}

    /// The offset of the last record.
    public var lastOffset: Int64 { baseOffset &+ Int64(lastOffsetDelta) }

    /// The sequence number of the last record, or -1; sequence numbers wrap to 0 after 2,147,483,647.
    public var lastSequence: Int32 {
        baseSequence < 0 ? -1 : Int32(truncatingIfNeeded: (Int64(baseSequence) + Int64(lastOffsetDelta)) & 0x7fff_ffff)
    }

    /// Whose time the records have.
    public var timestampType: TimestampType { magic == 0 ? .none : attributes.timestampType }

    /// The time from which tombstones and markers of the batch may be deleted, or nil.
    public var deleteHorizon: Timestamp? { magic == 2 && attributes.hasDeleteHorizon ? baseTimestamp : nil }

    /// Reads a header of magic 2; the caller has checked the magic and that the bytes are there.
    init(from reader: inout WireReader) throws(WireError) {
        baseOffset = try reader.int64()
        sizeInBytes = Int(try reader.int32()) + RecordBatchHeader.overhead
        partitionLeaderEpoch = try reader.int32()
        magic = try reader.int8()
        checksum = try reader.uint32()
        attributes = RecordBatchAttributes(rawValue: try reader.int16())
        lastOffsetDelta = try reader.int32()
        baseTimestamp = Timestamp(milliseconds: try reader.int64())
        maxTimestamp = Timestamp(milliseconds: try reader.int64())
        producerId = try reader.int64()
        producerEpoch = try reader.int16()
        baseSequence = try reader.int32()
        count = try reader.int32()
    }

    /// Reads the header of a batch of magic 2 from the front of its bytes; neither checksum nor records are looked at.
    ///
    /// - Parameter bytes: The batch.
    /// - Throws: `WireError` where the bytes are fewer than a header's, or of another format.
    public init(of bytes: Bytes) throws(WireError) {
        var reader = WireReader(bytes)
        try self.init(from: &reader)
        guard magic == 2 else {
            throw WireError(.unsupportedVersion(message: "RecordBatch", version: Int16(magic)), at: 16)
        }
    }

    /// The header as it goes on the wire: 61 bytes.
    public var encoded: Bytes {
        var buffer = GrowingBuffer(capacity: RecordBatchHeader.size)
        write(to: &buffer, at: 0)
        return buffer.finish()
    }

    /// Writes the header over the first bytes of a batch, or appends it to an empty buffer.
    func write(to buffer: inout GrowingBuffer, at offset: Int) {
        if buffer.count < offset + RecordBatchHeader.size {
            buffer.reserve(RecordBatchHeader.size)
            buffer.written = offset + RecordBatchHeader.size
        }
        buffer.overwrite(baseOffset, at: offset)
        buffer.overwrite(Int32(truncatingIfNeeded: sizeInBytes - RecordBatchHeader.overhead), at: offset + 8)
        buffer.overwrite(partitionLeaderEpoch, at: offset + 12)
        buffer.overwrite(magic, at: offset + 16)
        buffer.overwrite(checksum, at: offset + 17)
        buffer.overwrite(attributes.rawValue, at: offset + 21)
        buffer.overwrite(lastOffsetDelta, at: offset + 23)
        buffer.overwrite(baseTimestamp.milliseconds, at: offset + 27)
        buffer.overwrite(maxTimestamp.milliseconds, at: offset + 35)
        buffer.overwrite(producerId, at: offset + 43)
        buffer.overwrite(producerEpoch, at: offset + 51)
        buffer.overwrite(baseSequence, at: offset + 53)
        buffer.overwrite(count, at: offset + 57)
    }
}
