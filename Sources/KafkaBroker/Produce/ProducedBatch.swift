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
        guard let records, let size = try ProducedBatch.size(records) else {
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
        else { throw TopicFailure(.corruptMessage, "Record batch is shorter than its header") }
        self.bytes = bytes
        self.header = header
        if version < 7, header.attributes.codec == .zstd {
            throw TopicFailure(
                .unsupportedCompressionType,
                "Produce requests with version \(version) are not allowed to use ZStandard compression"
            )
        }
        guard try ProducedBatch.size(records.suffix(from: size)) == nil else {
            throw TopicFailure(
                .invalidRecord,
                "Produce requests with version \(version) are only allowed to contain exactly one record batch per "
                    + "partition"
            )
        }
    }

    /// The size of the whole batch at the front, or nil where there is none; what is cut is taken as not there.
    private static func size(_ records: Bytes) throws(TopicFailure) -> Int? {
        var reader = WireReader(records)
        guard (try? reader.skip(8)) != nil, let length = try? reader.int32() else { return nil }
        guard length >= 14 else {
            throw TopicFailure(
                .corruptMessage,
                "Record size \(length) is less than the minimum record overhead (14)"
            )
        }
        guard (try? reader.skip(4)) != nil, let magic = try? reader.int8() else { return nil }
        guard (0...2).contains(magic) else {
            throw TopicFailure(.corruptMessage, "Invalid magic found in record: \(magic)")
        }
        let size = Int(length) + 12
        return size <= records.count ? size : nil
    }

    /// Looks whether the batch may be appended to a topic's partition; its producer is another matter.
    func check(_ settings: TopicSettings) throws(TopicFailure) {
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
        // Without transactions nobody has a transactional id that could write.
        if header.attributes.isTransactional { throw TopicFailure(.transactionalIdAuthorizationFailed, nil) }
    }

    /// What is wrong with the records' times, or nil.
    ///
    /// Where the header's latest time is in range, so are all that follow each other; Kafka looks at each.
    func timestampFailure(_ settings: TopicSettings, wallMilliseconds: Int64) -> AppendResult? {
        guard !settings.usesAppendTime, !isTimely(header.maxTimestamp.milliseconds, settings, wallMilliseconds) else {
            return nil
        }
        var result = AppendResult(
            .invalidTimestamp,
            "One or more records have been rejected due to invalid timestamp"
        )
        var reader = RecordSetReader(bytes, options: .init(verifiesChecksums: false))
        guard let batch = try? reader.next() else { return result }
        for (index, record) in batch.enumerated().prefix(ProducedBatch.mostRecordErrors)
        where !isTimely(record.timestamp.milliseconds, settings, wallMilliseconds) {
            let message =
                "Timestamp \(record.timestamp.milliseconds) of message with offset \(record.offset) is out of range."
            result.recordErrors.append((Int32(truncatingIfNeeded: index), message))
        }
        return result
    }

    /// How many records are looked at to say what is wrong with them.
    private static let mostRecordErrors = 100

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
                    if keyless.count < ProducedBatch.mostRecordErrors { keyless.append((index, message)) }
                }
                index += 1
            }
        } catch {
            return AppendResult(.invalidRecord, "\(error)")
        }
        guard !keyless.isEmpty else { return nil }
        var result = AppendResult(.invalidRecord, "One or more records have been rejected: they have no key")
        result.recordErrors = keyless
        return result
    }
}
