import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct GzipTests {
    private let gzip = Codec(codec: .gzip, levels: Gzip.levels)

    @Test func cutsAndChangesAreErrors() throws {
        let sample = Array("some text that repeats, some text that repeats, some text".utf8)
        let bytes = try gzip.compressed(sample)
        for count in 0..<bytes.count {
            #expect(throws: CompressionError.truncated(.gzip), "cut at \(count)") {
                try gzip.decompressed(Array(bytes[..<count]), limit: 1_000)
            }
        }
        for index in bytes.indices {
            for byte in [0x00, 0x7f, 0x80, 0xff] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                // The header's time and system, and a few padding bits, do not matter.
                if let result = try? gzip.decompressed(changed, limit: 1_000) {
                    #expect(result == sample, "byte \(index)")
                }
            }
        }
    }

    @Test func membersAreJoinedAndWhatFollowsThemIsPassedOver() throws {
        let first = try gzip.compressed(Array("one ".utf8))
        let second = try gzip.compressed(Array("two".utf8))
        #expect(try gzip.decompressed(first + second, limit: 100) == Array("one two".utf8))
        #expect(try gzip.decompressed(first + [0, 0, 0, 0], limit: 100) == Array("one ".utf8))
        #expect(throws: CompressionError.truncated(.gzip)) {
            try gzip.decompressed(first + second.dropLast(), limit: 100)
        }
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
