import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct LZ4Tests {
    private let lz4 = Codec(codec: .lz4, levels: LZ4.levels)

    /// Frames that the `lz4` program wrote with each of its options, from the same text.
    @Test func framesWithEveryOptionAreRead() throws {
        let text = CompressionSamples.text(lines: 4_000)
        let names = try Fixtures.files(in: "golden/lz4")
        #expect(names.count == 11)
        for name in names {
            let frame = try Fixtures.bytes("golden/lz4/\(name)")
            #expect(try lz4.decompressed(frame, limit: text.count) == text, "\(name)")
            #expect(throws: CompressionError.self, "\(name)") { try lz4.decompressed(frame.dropLast(), limit: .max) }
            #expect(throws: CompressionError.tooLarge(.lz4, limit: text.count - 1), "\(name)") {
                try lz4.decompressed(frame, limit: text.count - 1)
            }
        }
    }

    @Test func checksumsAndSizesAreVerified() throws {
        for name in ["block-checksums", "linked-checksums-size", "block-64k"] {
            let frame = try Fixtures.bytes("golden/lz4/\(name).lz4")
            var random = SeededGenerator(seed: 2)
            for _ in 0..<50 {
                var changed = frame
                changed[Int.random(in: 20..<frame.count, using: &random)] ^= 0x04
                #expect(throws: CompressionError.self, "\(name)") { try lz4.decompressed(changed, limit: 1 << 20) }
            }
        }
        var sized = try Fixtures.bytes("golden/lz4/linked-checksums-size.lz4")
        sized[6] ^= 1
        #expect(throws: CompressionError.damaged(.lz4)) { try lz4.decompressed(sized, limit: 1 << 20) }
    }

    @Test func severalFramesAndSkippableOnesAreRead() throws {
        let one = try lz4.compressed(Array("one ".utf8))
        let two = try lz4.compressed(Array("two".utf8))
        let skippable: [UInt8] = [0x53, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, 1, 2, 3, 4, 5]
        #expect(try lz4.decompressed(skippable + one + skippable + two + skippable, limit: 7) == Array("one two".utf8))
        #expect(throws: CompressionError.tooLarge(.lz4, limit: 6)) { try lz4.decompressed(one + two, limit: 6) }
        #expect(throws: CompressionError.truncated(.lz4)) { try lz4.decompressed(one + skippable.dropLast(), limit: 9) }
        #expect(throws: CompressionError.damaged(.lz4)) { try lz4.decompressed(one + [1, 2, 3, 4], limit: 9) }
    }

    @Test func dictionariesAreRefused() throws {
        let frame: [UInt8] = [0x04, 0x22, 0x4d, 0x18, 0x61, 0x40, 1, 0, 0, 0, 0x82, 0, 0, 0, 0]
        #expect(throws: CompressionError.dictionaryNeeded(.lz4)) { try lz4.decompressed(frame, limit: 10) }
        #expect(CompressionError.dictionaryNeeded(.lz4).description.contains("compress them without one"))
    }

    @Test func theOldHeaderChecksumOfMagicZeroIsWrittenAndRead() throws {
        var workspace = CompressionWorkspace()
        var builder = LegacyMessageSetBuilder(hasTimestamps: false)
        for index in 0..<20 {
            let value = "value \(index)"
            let span: RawSpan? = value.kafkaSpan
            try builder.append(key: nil, value: span, timestamp: .none, offset: Int64(index))
        }
        let bytes = try builder.finish(compression: Compression(.lz4), in: &workspace)
        // As the reference wrote it: the golden sets of magic 0 have the same seven bytes at the head of their frames.
        let golden = try #require(GoldenSet.all().first { $0.magic == 0 && $0.codec == "lz4" })
        let head: (Bytes) throws -> [UInt8] = { bytes in
            let all = Array(bytes)
            let start = try #require(all.indices.first { Array(all[$0...].prefix(4)) == [0x04, 0x22, 0x4d, 0x18] })
            return Array(all[start..<start + 7])
        }
        #expect(try head(bytes) == head(golden.bytes))
        var reader = RecordSetReader(bytes)
        let batch = try #require(try reader.next(in: &workspace))
        #expect(batch.damage == nil && batch.map(\.valueBytes?.string) == (0..<20).map { "value \($0)" })
    }
}
