import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct GzipTests {
    private func compressed(_ bytes: [UInt8], level: Int? = nil) throws -> Bytes {
        var workspace = CompressionWorkspace()
        var output = GrowingBuffer(capacity: 16)
        try workspace.compress(bytes.kafkaSpan, with: Compression(.gzip, level: level), into: &output)
        return output.finish()
    }

    private func decompressed(_ bytes: Bytes, limit: Int) throws(CompressionError) -> [UInt8] {
        var workspace = CompressionWorkspace()
        var output = GrowingBuffer(capacity: 16)
        try workspace.decompress(bytes.span, codec: .gzip, into: &output, limit: limit)
        return Array(output.finish())
    }

    private func samples() -> [[UInt8]] {
        var random = SeededGenerator(seed: 3)
        var samples: [[UInt8]] = [[], [1], Array("hello hello hello".utf8)]
        samples.append([UInt8](repeating: 0, count: 1_000_000))
        samples.append(random.bytes(100_000))
        samples.append((0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) })
        return samples
    }

    @Test func everyLevelRoundTrips() throws {
        for sample in samples() {
            for level in [nil, 1, 2, 3, 4, 5, 6, 7, 8, 9] as [Int?] {
                let bytes = try compressed(sample, level: level)
                #expect(try decompressed(bytes, limit: sample.count) == sample)
            }
        }
    }

    @Test func theWorkspaceIsReused() throws {
        var workspace = CompressionWorkspace()
        for sample in samples() + samples() {
            for level in [6, 1, 6] {
                var packed = GrowingBuffer(capacity: 16)
                try workspace.compress(sample.kafkaSpan, with: Compression(.gzip, level: level), into: &packed)
                var output = GrowingBuffer(capacity: 16)
                try workspace.decompress(packed.span, codec: .gzip, into: &output, limit: sample.count)
                #expect(Array(output.finish()) == sample)
            }
        }
    }

    @Test func anyNumberIsALimit() throws {
        let packed = try compressed([1, 2, 3])
        for limit in [Int.min, -1, 0, 2, 3, 4, .max - 1, .max] {
            var workspace = CompressionWorkspace()
            var output = GrowingBuffer(capacity: 16)
            output.append(9 as UInt8)
            do throws(CompressionError) {
                try workspace.decompress(packed.span, codec: .gzip, into: &output, limit: limit)
                #expect(limit >= 3)
            } catch {
                #expect(limit < 3 && error == .tooLarge(.gzip, limit: limit))
            }
            #expect(Array(output.finish()) == [9] + (1...3).prefix(max(0, limit)))
        }
    }

    @Test func theLimitHoldsAgainstABomb() throws {
        let bomb = try compressed([UInt8](repeating: 0, count: 20_000_000))
        #expect(bomb.count < 30_000)
        #expect(throws: CompressionError.tooLarge(.gzip, limit: 1_000_000)) {
            try decompressed(bomb, limit: 1_000_000)
        }
        var workspace = CompressionWorkspace()
        var output = GrowingBuffer(capacity: 16)
        try? workspace.decompress(bomb.span, codec: .gzip, into: &output, limit: 1_000_000)
        #expect(output.count == 1_000_000)
        let exact = try compressed([UInt8](repeating: 0, count: 1_000))
        #expect(throws: CompressionError.self) { try decompressed(exact, limit: 999) }
        #expect(try decompressed(exact, limit: 1_000).count == 1_000)
        #expect(throws: CompressionError.self) { try decompressed(exact, limit: -1) }
    }

    @Test func cutsAndChangesAreErrors() throws {
        let sample = Array("some text that repeats, some text that repeats, some text".utf8)
        let bytes = Array(try compressed(sample))
        for count in 0..<bytes.count {
            #expect(throws: CompressionError.self, "cut at \(count)") {
                try decompressed(Bytes(copying: Array(bytes[..<count])), limit: 1_000)
            }
        }
        for index in bytes.indices {
            for byte in [0x00, 0x7f, 0x80, 0xff] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                if let result = try? decompressed(Bytes(copying: changed), limit: 1_000) {
                    // The header's time and system, and a few padding bits, do not matter.
                    #expect(result == sample, "byte \(index)")
                }
            }
        }
    }

    @Test func membersAreJoinedAndWhatFollowsThemIsPassedOver() throws {
        let first = Array(try compressed(Array("one ".utf8)))
        let second = Array(try compressed(Array("two".utf8)))
        #expect(try decompressed(Bytes(copying: first + second), limit: 100) == Array("one two".utf8))
        #expect(try decompressed(Bytes(copying: first + [0, 0, 0, 0]), limit: 100) == Array("one ".utf8))
        #expect(throws: CompressionError.truncated(.gzip)) {
            try decompressed(Bytes(copying: first + second.dropLast()), limit: 100)
        }
    }

    @Test func wrongLevelsAndMissingCodecsSayWhatToDo() throws {
        for level in [-1, 0, 10, .max, .min] {
            #expect(throws: CompressionError.invalidLevel(.gzip, level: level)) { try compressed([1], level: level) }
        }
        for codec in [CompressionCodec.snappy] {
            var builder = RecordBatchBuilder()
            try builder.append(value: "v", timestamp: .none)
            var workspace = CompressionWorkspace()
            do throws(RecordsError) {
                _ = try builder.seal(compression: Compression(codec), in: &workspace)
                Issue.record("\(codec) is not built in")
            } catch {
                #expect(error.reason == .compression(.unavailable(codec)))
                #expect(error.description.contains("use none or gzip"))
            }
        }
    }

    @Test func compressedBatchesRoundTrip() throws {
        var workspace = CompressionWorkspace()
        for count in [1, 10, 1_000] {
            var builder = RecordBatchBuilder()
            for index in 0..<count {
                try builder.append(key: "\(index)", value: "value \(index)", timestamp: Timestamp(milliseconds: 1))
            }
            var sealed = try builder.seal(compression: .gzip, in: &workspace)
            sealed.restamp { $0.producerId = 5 }
            var reader = RecordSetReader(sealed.finish())
            let batch = try #require(try reader.next(in: &workspace))
            #expect(batch.damage == nil && batch.header.attributes.codec == .gzip)
            #expect(batch.map(\.valueBytes?.string) == (0..<count).map { "value \($0)" })
        }
        let empty = try RecordBatchBuilder().seal(compression: .gzip, in: &workspace)
        #expect(empty.header.attributes.codec == CompressionCodec.none)
    }

    @Test func theLimitOfABatchIsDamage() throws {
        var workspace = CompressionWorkspace()
        var builder = RecordBatchBuilder()
        for _ in 0..<100 { try builder.append(value: [UInt8](repeating: 0, count: 1_000), timestamp: .none) }
        let bytes = try builder.seal(compression: .gzip, in: &workspace).finish()
        var reader = RecordSetReader(bytes, options: .init(decompressedLimit: 10_100))
        let batch = try #require(try reader.next())
        #expect(batch.damage?.reason == .compression(.tooLarge(.gzip, limit: 10_100)))
        #expect(batch.reduce(0) { sum, _ in sum + 1 } == 10)
    }
}
