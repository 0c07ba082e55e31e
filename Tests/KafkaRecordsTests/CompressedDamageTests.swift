import KafkaRecords
import KafkaWire
import Testing

/// Damage behind a codec, where no checksum of the outside meets it: the records are damaged first and compressed then.
@Suite struct CompressedDamageTests {
    private let count = 4

    /// Records as they stand in a compressed section of a format.
    private func section(magic: Int8) throws -> [UInt8] {
        if magic == 2 {
            var builder = RecordBatchBuilder()
            for index in 0..<count {
                let time = Timestamp(milliseconds: Int64(index))
                try builder.append(key: "k", value: "v\(index)", headers: ["h": "x"], timestamp: time)
            }
            return Array(builder.seal().finish().suffix(from: RecordBatchHeader.size))
        }
        var builder = LegacyMessageSetBuilder(hasTimestamps: magic == 1)
        for index in 0..<count {
            try builder.append(key: nil, value: "v".kafkaSpan, timestamp: .none, offset: Int64(index))
        }
        return Array(builder.finish())
    }

    /// A whole set with such a section, compressed.
    private func set(_ section: [UInt8], magic: Int8, _ workspace: inout CompressionWorkspace) throws -> Bytes {
        var packed = GrowingBuffer(capacity: 200)
        try workspace.compress(section.kafkaSpan, with: Compression(.gzip, level: 1), into: &packed)
        var bytes = GrowingBuffer(capacity: 400)
        if magic == 2 {
            bytes.append(RecordBatchHeader().encoded.span)
            bytes.append(packed.span)
            bytes.overwrite(Int32(bytes.count - 12), at: 8)
            bytes.overwrite(RecordBatchAttributes(codec: .gzip).rawValue, at: 21)
            bytes.overwrite(Int32(count), at: 57)
        } else {
            var outer = LegacyMessageSetBuilder(hasTimestamps: magic == 1)
            try outer.append(key: nil, value: packed.span, timestamp: .none, offset: Int64(count - 1))
            bytes.append(outer.finish().span)
            bytes.overwrite(CompressionCodec.gzip.rawValue, at: 17)
        }
        return bytes.finish()
    }

    /// What is read of a set of one batch: the offsets, and whether there was damage.
    private func read(_ bytes: Bytes) throws -> (offsets: [Int64], isDamaged: Bool) {
        var reader = RecordSetReader(bytes, options: .init(verifiesChecksums: false, decompressedLimit: 1 << 20))
        let batch = try #require(try reader.next())
        var offsets: [Int64] = []
        var thrown: RecordsError?
        var cursor = batch.cursor()
        do throws(RecordsError) {
            while let record = try cursor.next() {
                offsets.append(record.offset)
                for header in record.headers where header.name.utf8.count > bytes.count + (1 << 20) {
                    Issue.record("a name longer than all there is")
                }
            }
        } catch {
            thrown = error
        }
        if batch.damage != thrown { Issue.record("damage is not what the cursor threw") }
        // Both are made with room for the underestimated count, which the standard library takes at its word.
        if batch.map(\.offset) != offsets || Array(batch).count != offsets.count {
            Issue.record("sequence and cursor differ")
        }
        return (offsets, thrown != nil)
    }

    private func bigEndian(_ value: some FixedWidthInteger & BitwiseCopyable) -> [UInt8] {
        var buffer = GrowingBuffer(capacity: 8)
        buffer.append(value)
        return Array(buffer.finish())
    }

    @Test(arguments: [0, 1, 2] as [Int8])
    func nothingBehindTheCodecTraps(magic: Int8) throws {
        var workspace = CompressionWorkspace()
        let good = try section(magic: magic)
        let untouched = try read(set(good, magic: magic, &workspace))
        #expect(untouched.offsets == [0, 1, 2, 3] && !untouched.isDamaged)
        var replacements: [[UInt8]] = [[0x00], [0x7f], [0x80], [0xff], [0x80, 0x80, 0x80, 0x80, 0x80, 0x00]]
        for value in [Int32.min, -2, -1, .max] { replacements.append(bigEndian(value)) }
        for value in [Int64.min, .min + 1, .max - 1, .max] { replacements.append(bigEndian(value)) }
        var damaged = 0
        for index in good.indices {
            for replacement in replacements {
                var bad = Array(good[..<index])
                bad += replacement
                bad += good.dropFirst(bad.count)
                let set = try set(bad, magic: magic, &workspace)
                if try read(set).isDamaged { damaged += 1 }
            }
            _ = try read(set(Array(good[..<index]), magic: magic, &workspace))
        }
        #expect(damaged > 100)
    }
}
