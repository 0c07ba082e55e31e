import KafkaWire
import Testing

@Suite struct ArrayTests {
    private func counted(_ count: Int, compact: Bool, behind size: Int) throws -> Bytes {
        try Wire.write { (writer) throws(WireError) in
            try writer.arrayCount(count, compact: compact)
            writer.raw([UInt8](repeating: 0, count: size).kafkaSpan)
        }
    }

    @Test func countsAreReadWhereTheBytesCanHoldThem() throws {
        for compact in [false, true] {
            for minimum in [1, 2, 3, 7, 16] {
                for count in [0, 1, 2, 126, 127, 128] {
                    let exact = try counted(count, compact: compact, behind: count * minimum)
                    var reader = WireReader(exact)
                    let read = try reader.arrayCount(compact: compact, minimumElementSize: minimum, field: "items")
                    #expect(read == count)
                    guard count > 0 else { continue }
                    let short = try counted(count, compact: compact, behind: count * minimum - 1)
                    let error = Wire.error(short) { (reader) throws(WireError) in
                        try reader.nullableArrayCount(compact: compact, minimumElementSize: minimum)
                    }
                    let available = count * minimum - 1
                    #expect(error == WireError(.invalidCount(count, available: available), at: 0))
                }
            }
        }
    }

    @Test func elementsOfNoSizeCountAsOneByte() throws {
        let bytes = try counted(3, compact: true, behind: 2)
        for minimum in [0, -5] {
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                try reader.arrayCount(compact: true, minimumElementSize: minimum, field: "items")
            }
            #expect(error == WireError(.invalidCount(3, available: 2), at: 0))
        }
    }

    @Test func nullArraysAreReadWhereTheyAreAllowed() throws {
        for compact in [false, true] {
            let bytes = Wire.write { $0.null(compact: compact) }
            let read = try Wire.read(bytes) { (reader) throws(WireError) in
                try reader.nullableArrayCount(compact: compact, minimumElementSize: 1)
            }
            #expect(read == nil)
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                try reader.arrayCount(compact: compact, minimumElementSize: 1, field: "items")
            }
            #expect(error == WireError(.unexpectedNull(field: "items"), at: 0))
        }
    }

    @Test func countsThatNoBytesCanHoldAreRefused() {
        for count in [Int32.min, -2, .max] {
            let bytes = Wire.write { writer in
                writer.int32(count)
                writer.int64(0)
            }
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                try reader.nullableArrayCount(compact: false, minimumElementSize: 1)
            }
            #expect(error == WireError(.invalidCount(Int(count), available: 8), at: 0))
        }
        let compact = Wire.write { $0.unsignedVarint(.max) }
        let error = Wire.error(compact) { (reader) throws(WireError) in
            try reader.nullableArrayCount(compact: true, minimumElementSize: 1)
        }
        #expect(error == WireError(.invalidCount(Int(UInt32.max) - 1, available: 0), at: 0))
    }

    @Test func countsThatNoPrefixCanSayAreRefused() {
        for compact in [false, true] {
            let error = Wire.writeError { (writer) throws(WireError) in
                writer.int8(0)
                try writer.arrayCount(Int(Int32.max), compact: compact)
            }
            #expect(error == WireError(.tooLong(Int(Int32.max), limit: Int(Int32.max) - 1), at: 1))
            let largest = Wire.writeError { (writer) throws(WireError) in
                try writer.arrayCount(Int(Int32.max) - 1, compact: compact)
            }
            #expect(largest == nil)
        }
    }

    @Test func integersOfEveryWidthSurvive() throws {
        let narrow: [Int8] = [.min, -1, 0, .max]
        let wide: [Int64] = [.min, -1, 0, 1, .max]
        let bytes = Wire.write { writer in
            writer.integers(narrow)
            writer.integers(wide)
            writer.integers([] as [Int32])
        }
        var reader = WireReader(bytes)
        let readNarrow: [Int8] = try reader.integers(4)
        let readWide: [Int64] = try reader.integers(5)
        let none: [Int32] = try reader.integers(0)
        #expect(readNarrow == narrow && readWide == wide && none.isEmpty)
        try reader.expectEnd()
    }

    @Test func shortAndLongListsOfIntegersSurvive() throws {
        for count in 0...20 {
            let values = (0..<count).map { Int32(truncatingIfNeeded: $0 &* 0x0102_0304 &- 5) }
            let bytes = Wire.write { $0.integers(values) }
            #expect(bytes.count == 4 * count)
            let read: [Int32] = try Wire.read(bytes) { (reader) throws(WireError) in try reader.integers(count) }
            #expect(read == values)
            let wide = values.map { Int64($0) << 20 }
            let wideBytes = Wire.write { $0.integers(wide) }
            let readWide: [Int64] = try Wire.read(wideBytes) { (reader) throws(WireError) in try reader.integers(count)
            }
            #expect(readWide == wide)
        }
    }

    @Test func integersThatAreNotThereAreRefused() {
        let bytes: Bytes = [0, 0, 0, 1, 0, 0, 0]
        for count in [2, Int(Int32.max), .max] {
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                let values: [Int32] = try reader.integers(count)
                return values.count
            }
            #expect(error == WireError(.invalidCount(count, available: 7), at: 0))
        }
        let none = Wire.error(Bytes()) { (reader) throws(WireError) in
            let values: [Int32] = try reader.integers(-1)
            return values.count
        }
        #expect(none == nil)
    }
}
