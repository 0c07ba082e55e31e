import CAllocations
import KafkaRecords
import KafkaWire
import Testing

/// A codec that is warm works in the memory that it has.
@Suite(.serialized) struct ZstdAllocationTests {
    /// The least of some runs: other threads of the process may allocate meanwhile.
    private func allocations(_ body: () throws -> Void) rethrows -> UInt64 {
        var least = UInt64.max
        for _ in 0..<10 {
            let before = purekafka_allocations()
            try body()
            least = min(least, purekafka_allocations() - before)
        }
        return least
    }

    @Test func aWarmCodecTakesNoMemory() throws {
        var text: [UInt8] = []
        for index in 0..<5_000 { text += Array("{\"id\":\(index),\"amount\":\(index * 7_919 % 10_007)}\n".utf8) }
        let input = Bytes(copying: text)
        let codec = Zstd()
        for level in Zstd.levels {
            var packed = GrowingBuffer(capacity: 2 * input.count)
            let compressing = try allocations {
                packed.truncate(to: 0)
                try codec.compress(input.span, level: level, into: &packed)
            }
            #expect(compressing == 0, "level \(level)")
            let frame = packed.finish()
            var plain = GrowingBuffer(capacity: 2 * input.count)
            let decompressing = try allocations {
                plain.truncate(to: 0)
                try codec.decompress(frame.span, into: &plain, limit: input.count)
            }
            #expect(decompressing == 0, "level \(level)")
            #expect(plain.finish() == input)
        }
    }
}
