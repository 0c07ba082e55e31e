internal import KafkaWire

extension RecordBatchHeader {
    /// The checksum of the header's own part of what the checksum covers: 40 bytes.
    private var ownChecksum: UInt32 {
        var buffer = GrowingBuffer(capacity: RecordBatchHeader.size)
        write(to: &buffer, at: 0)
        return CRC32C.checksum(of: buffer.span.extracting(RecordBatchHeader.checksumStart..<RecordBatchHeader.size))
    }

    /// Sets the checksum, from that of the records as they are on the wire.
    package mutating func setChecksum(records: UInt32) {
        checksum = CRC32C.combine(ownChecksum, records, secondCount: sizeInBytes - RecordBatchHeader.size)
    }

    /// The checksum of the records alone, taken out of the batch's without reading them.
    package var recordsChecksum: UInt32 {
        CRC32C.combine(ownChecksum, checksum, secondCount: sizeInBytes - RecordBatchHeader.size)
    }

    /// Changes fields of the header and keeps the checksum right, without reading the records again.
    ///
    /// A batch whose checksum was wrong before is wrong after it too.
    ///
    /// - Parameter change: Sets the fields: producer id, epoch, sequence, offsets, timestamps, attributes, ….
    ///   The size, the format, the number of records and the codec follow from the records and stay.
    public mutating func restamp(_ change: (inout RecordBatchHeader) -> Void) {
        let records = recordsChecksum
        changeFields(change)
        setChecksum(records: records)
    }

    /// Changes fields, but for those that follow from the records, even where another header is put in the place.
    mutating func changeFields(_ change: (inout RecordBatchHeader) -> Void) {
        let before = self
        change(&self)
        sizeInBytes = before.sizeInBytes
        magic = before.magic
        count = before.count
        attributes.rawValue = attributes.rawValue & ~7 | before.attributes.rawValue & 7  // the codec
    }
}
