internal import KafkaWire

/// A message of magic 0 or 1, taken apart: what was a record, or a compressed set of them, before Kafka 0.11.
struct LegacyMessage {
    /// The fewest bytes that a message has behind its offset and size.
    static let minimumSize = 14

    /// How many bytes the offset and the size before a message take.
    static let overhead = 12

    let offset: Int64
    let checksum: UInt32
    let magic: Int8
    let attributes: RecordBatchAttributes

    /// The time; none in magic 0.
    let timestamp: Timestamp
    let key: Bytes?
    let value: Bytes?

    /// Where the bytes begin that the checksum covers.
    static let checksumStart = overhead + 4

    /// Takes a message apart, offset and size included; nil where its lengths do not fit its bytes.
    init?(_ bytes: Bytes) {
        var reader = WireReader(bytes)
        do throws(WireError) {
            offset = try reader.int64()
            _ = try reader.int32()
            checksum = try reader.uint32()
            magic = try reader.int8()
            attributes = RecordBatchAttributes(rawValue: Int16(try reader.int8()))
            timestamp = magic == 0 ? .none : Timestamp(milliseconds: try reader.int64())
            key = try reader.nullableBytes(compact: false)
            value = try reader.nullableBytes(compact: false)
            try reader.expectEnd()
        } catch {
            return nil
        }
    }
}
