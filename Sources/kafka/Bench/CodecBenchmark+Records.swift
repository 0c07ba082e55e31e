import KafkaRecords
import KafkaWire

extension CodecBenchmark {
    private func builder() -> RecordBatchBuilder {
        RecordBatchBuilder(capacity: count * (size + 64) + 100)
    }

    /// Values from spans into one large buffer.
    @inline(never) func appendFromSpan() throws {
        var builder = builder()
        let span = pool.kafkaSpan
        var offset = 0
        for _ in 0..<count {
            try builder.append(value: span.extracting(offset..<offset + size), timestamp: timestamp)
            offset += size
            if offset + size > span.byteCount { offset = 0 }
        }
        CodecBenchmark.use(builder.count)
    }

    /// Values that are arrays.
    @inline(never) func appendFromArray() throws {
        var builder = builder()
        for index in 0..<count { try builder.append(value: values[index], timestamp: timestamp) }
        CodecBenchmark.use(builder.count)
    }

    /// Keys of ten bytes and values, all arrays.
    @inline(never) func appendWithKey() throws {
        var builder = builder()
        for index in 0..<count { try builder.append(key: keys[index], value: values[index], timestamp: timestamp) }
        CodecBenchmark.use(builder.count)
    }

    /// Values that are arrays, with two headers that were made before.
    @inline(never) func appendWithHeaders() throws {
        var builder = builder()
        for index in 0..<count { try builder.append(value: values[index], headers: headers, timestamp: timestamp) }
        CodecBenchmark.use(builder.count)
    }

    /// Ending a batch: header and checksum.
    @inline(never) func seal(_ builder: consuming RecordBatchBuilder) {
        CodecBenchmark.use(builder.seal().sizeInBytes)
    }

    /// A builder that has all values, for ``seal(_:)``.
    func filledBuilder() throws -> RecordBatchBuilder {
        var builder = builder()
        for value in values { try builder.append(value: value, timestamp: timestamp) }
        return builder
    }

    /// All keys and values of a batch, by the cursor.
    @inline(never) func walkByCursor(verifyingChecksums: Bool) throws {
        var reader = RecordSetReader(batch, options: .init(verifiesChecksums: verifyingChecksums))
        var bytes = 0
        while let batch = try reader.next() {
            var cursor = batch.cursor()
            while let record = try cursor.next() {
                bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0)
            }
        }
        CodecBenchmark.use(bytes)
    }

    /// All keys and values of a batch, by `for record in batch`.
    @inline(never) func walkBySequence(verifyingChecksums: Bool) throws {
        var reader = RecordSetReader(batch, options: .init(verifiesChecksums: verifyingChecksums))
        var bytes = 0
        while let batch = try reader.next() {
            for record in batch { bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0) }
        }
        CodecBenchmark.use(bytes)
    }
}
