import KafkaWire
import TestSupport
import Testing

@Suite struct GrowingBufferTests {
    @Test func itGrowsFromAnyCapacityAndKeepsWhatIsThere() {
        var generator = SeededGenerator(seed: 21)
        for capacity in [-5, 0, 1, 16, 17, 1_000] {
            var buffer = GrowingBuffer(capacity: capacity)
            var expected: [UInt8] = []
            for _ in 0..<200 {
                switch Int.random(in: 0..<4, using: &generator) {
                case 0:
                    let bytes = generator.bytes(Int.random(in: 0...60, using: &generator))
                    buffer.append(bytes.kafkaSpan)
                    expected += bytes
                case 1:
                    buffer.append(0x0102_0304 as Int32)
                    expected += [1, 2, 3, 4]
                case 2:
                    buffer.append(unsignedVarint: 300)
                    expected += [0xac, 0x02]
                default:
                    buffer.append(0xfe as UInt8)
                    expected.append(0xfe)
                }
                let count = buffer.count
                #expect(count == expected.count)
            }
            #expect(buffer.span.array == expected)
            #expect(buffer.finish() == Bytes(copying: expected))
        }
    }

    @Test func roomIsMadeOnce() {
        var buffer = GrowingBuffer(capacity: 16)
        buffer.reserve(1_000)
        let capacity = buffer.capacity
        #expect(capacity >= 1_000)
        buffer.append([UInt8](repeating: 1, count: 1_000).kafkaSpan)
        let after = buffer.capacity
        #expect(after == capacity)
        buffer.append(1 as UInt8)
        let grown = buffer.capacity
        #expect(grown >= 1_001)
    }

    @Test func truncatingStaysInside() {
        for (count, expected) in [(0, 0), (2, 2), (4, 4), (5, 4), (.max, 4), (-1, 0), (.min, 0)] {
            var buffer = GrowingBuffer(capacity: 16)
            buffer.append(7 as Int32)
            buffer.truncate(to: count)
            #expect(buffer.finish().count == expected)
        }
    }

    @Test func overwritingStaysInside() {
        var buffer = GrowingBuffer(capacity: 16)
        buffer.append([UInt8](repeating: 0, count: 6).kafkaSpan)
        buffer.overwrite(0x0102 as Int16, at: 0)
        buffer.overwrite(0x0304 as Int16, at: 4)
        for offset in [-1, 5, 6, 7, .max, .min] { buffer.overwrite(-1 as Int16, at: offset) }
        buffer.overwrite(-1 as Int64, at: 0)
        #expect(buffer.finish() == [1, 2, 0, 0, 3, 4])
    }

    @Test func whatIsHandedOverIsNotCopied() {
        var buffer = GrowingBuffer(capacity: 64)
        buffer.append(1 as Int64)
        let before = unsafe buffer.span.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
        let bytes = buffer.finish()
        let after = unsafe bytes.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
        #expect(before == after && before != 0)
        #expect(GrowingBuffer(capacity: 64).finish().isEmpty)
    }
}
