import CAllocations
import KafkaRecords
import KafkaWire
import Testing

/// A codec that is warm works in the memory that it has.
@Suite struct CodecAllocationTests {
    private static let codecs: [(codec: CompressionCodec, levels: ClosedRange<Int>)] = [
        (.snappy, Snappy.levels), (.lz4, LZ4.levels), (.zstd, Zstd.levels),
    ]

    @Test func aWarmWorkspaceTakesNoMemory() throws {
        var text: [UInt8] = []
        for index in 0..<5_000 { text += Array("{\"id\":\(index),\"amount\":\(index * 7_919 % 10_007)}\n".utf8) }
        let input = Bytes(copying: text)
        var workspace = CompressionWorkspace()
        for (codec, levels) in CodecAllocationTests.codecs {
            for level in levels {
                var packed = GrowingBuffer(capacity: 2 * input.count)
                var plain = GrowingBuffer(capacity: 2 * input.count)
                var taken: UInt64 = 0
                // The first round makes the codec's tables.
                for _ in 0..<2 {
                    packed.truncate(to: 0)
                    plain.truncate(to: 0)
                    let before = purekafka_allocations()
                    try workspace.compress(input.span, with: Compression(codec, level: level), into: &packed)
                    try workspace.decompress(packed.span, codec: codec, into: &plain, limit: input.count)
                    taken = purekafka_allocations() - before
                }
                #expect(taken == 0, "\(codec) level \(level)")
                #expect(plain.finish() == input)
            }
        }
    }
}
