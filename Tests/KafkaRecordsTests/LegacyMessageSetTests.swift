import KafkaRecords
import KafkaWire
import Testing

@Suite struct LegacyMessageSetTests {
    @Test func uncompressedSetsAreWrittenByteForByte() throws {
        var built = 0
        for set in try GoldenSet.readable() where (0...1).contains(set.magic) && set.codec == "none" && set.isValid {
            var builder = LegacyMessageSetBuilder(hasTimestamps: set.magic == 1)
            var reader = RecordSetReader(set.bytes)
            while let batch = try reader.next() {
                // A log append time sets an attribute, which only brokers do.
                guard batch.header.timestampType != .logAppendTime else { continue }
                for record in batch {
                    try builder.append(
                        key: record.key,
                        value: record.value,
                        timestamp: record.timestamp,
                        offset: record.offset
                    )
                }
            }
            let bytes = builder.finish()
            guard !bytes.isEmpty else { continue }
            #expect(bytes == set.bytes.part(from: 0, count: bytes.count), "\(set.name)")
            built += 1
        }
        #expect(built >= 12)
    }

    @Test func compressedSetsRoundTrip() throws {
        var workspace = CompressionWorkspace()
        for hasTimestamps in [false, true] {
            var builder = LegacyMessageSetBuilder(hasTimestamps: hasTimestamps)
            for index in 0..<50 {
                let key = "k\(index)"
                let keySpan: RawSpan? = index % 7 == 0 ? nil : key.kafkaSpan
                let value = "value \(index)"
                let valueSpan: RawSpan? = index % 5 == 0 ? nil : value.kafkaSpan
                try builder.append(
                    key: keySpan,
                    value: valueSpan,
                    timestamp: Timestamp(milliseconds: 1_000 + Int64(index)),
                    offset: Int64(index)
                )
            }
            // In magic 1 the outer offset is the last record's, and the inner ones count from the first.
            let offset: Int64? = hasTimestamps ? 1_049 : nil
            let bytes = try builder.finish(compression: .gzip, offset: offset, in: &workspace)
            var reader = RecordSetReader(bytes)
            let batch = try #require(try reader.next())
            #expect(batch.damage == nil && batch.header.magic == (hasTimestamps ? 1 : 0))
            let records = Array(batch)
            #expect(records.map(\.offset) == (hasTimestamps ? Array(1_000..<1_050) : Array(0..<50)))
            #expect(records.map(\.timestamp.milliseconds) == (0..<50).map { hasTimestamps ? 1_000 + $0 : -1 })
            #expect(records.map(\.valueBytes?.string) == (0..<50).map { $0 % 5 == 0 ? nil : "value \($0)" })
            #expect(records.map(\.keyBytes?.string) == (0..<50).map { $0 % 7 == 0 ? nil : "k\($0)" })
            #expect(batch.lastOffset == (hasTimestamps ? 1_049 : 49))
            #expect(try reader.next() == nil)
        }
    }

    @Test func messagesInsideMayNotBeCompressedOrOfAnotherFormat() throws {
        var workspace = CompressionWorkspace()
        var inner = LegacyMessageSetBuilder(hasTimestamps: true)
        try inner.append(key: nil, value: "v".kafkaSpan, timestamp: .none, offset: 0)
        let once = try inner.finish(compression: .gzip, in: &workspace)
        var packed = GrowingBuffer(capacity: 100)
        try workspace.compress(once.span, with: .gzip, into: &packed)
        for magic in [0, 1] {
            var outer = LegacyMessageSetBuilder(hasTimestamps: magic == 1)
            try outer.append(key: nil, value: packed.span, timestamp: .none, offset: 0)
            var bytes = GrowingBuffer(capacity: 200)
            bytes.append(outer.finish().span)
            bytes.overwrite(CompressionCodec.gzip.rawValue, at: 17)
            var reader = RecordSetReader(bytes.finish(), options: .init(verifiesChecksums: false))
            let batch = try #require(try reader.next())
            #expect(batch.damage?.reason == .invalidInnerMessages)
            #expect(Array(batch).isEmpty)
        }
    }

    @Test func offsetsInsideMayBeAnything() throws {
        let extremes: [Int64] = [0, 1, -1, .max, .min, .max - 1, .min + 1]
        var workspace = CompressionWorkspace()
        for hasTimestamps in [false, true] {
            for first in extremes {
                for last in extremes {
                    var builder = LegacyMessageSetBuilder(hasTimestamps: hasTimestamps)
                    for offset in [first, last] {
                        try builder.append(key: nil, value: "v".kafkaSpan, timestamp: .none, offset: offset)
                    }
                    let set = try builder.finish(compression: .gzip, offset: last, in: &workspace)
                    var reader = RecordSetReader(set)
                    let batch = try #require(try reader.next())
                    #expect(batch.map(\.offset) == [first, last] && batch.damage == nil)
                }
            }
        }
    }

    @Test func theOuterOffsetIsThatOfTheLastMessageOrZero() throws {
        var workspace = CompressionWorkspace()
        for (outer, first) in [(2, 0), (1_000, 998), (0, 0), (1, nil), (-1, nil)] as [(Int64, Int64?)] {
            var builder = LegacyMessageSetBuilder(hasTimestamps: true)
            for offset in 0..<3 {
                try builder.append(key: nil, value: "v".kafkaSpan, timestamp: .none, offset: Int64(offset))
            }
            var reader = RecordSetReader(try builder.finish(compression: .gzip, offset: outer, in: &workspace))
            let batch = try #require(try reader.next())
            #expect(batch.map(\.offset) == (first.map { [$0, $0 + 1, $0 + 2] } ?? []))
            #expect(batch.damage?.reason == (first == nil ? .invalidOuterOffset(outer, last: 2) : nil))
        }
    }

    @Test func messagesBeforeTheDamageAreReadWhereTheirOffsetsAreKnown() throws {
        var workspace = CompressionWorkspace()
        for magic in [0, 1] {
            for count in 1...3 {
                var inner = LegacyMessageSetBuilder(hasTimestamps: magic == 1)
                for offset in 0..<count {
                    try inner.append(key: nil, value: "v".kafkaSpan, timestamp: .none, offset: Int64(offset))
                }
                var content = GrowingBuffer(capacity: 200)
                content.append(inner.finish().span)
                content.append(Int64(count))
                content.append(-1 as Int32)  // no message has that size
                var packed = GrowingBuffer(capacity: 100)
                try workspace.compress(content.span, with: .gzip, into: &packed)
                var outer = LegacyMessageSetBuilder(hasTimestamps: magic == 1)
                try outer.append(key: nil, value: packed.span, timestamp: .none, offset: Int64(count - 1))
                var bytes = GrowingBuffer(capacity: 200)
                bytes.append(outer.finish().span)
                bytes.overwrite(CompressionCodec.gzip.rawValue, at: 17)
                var reader = RecordSetReader(bytes.finish(), options: .init(verifiesChecksums: false))
                let batch = try #require(try reader.next())
                // Offsets inside magic 1 count back from the last message, which can't be read here.
                let readable = magic == 0 ? count : 0
                #expect(batch.map(\.offset) == (0..<readable).map { Int64($0) })
                #expect(batch.damage?.reason == .invalidInnerMessages)
                if readable > 0 { try cursorEnd(batch, after: readable - 1) }
                #expect(throws: RecordsError.self) { try cursorEnd(batch, after: readable) }
            }
        }
    }

    /// Walks past a number of records.
    private func cursorEnd(_ batch: RecordBatch, after count: Int) throws(RecordsError) {
        var cursor = batch.cursor()
        for _ in 0...count { _ = try cursor.next() }
    }

    @Test func aCompressedNullIsDamage() throws {
        var outer = LegacyMessageSetBuilder(hasTimestamps: true)
        try outer.append(key: nil, value: nil, timestamp: .none, offset: 7)
        var bytes = GrowingBuffer(capacity: 200)
        bytes.append(outer.finish().span)
        bytes.overwrite(CompressionCodec.gzip.rawValue, at: 17)
        var reader = RecordSetReader(bytes.finish(), options: .init(verifiesChecksums: false))
        let batch = try #require(try reader.next())
        #expect(batch.damage?.reason == .invalidInnerMessages && batch.damage?.baseOffset == 7)
    }
}
