import KafkaWire
import TestSupport
import Testing

@Suite struct SharingTests {
    /// Writes values of many sizes in many places, some in tagged fields, and says how large they are.
    private func fill(_ writer: inout WireWriter, seed: UInt64) throws(WireError) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<12 {
            let value = Bytes(copying: generator.bytes(Int.random(in: 0...300, using: &generator)))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: writer.raw(value)
            case 1: try writer.bytes(value, compact: true)
            case 2: try writer.nullableBytes(value, compact: false)
            case 3: writer.int32(Int32(value.count))
            case 4:
                let tag = writer.beginTag(UInt32(value.count))
                writer.raw(value)
                try writer.endTag(tag)
            default:
                let outer = writer.beginTag(1)
                try writer.bytes(value, compact: true)
                let inner = writer.beginTag(2)
                writer.raw(value)
                writer.raw(value)
                try writer.endTag(inner)
                try writer.endTag(outer)
            }
        }
    }

    @Test func piecesInOrderAreTheWhole() throws {
        for seed in 0..<200 as Range<UInt64> {
            let expected = try Wire.write { (writer) throws(WireError) in try fill(&writer, seed: seed) }
            for threshold in [0, 1, 100, 128, 301, Int.max] {
                let joined = try Wire.write(sharing: threshold) { (writer) throws(WireError) in
                    try fill(&writer, seed: seed)
                }
                #expect(joined == expected, "seed \(seed), shared from \(threshold)")
                var writer = WireWriter(capacity: 16, sharing: threshold)
                try fill(&writer, seed: seed)
                let count = writer.count
                #expect(count == expected.count)
                let parts = writer.finishParts()
                #expect(parts.allSatisfy { !$0.isEmpty })
                #expect(Bytes(copying: parts.flatMap { Array($0) }) == expected, "seed \(seed), from \(threshold)")
            }
        }
    }

    @Test func valuesAreSharedFromTheThresholdOn() throws {
        for (size, isShared) in [(99, false), (100, true), (101, true)] {
            let value = Bytes(copying: [UInt8](repeating: 1, count: size))
            var writer = WireWriter(sharing: 100)
            writer.int8(1)
            try writer.bytes(value, compact: false)
            writer.int8(2)
            let inBuffer = writer.span.byteCount
            #expect(inBuffer == (isShared ? 6 : 6 + size))
            let parts = writer.finishParts()
            #expect(parts.map(\.count) == (isShared ? [5, size, 1] : [6 + size]))
            #expect(parts.contains { $0.owner === value.owner } == isShared)
        }
    }

    @Test func sharedValuesAtBothEndsAndInARow() {
        let value = Bytes(copying: [UInt8](repeating: 3, count: 10))
        var writer = WireWriter(sharing: 10)
        writer.raw(value)
        writer.raw(value)
        writer.int8(1)
        writer.raw(value)
        #expect(writer.finishParts().map(\.count) == [10, 10, 1, 10])
        let empty = WireWriter(sharing: 10).finishParts()
        #expect(empty.isEmpty)
        var emptyShared = WireWriter(sharing: 0)
        emptyShared.raw(Bytes())
        #expect(emptyShared.finishParts().isEmpty)
        #expect(WireWriter().finish().isEmpty)
    }

    /// The size of a field is written before its value, also where that is a shared one and comes first.
    @Test func aSharedValueThatBeginsATaggedFieldStaysBehindItsSize() throws {
        let value = Bytes(copying: [UInt8](repeating: 4, count: 200))
        let bytes = try Wire.write(sharing: 100) { (writer) throws(WireError) in
            let tag = writer.beginTag(6)
            writer.raw(value)
            try writer.endTag(tag)
        }
        #expect(bytes.hexadecimal.hasPrefix("06c80104"))
        #expect(bytes.count == 203)
    }

    @Test func whatIsForgottenIsGone() {
        var writer = WireWriter(sharing: 4)
        writer.raw("shared" as Bytes)
        writer.int32(1)
        writer.removeAll()
        let count = writer.count
        #expect(count == 0)
        writer.int8(7)
        #expect(writer.finish() == [7])
    }

    @Test func patchesStayInside() {
        var writer = WireWriter()
        writer.int8(1)
        writer.int32(0)
        writer.int8(2)
        writer.patch(0x0102_0304, at: 1)
        for offset in [-1, 3, 6, Int.max, Int.min] { writer.patch(-1, at: offset) }
        #expect(writer.finish() == [1, 1, 2, 3, 4, 2])
    }
}
