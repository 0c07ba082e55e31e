internal import KafkaMessages
internal import KafkaRecords
internal import KafkaWire

/// The one batch that a partition of a produce request has, looked at as Kafka looks at it.
struct ProducedBatch: Sendable {
    /// Its bytes, without what may follow it.
    let bytes: Bytes
    /// Its header.
    let header: RecordBatchHeader

    /// Finds the batch in a `records` field.
    ///
    /// - Parameters:
    ///   - records: The field.
    ///   - version: The version of the request.
    /// - Throws: What the partition is answered with.
    init(_ records: Bytes?, version: Int16) throws(TopicFailure) {
        guard let records, records.count > 17, let size = ProducedBatch.size(records), size <= records.count else {
            throw TopicFailure(
                .invalidRecord,
                "Produce requests with version \(version) must have at least one record batch per partition"
            )
        }
        guard records[16] == 2 else {
            let message =
                "Produce requests with version \(version) are only allowed to contain record batches with magic "
                + "version 2"
            throw TopicFailure(.invalidRecord, message)
        }
        guard size >= RecordBatchHeader.size, let bytes = records.part(from: 0, count: size),
            let header = try? RecordBatchHeader(of: bytes)
        else { throw TopicFailure(.corruptMessage, nil) }
        self.bytes = bytes
        self.header = header
        if version < 7, header.attributes.codec == .zstd {
            throw TopicFailure(
                .unsupportedCompressionType,
                "Produce requests with version \(version) are not allowed to use ZStandard compression"
            )
        }
        let rest = records.suffix(from: size)
        if let next = ProducedBatch.size(rest), next <= rest.count {
            throw TopicFailure(
                .invalidRecord,
                "Produce requests with version \(version) are only allowed to contain exactly one record batch per "
                    + "partition"
            )
        }
    }

    /// The size of the batch at the front, or nil where there is no length.
    private static func size(_ records: Bytes) -> Int? {
        var reader = WireReader(records)
        guard (try? reader.skip(8)) != nil, let length = try? reader.int32(), length >= 0 else { return nil }
        return Int(length) + 12
    }

    /// Looks whether the batch may be appended to a topic's partition; its producer is another matter.
    func check(_ settings: TopicSettings, wallMilliseconds: Int64) throws(TopicFailure) {
        guard header.baseOffset == 0 else {
            throw TopicFailure(
                .invalidRecord,
                "The baseOffset of the record batch should be 0, but it is \(header.baseOffset)"
            )
        }
        guard bytes.count <= settings.maxMessageBytes else {
            throw TopicFailure(
                .messageTooLarge,
                "The record batch size is \(bytes.count) bytes which exceeds the maximum configured value of "
                    + "\(settings.maxMessageBytes)."
            )
        }
        let covered = bytes.suffix(from: 21)
        guard CRC32C.checksum(of: covered.span) == header.checksum else {
            throw TopicFailure(.corruptMessage, "Record is corrupt (stored crc = \(header.checksum))")
        }
        if bytes.count > settings.segmentBytes {
            throw TopicFailure(.recordListTooLarge, "The record batch is larger than a segment.")
        }
        if let failure = headerFailure { throw TopicFailure(.invalidRecord, failure) }
        guard header.attributes.codec != nil else {
            throw TopicFailure(.corruptMessage, "Unknown compression type id: \(header.attributes.codecNumber)")
        }
        guard settings.usesAppendTime || isTimely(header.maxTimestamp.milliseconds, settings, wallMilliseconds) else {
            throw TopicFailure(
                .invalidTimestamp,
                "Timestamp \(header.maxTimestamp.milliseconds) of the record batch is out of range."
            )
        }
    }

    /// Whether a time is within what the topic allows.
    private func isTimely(_ time: Int64, _ settings: TopicSettings, _ now: Int64) -> Bool {
        guard time >= 0 else { return true }
        let (age, isOverflow) = now.subtractingReportingOverflow(time)
        guard !isOverflow else { return false }
        return age >= 0 ? age <= settings.maxPastMilliseconds : age >= -settings.maxFutureMilliseconds
    }

    /// What a header says that can't be, or nil.
    private var headerFailure: String? {
        if header.attributes.isControl { return "Clients are not allowed to write control records" }
        if header.count <= 0 || header.lastOffsetDelta != header.count - 1 {
            return "Inconsistent batch offset range: \(header.count) records, last offset delta "
                + "\(header.lastOffsetDelta)"
        }
        if header.producerId >= 0, header.baseSequence < 0 {
            return "Invalid sequence number \(header.baseSequence) in record batch with producerId "
                + "\(header.producerId)"
        }
        if header.attributes.isTransactional, header.producerId < 0 {
            return "A transactional record batch needs a producer id"
        }
        return nil
    }

    /// Walks the records, and says what is wrong with them.
    ///
    /// - Parameter needsKeys: Whether every record must have a key.
    /// - Returns: The result to answer with, or nil where all is well.
    func recordFailure(needsKeys: Bool) -> AppendResult? {
        var reader = RecordSetReader(bytes, options: .init(verifiesChecksums: false))
        guard let batch = try? reader.next() else { return AppendResult(.corruptMessage) }
        var keyless: [(index: Int32, message: String)] = []
        var cursor = batch.cursor()
        var index: Int32 = 0
        do {
            while let record = try cursor.next() {
                if record.offset != Int64(index) {
                    return AppendResult(.invalidRecord, "Inconsistent record offsets in the batch")
                }
                if needsKeys, record.key == nil {
                    let message = "Compacted topic cannot accept message without key"
                    if keyless.count < 100 { keyless.append((index, message)) }
                }
                index += 1
            }
        } catch {
            return AppendResult(.invalidRecord, "\(error)")
        }
        guard !keyless.isEmpty else { return nil }
        var result = AppendResult(.invalidRecord, "One or more records have been rejected")
        result.recordErrors = keyless
        return result
    }
}
