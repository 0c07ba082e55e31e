import KafkaWire
import Testing

@Suite struct StringTests {
    private let texts = [
        "", "a", "\0", "\u{7f}", "\u{80}", "\u{7ff}", "\u{800}", "\u{ffff}", "\u{10000}", "\u{10ffff}", "e\u{301}", "é",
        "Kafka ", "\u{feff}bom", String(repeating: "x", count: 126), String(repeating: "x", count: 127),
        String(repeating: "x", count: 128), String(repeating: "日", count: 5_461), String(repeating: "x", count: 32_767),
    ]

    @Test func textsSurviveInBothForms() throws {
        for text in texts {
            for compact in [false, true] {
                let bytes = try Wire.write { (writer) throws(WireError) in try writer.string(text, compact: compact) }
                let nullable = try Wire.write { (writer) throws(WireError) in
                    try writer.nullableString(text, compact: compact)
                }
                #expect(bytes == nullable)
                let count = text.utf8.count
                #expect(bytes.count == count + (compact ? Varint.size(unsigned: UInt64(count + 1)) : 2))
                let read = try Wire.read(bytes) { (reader) throws(WireError) in
                    try reader.string(compact: compact, field: "name")
                }
                // Texts are compared by their bytes: equal ones may be written differently.
                #expect(Array(read.utf8) == Array(text.utf8))
                let readNullable = try Wire.read(bytes) { (reader) throws(WireError) in
                    try reader.nullableString(compact: compact)
                }
                #expect(readNullable == text)
            }
        }
    }

    @Test func nullIsReadWhereItIsAllowed() throws {
        for (compact, expected) in [(false, [0xff, 0xff] as Bytes), (true, [0])] {
            let bytes = try Wire.write { (writer) throws(WireError) in try writer.nullableString(nil, compact: compact)
            }
            #expect(bytes == expected)
            let read = try Wire.read(bytes) { (reader) throws(WireError) in try reader.nullableString(compact: compact)
            }
            #expect(read == nil)
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                try reader.string(compact: compact, field: "name")
            }
            #expect(error == WireError(.unexpectedNull(field: "name"), at: 0))
        }
    }

    @Test func textsThatAreTooLongAreRefused() throws {
        let text = String(repeating: "x", count: 32_768)
        for compact in [false, true] {
            let error = Wire.writeError { (writer) throws(WireError) in
                writer.int32(0)
                try writer.string(text, compact: compact)
            }
            #expect(error == WireError(.tooLong(32_768, limit: 32_767), at: 4))
        }
        var writer = WireWriter()
        writer.unsignedVarint(32_769)
        writer.raw(text.kafkaSpan)
        let error = Wire.error(writer.finish()) { (reader) throws(WireError) in
            try reader.string(compact: true, field: "name")
        }
        #expect(error == WireError(.invalidLength(32_768), at: 0))
    }

    @Test func lengthsBelowNullAreRefused() {
        for length in [Int16.min, -2] {
            let bytes = Wire.write { $0.int16(length) }
            let error = Wire.error(bytes) { (reader) throws(WireError) in try reader.nullableString(compact: false) }
            #expect(error == WireError(.invalidLength(Int(length)), at: 0))
        }
        let largest = Wire.write { $0.unsignedVarint(.max) }
        let error = Wire.error(largest) { (reader) throws(WireError) in try reader.nullableString(compact: true) }
        #expect(error == WireError(.invalidLength(Int(UInt32.max) - 1), at: 0))
    }

    @Test func textsThatAreCutSayWhatIsMissing() {
        let cut = Wire.write { writer in
            writer.int16(5)
            writer.int32(0)
        }
        let error = Wire.error(cut) { (reader) throws(WireError) in try reader.string(compact: false, field: "name") }
        #expect(error == WireError(.truncated(needed: 5, available: 4), at: 2))
    }

    @Test func invalidUTF8IsRefused() {
        let sequences: [[UInt8]] = [
            [0x80], [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xc3], [0xc3, 0x28], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf],
            [0xe2, 0x82], [0xe2, 0x28, 0xa1], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf0, 0x80, 0x80, 0x80],
            [0xf0, 0x9f, 0x98], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80],
            [0xfe], [0xff], [0x61, 0xff, 0x61],
        ]
        for sequence in sequences {
            let classic = Bytes(copying: [0, UInt8(sequence.count)] + sequence)
            let compact = Bytes(copying: [UInt8(sequence.count + 1)] + sequence)
            let classicError = Wire.error(classic) { (reader) throws(WireError) in
                try reader.string(compact: false, field: "name")
            }
            #expect(classicError == WireError(.invalidUTF8, at: 2), "\(sequence)")
            let compactError = Wire.error(compact) { (reader) throws(WireError) in
                try reader.nullableString(compact: true)
            }
            #expect(compactError == WireError(.invalidUTF8, at: 1), "\(sequence)")
            #expect(Bytes(copying: sequence).string == nil)
        }
    }

    @Test func bytesSurviveInBothForms() throws {
        for count in [0, 1, 126, 127, 128, 16_382, 16_383, 16_384, 100_000] {
            let content = Bytes(copying: (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) })
            for compact in [false, true] {
                let bytes = try Wire.write { (writer) throws(WireError) in try writer.bytes(content, compact: compact) }
                let nullable = try Wire.write { (writer) throws(WireError) in
                    try writer.nullableBytes(content, compact: compact)
                }
                #expect(bytes == nullable)
                #expect(bytes.count == count + (compact ? Varint.size(unsigned: UInt64(count + 1)) : 4))
                let read = try Wire.read(bytes) { (reader) throws(WireError) in
                    try reader.bytes(compact: compact, field: "data")
                }
                #expect(read == content)
                let readNullable = try Wire.read(bytes) { (reader) throws(WireError) in
                    try reader.nullableBytes(compact: compact)
                }
                #expect(readNullable == content)
                // Nothing was copied: what was read is part of the same memory.
                #expect(count == 0 || read.owner === bytes.owner)
            }
        }
    }

    @Test func nullBytesAreReadWhereTheyAreAllowed() throws {
        for (compact, expected) in [(false, [0xff, 0xff, 0xff, 0xff] as Bytes), (true, [0])] {
            let bytes = try Wire.write { (writer) throws(WireError) in try writer.nullableBytes(nil, compact: compact) }
            #expect(bytes == expected)
            #expect(Wire.write { $0.null(compact: compact) } == expected)
            let read = try Wire.read(bytes) { (reader) throws(WireError) in try reader.nullableBytes(compact: compact) }
            #expect(read == nil)
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                try reader.bytes(compact: compact, field: "data")
            }
            #expect(error == WireError(.unexpectedNull(field: "data"), at: 0))
        }
    }

    @Test func lengthsOfBytesAtTheirExtremes() {
        for length in [Int32.min, -2] {
            let bytes = Wire.write { $0.int32(length) }
            let error = Wire.error(bytes) { (reader) throws(WireError) in try reader.nullableBytes(compact: false) }
            #expect(error == WireError(.invalidLength(Int(length)), at: 0))
        }
        let longest = Wire.write { $0.int32(.max) }
        let error = Wire.error(longest) { (reader) throws(WireError) in try reader.nullableBytes(compact: false) }
        #expect(error == WireError(.truncated(needed: Int(Int32.max), available: 0), at: 4))
        let compact = Wire.write { $0.unsignedVarint(0x8000_0000) }
        let compactError = Wire.error(compact) { (reader) throws(WireError) in try reader.nullableBytes(compact: true) }
        #expect(compactError == WireError(.truncated(needed: Int(Int32.max), available: 0), at: 5))
        for length in [0x8000_0001, UInt32.max] {
            let bytes = Wire.write { $0.unsignedVarint(length) }
            let error = Wire.error(bytes) { (reader) throws(WireError) in try reader.nullableBytes(compact: true) }
            #expect(error == WireError(.invalidLength(Int(length) - 1), at: 0))
        }
    }

    @Test func rawBytesAreChecked() throws {
        let bytes: Bytes = [1, 2, 3]
        #expect(try Wire.read(bytes) { (reader) throws(WireError) in try reader.rawBytes(3) } == bytes)
        #expect(
            Wire.error(bytes) { (reader) throws(WireError) in try reader.rawBytes(4) }
                == WireError(.truncated(needed: 4, available: 3), at: 0)
        )
        #expect(
            Wire.error(bytes) { (reader) throws(WireError) in try reader.rawBytes(-1) }
                == WireError(.invalidLength(-1), at: 0)
        )
        #expect(try Wire.read(Bytes()) { (reader) throws(WireError) in try reader.rawBytes(0) }.isEmpty)
    }
}
