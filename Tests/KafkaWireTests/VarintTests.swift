import KafkaWire
import TestSupport
import Testing

@Suite struct VarintTests {
    /// Every number at which the size changes, and its neighbours.
    private var edges: [UInt64] {
        var edges: [UInt64] = [0, 1, .max, .max - 1]
        for bits in 1..<64 {
            let power: UInt64 = 1 << UInt64(bits)
            edges += [power - 1, power, power + 1]
        }
        return edges
    }

    /// The definition: seven bits a byte, the lowest first.
    private func reference(_ value: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = value
        while rest > 0x7f {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    @Test func everyLengthIsWrittenAsTheDefinitionHasIt() throws {
        var generator = SeededGenerator(seed: 7)
        let random = (0..<2_000).map { _ in generator.next() >> UInt64.random(in: 0..<64, using: &generator) }
        for value in edges + random {
            let expected = reference(value)
            #expect(Varint.size(unsigned: value) == expected.count)
            var buffer = GrowingBuffer(capacity: 16)
            buffer.append(unsignedVarint: value)
            #expect(buffer.finish() == Bytes(copying: expected))
            let signed = Varint.unZigZag(value)
            #expect(Varint.zigZag(signed) == value)
            #expect(Varint.size(signed) == expected.count)
            let bytes = Wire.write { $0.varlong(signed) }
            #expect(bytes == Bytes(copying: expected))
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.varlong() } == signed)
            guard let small = UInt32(exactly: value) else { continue }
            #expect(Wire.write { $0.unsignedVarint(small) } == bytes)
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.unsignedVarint() } == small)
            let smallSigned = try #require(Int32(exactly: signed))
            #expect(Wire.write { $0.varint(smallSigned) } == bytes)
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.varint() } == smallSigned)
        }
    }

    @Test func pointerFormsWriteTheSame() {
        for value in edges {
            let signed = Int64(bitPattern: value)
            let target = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 1)
            defer { unsafe target.deallocate() }
            var end = unsafe target
            unsafe Varint.put(signed, at: &end)
            let written = unsafe [UInt8](UnsafeRawBufferPointer(start: target, count: end - target))
            #expect(written == reference(Varint.zigZag(signed)))
        }
    }

    @Test func zigZagCountsOutwardsFromZero() {
        #expect([0, -1, 1, -2, 2, .max, .min].map { Varint.zigZag($0) } == [0, 1, 2, 3, 4, .max - 1, .max])
        #expect(Varint.maximumSize == 10)
    }

    @Test func longerFormsThanNeededAreRead() throws {
        // A writer may pad a number with zero bits; readers take that as long as the type's bytes suffice.
        #expect(try Wire.read([0x81, 0x80, 0x00]) { (reader) throws(WireError) in try reader.unsignedVarint() } == 1)
        let longest: Bytes = [0x81, 0x80, 0x80, 0x80, 0x00]
        #expect(try Wire.read(longest) { (reader) throws(WireError) in try reader.unsignedVarint() } == 1)
        let tenBytes = Bytes(copying: [0x82] + [UInt8](repeating: 0x80, count: 8) + [0x00])
        #expect(try Wire.read(tenBytes) { (reader) throws(WireError) in try reader.varlong() } == 1)
    }

    @Test func whatDoesNotEndIsAnError() {
        for count in 0..<5 {
            let bytes = Bytes(copying: [9] + [UInt8](repeating: 0xff, count: count))
            let error = WireError(.truncated(needed: 1, available: 0), at: 1 + count)
            #expect(
                Wire.error(bytes, skippingOne { (reader) throws(WireError) in try reader.unsignedVarint() }) == error
            )
            #expect(Wire.error(bytes, skippingOne { (reader) throws(WireError) in try reader.varint() }) == error)
        }
        for count in 0..<10 {
            let bytes = Bytes(copying: [9] + [UInt8](repeating: count == 9 ? 0x80 : 0xff, count: count))
            let error = WireError(.truncated(needed: 1, available: 0), at: 1 + count)
            #expect(Wire.error(bytes, skippingOne { (reader) throws(WireError) in try reader.varlong() }) == error)
        }
    }

    @Test func whatIsTooLargeIsAnError() {
        let invalid = WireError(.invalidVarint, at: 1)
        let tooLarge: [[UInt8]] = [
            [0xff, 0xff, 0xff, 0xff, 0x10],
            [0x80, 0x80, 0x80, 0x80, 0x10],
            [0xff, 0xff, 0xff, 0xff, 0x7f],
            [0xff, 0xff, 0xff, 0xff, 0xff, 0x00],
            [0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
        ]
        for digits in tooLarge {
            let bytes = Bytes(copying: [9] + digits)
            #expect(
                Wire.error(bytes, skippingOne { (reader) throws(WireError) in try reader.unsignedVarint() }) == invalid
            )
            #expect(Wire.error(bytes, skippingOne { (reader) throws(WireError) in try reader.varint() }) == invalid)
        }
        let nine = [UInt8](repeating: 0xff, count: 9)
        for digits in [nine + [0x02], nine + [0x7f], nine + [0x80, 0x00], nine + [0xff, 0x01]] {
            let bytes = Bytes(copying: [9] + digits)
            #expect(Wire.error(bytes, skippingOne { (reader) throws(WireError) in try reader.varlong() }) == invalid)
        }
    }

    private func skippingOne<Value>(
        _ body: @escaping (inout WireReader) throws(WireError) -> Value
    ) -> (inout WireReader) throws(WireError) -> Value {
        { (reader) throws(WireError) in
            try reader.skip(1)
            return try body(&reader)
        }
    }
}
