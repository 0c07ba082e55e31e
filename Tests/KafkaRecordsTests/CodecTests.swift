import KafkaRecords
import KafkaWire
import TestSupport
import Testing

/// What holds for every codec.
@Suite struct CodecTests {
    private let sizes = [0, 1, 2, 3, 4, 5, 8, 11, 12, 13, 15, 16, 17, 31, 63, 64, 100, 255, 256, 1_000, 65_535, 65_536]

    @Test(arguments: Codec.all)
    func everySizeRoundTripsAtEveryLevel(codec: Codec) throws {
        for size in sizes + [65_537, 140_000] {
            for (name, bytes) in CompressionSamples.all(bytes: size) {
                for level in codec.levels where size < 1_000 || level <= 6 {
                    let packed = try codec.compressed(bytes, level: level)
                    let result = try codec.decompressed(packed, limit: size)
                    #expect(result == bytes, "\(codec) level \(level): \(size) bytes of \(name)")
                }
            }
        }
    }

    @Test(arguments: Codec.all)
    func whatRepeatsGetsSmallAndWhatDoesNotHardlyLarger(codec: Codec) throws {
        for (name, bytes) in CompressionSamples.all(bytes: 100_000) {
            let size = try codec.compressed(bytes).count
            switch name {
            case "random": #expect(size < 100_200, "\(codec)")
            case "pattern", "zeros": #expect(size < 6_000, "\(codec) \(name)")
            case "text", "json": #expect(size < 60_000, "\(codec) \(name)")
            default: #expect(size < 100_200, "\(codec) \(name)")
            }
        }
    }

    @Test(arguments: Codec.all)
    func theWorkspaceIsUsedAgain(codec: Codec) throws {
        var workspace = CompressionWorkspace()
        var random = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            let size = Int.random(in: 0...3_000, using: &random)
            guard let sample = CompressionSamples.all(bytes: size, seed: random.next()).randomElement(using: &random)
            else { continue }
            let level = Int.random(in: codec.levels, using: &random)
            var packed = GrowingBuffer(capacity: 16)
            try workspace.compress(sample.bytes.kafkaSpan, with: Compression(codec.codec, level: level), into: &packed)
            var output = GrowingBuffer(capacity: 16)
            try workspace.decompress(packed.span, codec: codec.codec, into: &output, limit: size)
            #expect(Array(output.finish()) == sample.bytes, "\(codec) \(sample.name)")
        }
    }

    @Test(arguments: Codec.all)
    func theLimitHoldsAgainstABomb(codec: Codec) throws {
        let bomb = try codec.compressed([UInt8](repeating: 0, count: 5_000_000))
        #expect(bomb.count < 300_000)
        var workspace = CompressionWorkspace()
        for limit in [0, 1, 1_000, 100_000, 4_999_999] {
            var output = GrowingBuffer(capacity: 16)
            do throws(CompressionError) {
                try workspace.decompress(bomb.kafkaSpan, codec: codec.codec, into: &output, limit: limit)
                Issue.record("\(codec) gave more than \(limit)")
            } catch {
                #expect(error == .tooLarge(codec.codec, limit: limit))
            }
            #expect(output.count <= limit)
        }
        #expect(try codec.decompressed(bomb, limit: 5_000_000).count == 5_000_000)
        #expect(throws: CompressionError.self) { try codec.decompressed(bomb, limit: -1) }
    }

    @Test(arguments: Codec.all)
    func anyNumberIsALimit(codec: Codec) throws {
        let packed = try codec.compressed([1, 2, 3])
        for limit in [Int.min, -1, 0, 2, 3, 4, .max - 1, .max] {
            var workspace = CompressionWorkspace()
            var output = GrowingBuffer(capacity: 16)
            output.append(9 as UInt8)
            do throws(CompressionError) {
                try workspace.decompress(packed.kafkaSpan, codec: codec.codec, into: &output, limit: limit)
                #expect(limit >= 3 && output.count == 4)
            } catch {
                #expect(limit < 3 && error == .tooLarge(codec.codec, limit: limit))
            }
            #expect([9, 1, 2, 3].starts(with: output.finish()), "\(codec) \(limit)")
        }
    }

    @Test(arguments: Codec.all)
    func cutsAreErrorsOrGiveTheBeginning(codec: Codec) throws {
        for (name, bytes) in CompressionSamples.all(bytes: 700) {
            let packed = try codec.compressed(bytes)
            for count in 0..<packed.count {
                var workspace = CompressionWorkspace()
                var output = GrowingBuffer(capacity: 16)
                do throws(CompressionError) {
                    let cut = Array(packed[..<count])
                    try workspace.decompress(cut.kafkaSpan, codec: codec.codec, into: &output, limit: 10_000)
                    // A stream of blocks may end after any of them; nothing says how many there are.
                    if codec.codec != .snappy { Issue.record("\(codec) \(name) cut at \(count) is not noticed") }
                } catch {}
                #expect(bytes.starts(with: output.finish()), "\(codec) \(name) cut at \(count)")
            }
        }
    }

    @Test(arguments: Codec.all)
    func changedBytesDoNotTrap(codec: Codec) throws {
        var refused = 0
        for (_, bytes) in CompressionSamples.all(bytes: 400) {
            let packed = try codec.compressed(bytes)
            for index in packed.indices {
                for byte in [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff] as [UInt8] {
                    var changed = packed
                    changed[index] = byte
                    if (try? codec.decompressed(changed, limit: 10_000)) == nil { refused += 1 }
                }
            }
        }
        #expect(refused > 100)
    }

    @Test(arguments: Codec.all)
    func randomBytesDoNotTrap(codec: Codec) {
        var random = SeededGenerator(seed: 8)
        var refused = 0
        for _ in 0..<3_000 {
            let bytes = random.bytes(Int.random(in: 0...300, using: &random))
            if (try? codec.decompressed(bytes, limit: 100_000)) == nil { refused += 1 }
        }
        #expect(refused > 2_500)
    }

    @Test(arguments: Codec.all)
    func wrongLevelsAreErrors(codec: Codec) {
        for level in [Int.min, codec.levels.lowerBound - 1, codec.levels.upperBound + 1, Int.max] {
            #expect(throws: CompressionError.invalidLevel(codec.codec, level: level)) {
                try codec.compressed([1, 2, 3], level: level)
            }
        }
    }

    @Test(arguments: Codec.all)
    func batchesRoundTrip(codec: Codec) throws {
        var workspace = CompressionWorkspace()
        for count in [1, 10, 1_000] {
            var builder = RecordBatchBuilder()
            for index in 0..<count {
                try builder.append(key: "\(index)", value: "value \(index)", timestamp: Timestamp(milliseconds: 1))
            }
            var sealed = try builder.seal(compression: Compression(codec.codec), in: &workspace)
            sealed.restamp { $0.producerId = 5 }
            var reader = RecordSetReader(sealed.finish())
            let batch = try #require(try reader.next(in: &workspace))
            #expect(batch.damage == nil && batch.header.attributes.codec == codec.codec)
            #expect(batch.map(\.valueBytes?.string) == (0..<count).map { "value \($0)" })
        }
        let empty = try RecordBatchBuilder().seal(compression: Compression(codec.codec), in: &workspace)
        #expect(empty.header.attributes.codec == CompressionCodec.none)
    }

    @Test func anotherImplementationCanBeUsed() throws {
        /// Keeps bytes as they are, and counts.
        final class Copying: CompressionAlgorithm {
            static let levels = 3...3
            static let defaultLevel = 3
            var calls = 0

            func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError) {
                calls += 1
                output.append(input)
            }

            func decompress(
                _ input: RawSpan,
                into output: inout GrowingBuffer,
                limit: Int
            ) throws(CompressionError) {
                calls += 1
                output.append(input)
            }
        }
        let copying = Copying()
        var workspace = CompressionWorkspace()
        workspace.use(copying, for: .zstd)
        var builder = RecordBatchBuilder()
        try builder.append(value: "v", timestamp: .none)
        let bytes = try builder.seal(compression: Compression(.zstd), in: &workspace).finish()
        var reader = RecordSetReader(bytes)
        let batch = try #require(try reader.next(in: &workspace))
        #expect(batch.map(\.valueBytes) == ["v"] && batch.header.attributes.codec == .zstd)
        #expect(copying.calls == 2)
    }
}
