public import KafkaWire

/// A batch that is whole and ready to be sent; its header may still change, its records do not.
public struct SealedBatch: ~Copyable {
    /// The header.
    public private(set) var header: RecordBatchHeader

    private var buffer: GrowingBuffer

    /// The checksum of the records as they are on the wire.
    private let recordsChecksum: UInt32

    /// Takes over a buffer whose first 61 bytes are left for the header.
    init(header: RecordBatchHeader, buffer: consuming GrowingBuffer) {
        recordsChecksum = CRC32C.checksum(of: buffer.span.extracting(RecordBatchHeader.size..<buffer.count))
        self.header = header
        self.header.setChecksum(records: recordsChecksum)
        self.buffer = buffer
        self.header.write(to: &self.buffer, at: 0)
    }

    /// Changes fields of the header, such as producer id, epoch and sequence; the records are not read again.
    ///
    /// - Parameter change: Sets the fields; size, format, number of records and codec follow from the records and stay.
    public mutating func restamp(_ change: (inout RecordBatchHeader) -> Void) {
        header.changeFields(change)
        header.setChecksum(records: recordsChecksum)
        header.write(to: &buffer, at: 0)
    }

    /// The size of the batch in bytes.
    public var sizeInBytes: Int { header.sizeInBytes }

    /// Hands over the batch as it goes on the wire.
    ///
    /// - Returns: The bytes, header included.
    public consuming func finish() -> Bytes { buffer.finish() }
}
