internal import KafkaRecords
internal import KafkaWire

/// Reads a record set in every way there is, and writes what was read.
enum RecordsFuzz {
    /// What a batch may take, decompressed: enough to grow buffers, too little to be slow.
    private static let decompressedLimit = 1 << 20

    static func run(_ input: Bytes) throws(FuzzFailure) {
        try readHeader(input)
        var workspace = CompressionWorkspace()
        var checking = RecordSetReader(input, options: .init(decompressedLimit: decompressedLimit))
        var trusting = RecordSetReader(
            input,
            options: .init(verifiesChecksums: false, decompressedLimit: decompressedLimit)
        )
        while true {
            let before = trusting.position
            let (batch, error) = next(&trusting, &workspace)
            let (checked, checkedError) = next(&checking, &workspace)
            try FuzzFailure.check(error == checkedError, "the error depends on whether checksums are verified")
            try FuzzFailure.check(trusting.position == checking.position, "the position depends on the checksums")
            try FuzzFailure.check(trusting.position <= input.count, "the position lies behind the end")
            guard let batch, let checked else {
                return try FuzzFailure.check(batch == nil && checked == nil, "a batch depends on the checksums")
            }
            try FuzzFailure.check(trusting.position > before, "the reader does not move")
            try FuzzFailure.check(trusting.position - before == batch.encoded.count, "the batch has another size")
            let records = try read(batch)
            let checkedRecords = try read(checked)
            if checked.damage == batch.damage {
                try FuzzFailure.check(records == checkedRecords, "the records depend on the checksums")
            }
            try rebuild(batch, records, &workspace)
        }
    }

    private static func next(
        _ reader: inout RecordSetReader,
        _ workspace: inout CompressionWorkspace
    ) -> (RecordBatch?, RecordsError?) {
        do throws(RecordsError) {
            return (try reader.next(in: &workspace), nil)
        } catch {
            return (nil, error)
        }
    }

    private static func readHeader(_ input: Bytes) throws(FuzzFailure) {
        guard let header = try? RecordBatchHeader(of: input) else { return }
        let encoded = input.part(from: 0, count: RecordBatchHeader.size)
        try FuzzFailure.check(header.encoded == encoded, "the header is written otherwise than it was read")
    }

    /// Reads the records by the cursor and by the sequence, which must agree.
    private static func read(_ batch: RecordBatch) throws(FuzzFailure) -> [FuzzRecord] {
        var records: [FuzzRecord] = []
        for record in batch { records.append(FuzzRecord(record)) }
        try FuzzFailure.check(records.count <= batch.count, "more records than the batch says")
        var index = 0
        var cursor = batch.cursor()
        do throws(RecordsError) {
            while let view = try cursor.next() {
                let record = FuzzRecord(view)
                try agree(index < records.count && records[index] == record, index)
                index += 1
            }
            try agree(batch.damage == nil, index)
        } catch {
            guard error.reason != disagreement else {
                throw FuzzFailure(description: "cursor and sequence differ at record \(index) of \(batch)")
            }
            try FuzzFailure.check(
                batch.damage == error,
                "the cursor threw \(error), not \(String(describing: batch.damage))"
            )
            var again: RecordsError?
            do throws(RecordsError) { _ = try cursor.next() } catch { again = error }
            try FuzzFailure.check(again == error, "the cursor threw \(error), then \(String(describing: again))")
        }
        try FuzzFailure.check(index == records.count, "the cursor gave \(index) records, the sequence \(records.count)")
        return records
    }

    /// Stands for a difference where only a `RecordsError` may be thrown.
    private static let disagreement = RecordsError.Reason.invalidBatchLength(.min)

    private static func agree(_ condition: Bool, _ index: Int) throws(RecordsError) {
        guard condition else { throw RecordsError(disagreement, position: index, baseOffset: 0) }
    }

    /// Writes a batch of what was read, which must give the same records again.
    private static func rebuild(
        _ batch: RecordBatch,
        _ records: [FuzzRecord],
        _ workspace: inout CompressionWorkspace
    ) throws(FuzzFailure) {
        // Deltas that only legacy sets can have can't be written in batches of magic 2.
        let areWritable = records.allSatisfy { Int32(exactly: $0.offset &- batch.baseOffset) != nil }
        guard !records.isEmpty, areWritable else { return }
        let isSmall = batch.encoded.count < 4096
        for compression in isSmall ? [Compression.none, Compression(.gzip, level: 1)] : [Compression.none] {
            var builder = RecordBatchBuilder(capacity: 64, baseTimestamp: batch.header.baseTimestamp)
            var stamp = RecordBatchBuilder.Stamp()
            stamp.baseOffset = batch.baseOffset
            let sealed: Bytes
            do throws(RecordsError) {
                for record in records { try append(record, batch.baseOffset, to: &builder) }
                sealed = try builder.seal(stamp, compression: compression, in: &workspace).finish()
            } catch {
                throw FuzzFailure(description: "what was read can't be written: \(error)")
            }
            try expect(records, in: sealed, &workspace)
        }
        guard isSmall, records.allSatisfy({ $0.headers.isEmpty }) else { return }
        try rebuildLegacy(records, &workspace)
    }

    private static func append(
        _ record: FuzzRecord,
        _ baseOffset: Int64,
        to builder: inout RecordBatchBuilder
    ) throws(RecordsError) {
        try builder.append(
            key: record.key?.span,
            value: record.value?.span,
            headers: Headers(record.headers),
            timestamp: record.timestamp,
            offsetDelta: Int32(truncatingIfNeeded: record.offset &- baseOffset)
        )
    }

    /// Reads the one batch of a set, which must hold the records.
    private static func expect(
        _ records: [FuzzRecord],
        in set: Bytes,
        _ workspace: inout CompressionWorkspace
    ) throws(FuzzFailure) {
        var reader = RecordSetReader(set)
        let (batch, error) = next(&reader, &workspace)
        guard let batch else {
            throw FuzzFailure(description: "what was written can't be read: \(String(describing: error))")
        }
        try FuzzFailure.check(reader.remaining == 0, "what was written is more than a batch")
        try FuzzFailure.check(batch.damage == nil, "what was written is damaged: \(String(describing: batch.damage))")
        try FuzzFailure.check(try read(batch) == records, "what was written gives other records")
    }

    /// Writes a message set of magic 1, whole and message by message, which must give the same records again.
    private static func rebuildLegacy(
        _ records: [FuzzRecord],
        _ workspace: inout CompressionWorkspace
    ) throws(FuzzFailure) {
        var plain = LegacyMessageSetBuilder(capacity: 16)
        var inner = LegacyMessageSetBuilder(capacity: 16)
        let compressed: Bytes
        do throws(RecordsError) {
            for record in records {
                let (key, value) = (record.key, record.value)
                try plain.append(key: key?.span, value: value?.span, timestamp: record.timestamp, offset: record.offset)
                try inner.append(key: key?.span, value: value?.span, timestamp: record.timestamp, offset: record.offset)
            }
            compressed = try inner.finish(compression: Compression(.gzip, level: 1), in: &workspace)
        } catch {
            throw FuzzFailure(description: "what was read can't be written as a message set: \(error)")
        }
        try expect(records, in: compressed, &workspace)
        var reader = RecordSetReader(plain.finish())
        for record in records {
            guard let batch = next(&reader, &workspace).0 else {
                throw FuzzFailure(description: "what was written as messages can't be read")
            }
            try FuzzFailure.check(try read(batch) == [record], "what was written as a message gives another record")
        }
    }
}
