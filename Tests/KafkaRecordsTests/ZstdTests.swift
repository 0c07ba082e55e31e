import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct ZstdTests {
    @Test func framesOfTheReferenceAreRead() throws {
        let codec = Zstd()
        for golden in try ZstdGoldenFrame.all() {
            let plain = try ZstdSamples.decompressed(golden.frame, limit: golden.plain.count, by: codec)
            #expect(plain == golden.plain, "\(golden.name)")
        }
    }

    @Test func everyLevelRoundTripsAtEverySmallSize() throws {
        let codec = Zstd()
        let lines = ZstdSamples.lines(400)
        let zeros = [UInt8](repeating: 0, count: 400)
        var random = SeededGenerator(seed: 6)
        let noise = random.bytes(400)
        for count in 0...400 {
            for level in Zstd.levels {
                for sample in [lines.prefix(count), zeros.prefix(count), noise.prefix(count)].map(Array.init) {
                    let frame = try ZstdSamples.compressed(sample, level: level, by: codec)
                    #expect(frame.count <= count + 12)
                    #expect(
                        try ZstdSamples.decompressed(frame, limit: count, by: codec) == sample,
                        "\(count), \(level)"
                    )
                }
            }
        }
    }

    @Test func everyKindRoundTripsAtLargerSizes() throws {
        let codec = Zstd()
        for count in [4_095, 16_385, 65_792, 131_071, 131_072, 131_073, 300_000] {
            for (name, bytes) in ZstdSamples.all(count) {
                for level in Zstd.levels {
                    let frame = try ZstdSamples.compressed(bytes, level: level, by: codec)
                    #expect(frame.count <= count + 3 * (count / 131_072 + 1) + 12, "\(name), \(count), \(level)")
                    let plain = try ZstdSamples.decompressed(frame, limit: count, by: codec)
                    #expect(plain == bytes, "\(name), \(count), \(level)")
                }
            }
        }
    }

    @Test func inputsThatAreLargerThanTheWindowRoundTrip() throws {
        // Level 1 has a window of 512 KiB: what lies farther back must not be used.
        let far = ZstdSamples.lines(200_000)
        var random = SeededGenerator(seed: 9)
        let bytes = far + random.bytes(500_000) + far
        let codec = Zstd()
        for level in Zstd.levels {
            let frame = try ZstdSamples.compressed(bytes, level: level, by: codec)
            #expect(try ZstdSamples.decompressed(frame, limit: bytes.count, by: codec) == bytes)
        }
    }

    @Test func linesGetAsSmallAsTheyShould() throws {
        let lines = ZstdSamples.lines(100_000)
        #expect(try ZstdSamples.compressed(lines, level: 1).count < 29_000)
        #expect(try ZstdSamples.compressed(lines, level: 3).count < 29_000)
        #expect(try ZstdSamples.compressed([UInt8](repeating: 7, count: 1_000_000), level: 3).count < 50)
        #expect(try ZstdSamples.compressed(ZstdSamples.periodic(100_000, period: 100), level: 1).count < 180)
        // Whole bits for each byte, and little for the tree.
        #expect(try ZstdSamples.compressed(ZstdSamples.skewed(100_000), level: 3).count < 56_000)
    }

    @Test func theLimitHoldsAgainstABomb() throws {
        let bomb = try ZstdSamples.compressed([UInt8](repeating: 0, count: 20_000_000), level: 3)
        #expect(bomb.count < 1_000)
        let codec = Zstd()
        var output = GrowingBuffer(capacity: 16)
        #expect(throws: CompressionError.tooLarge(.zstd, limit: 1_000_000)) {
            try codec.decompress(bomb.kafkaSpan, into: &output, limit: 1_000_000)
        }
        // Whole blocks are kept.
        #expect(output.count == 1_000_000 / 131_072 * 131_072)
        #expect(output.finish().allSatisfy { $0 == 0 })
        let lines = ZstdSamples.lines(1_000)
        let exact = try ZstdSamples.compressed(lines, level: 1)
        #expect(throws: CompressionError.tooLarge(.zstd, limit: 999)) {
            try ZstdSamples.decompressed(exact, limit: 999)
        }
        #expect(throws: CompressionError.tooLarge(.zstd, limit: -1)) {
            try ZstdSamples.decompressed(exact, limit: -1)
        }
        #expect(try ZstdSamples.decompressed(exact, limit: .max) == lines)
    }

    @Test func whatIsDecodedIsAppended() throws {
        let codec = Zstd()
        var output = GrowingBuffer(capacity: 16)
        output.append([1, 2, 3] as [UInt8])
        let frames =
            try ZstdSamples.compressed(Array("one ".utf8), level: 1)
            + ZstdSamples.compressed(Array("two two two two two two two two two".utf8), level: 3)
        try codec.decompress(frames.kafkaSpan, into: &output, limit: 100)
        #expect(Array(output.finish()) == [1, 2, 3] + Array("one two two two two two two two two two".utf8))
    }

    @Test func wrongLevelsAreRefused() {
        for level in [-1, 0, 4, .max, .min] {
            #expect(throws: CompressionError.invalidLevel(.zstd, level: level)) {
                try ZstdSamples.compressed([1], level: level)
            }
        }
    }

    @Test func batchesRoundTrip() throws {
        var workspace = CompressionWorkspace()
        for level in [nil, 1, 2, 3] as [Int?] {
            var builder = RecordBatchBuilder()
            for index in 0..<1_000 { try builder.append(key: "\(index)", value: "value \(index)", timestamp: .none) }
            let sealed = try builder.seal(compression: Compression(.zstd, level: level), in: &workspace)
            var reader = RecordSetReader(sealed.finish())
            let batch = try #require(try reader.next(in: &workspace))
            #expect(batch.damage == nil && batch.header.attributes.codec == .zstd)
            #expect(batch.map(\.valueBytes?.string) == (0..<1_000).map { "value \($0)" })
        }
    }
}
