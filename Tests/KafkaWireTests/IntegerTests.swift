import KafkaWire
import Testing

@Suite struct IntegerTests {
    @Test func integersSurviveAtTheirExtremes() throws {
        for value in [Int8.min, -1, 0, 1, .max] {
            let bytes = Wire.write { $0.int8(value) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.int8() } == value)
            #expect(bytes == [UInt8(bitPattern: value)])
        }
        for value in [Int16.min, -1, 0, 1, 0x0102, .max] {
            let bytes = Wire.write { $0.int16(value) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.int16() } == value)
        }
        for value in [UInt16.min, 1, 0x8000, .max] {
            let bytes = Wire.write { $0.uint16(value) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.uint16() } == value)
        }
        for value in [Int32.min, -1, 0, 1, 0x0102_0304, .max] {
            let bytes = Wire.write { $0.int32(value) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.int32() } == value)
        }
        for value in [UInt32.min, 1, 0x8000_0000, .max] {
            let bytes = Wire.write { $0.uint32(value) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.uint32() } == value)
        }
        for value in [Int64.min, -1, 0, 1, 0x0102_0304_0506_0708, .max] {
            let bytes = Wire.write { $0.int64(value) }
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.int64() } == value)
        }
    }

    @Test func integersAreBigEndian() {
        let bytes = Wire.write { writer in
            writer.int16(0x0102)
            writer.uint16(0xfffe)
            writer.int32(0x0304_0506)
            writer.uint32(0xfedc_ba98)
            writer.int64(-2)
            writer.integers([1 as Int16, -1])
        }
        #expect(bytes.hexadecimal == "0102" + "fffe" + "03040506" + "fedcba98" + "fffffffffffffffe" + "0001ffff")
    }

    @Test func everyByteButZeroIsTrue() throws {
        #expect(Wire.write { $0.bool(true) } == [1])
        #expect(Wire.write { $0.bool(false) } == [0])
        for byte in UInt8.min...UInt8.max {
            #expect(try Wire.read([byte]) { (reader) throws(WireError) in try reader.bool() } == (byte != 0))
        }
    }

    @Test func everyBitPatternIsADouble() throws {
        let values: [Double] = [
            0, -0.0, 1, -1, .pi, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
        ]
        for bits in values.map(\.bitPattern) + [Double.nan.bitPattern, 0x7ff0_0000_0000_0001, .max] {
            let bytes = Wire.write { $0.float64(Double(bitPattern: bits)) }
            let read = try Wire.read(bytes) { (reader) throws(WireError) in try reader.float64() }
            // The processor may make a signalling NaN quiet; what is written is what was given otherwise.
            #expect(read.bitPattern == bits || read.isNaN)
        }
        #expect(Wire.write { $0.float64(1.5) }.hexadecimal == "3ff8000000000000")
    }

    @Test func identifiersSurvive() throws {
        for uuid in [KafkaUUID.zero, KafkaUUID(high: .max, low: 1), KafkaUUID(high: 0x0102_0304_0506_0708, low: .max)] {
            let bytes = Wire.write { $0.uuid(uuid) }
            #expect(bytes.count == 16)
            #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.uuid() } == uuid)
        }
    }

    @Test func whatIsTooShortSaysHowMuchIsMissingAndWhere() throws {
        for size in [1, 2, 4, 8, 16] {
            for available in 0..<size {
                // Behind the part that is read stand other bytes, which must stay out of reach.
                let whole = Bytes(copying: [UInt8](repeating: 0x55, count: 40))
                let bytes = try #require(whole.part(from: 3, count: 5 + available))
                let error = Wire.error(bytes) { (reader) throws(WireError) in
                    try reader.skip(5)
                    switch size {
                    case 1: _ = try reader.int8()
                    case 2: _ = try reader.uint16()
                    case 4: _ = try reader.int32()
                    case 8: _ = try reader.float64()
                    default: _ = try reader.uuid()
                    }
                }
                #expect(error == WireError(.truncated(needed: size, available: available), at: 5))
            }
        }
    }

    @Test func skippingAndTheEndAreChecked() {
        #expect(
            Wire.error([1, 2]) { (reader) throws(WireError) in try reader.skip(3) }
                == WireError(.truncated(needed: 3, available: 2), at: 0)
        )
        #expect(
            Wire.error([1, 2]) { (reader) throws(WireError) in
                _ = try reader.int8()
                try reader.skip(-1)
            } == WireError(.invalidLength(-1), at: 1)
        )
        #expect(
            Wire.error([1, 2, 3]) { (reader) throws(WireError) in try reader.skip(1) }
                == WireError(.trailingBytes(2), at: 1)
        )
        #expect(Wire.error(Bytes()) { (reader) throws(WireError) in try reader.skip(0) } == nil)
    }

    @Test func positionsFollowTheReads() throws {
        var reader = WireReader([1, 2, 3, 4])
        var offsets = [reader.offset]
        var remaining = [reader.remaining]
        for _ in 0..<4 {
            _ = try reader.int8()
            offsets.append(reader.offset)
            remaining.append(reader.remaining)
        }
        #expect(offsets == [0, 1, 2, 3, 4])
        #expect(remaining == [4, 3, 2, 1, 0])
    }
}
