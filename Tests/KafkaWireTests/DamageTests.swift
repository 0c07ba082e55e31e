import KafkaWire
import TestSupport
import Testing

/// Whatever the bytes are, reading gives a value or an error with a place in them.
@Suite struct DamageTests {
    private func encoded(_ sample: WireSample, compact: Bool) throws(WireError) -> Bytes {
        try Wire.write { (writer) throws(WireError) in try sample.encode(to: &writer, compact: compact) }
    }

    private func decode(_ bytes: Bytes, compact: Bool) throws(WireError) -> WireSample {
        try Wire.read(bytes) { (reader) throws(WireError) in try WireSample(from: &reader, compact: compact) }
    }

    @Test func theSampleSurvives() throws {
        for compact in [false, true] {
            let bytes = try encoded(WireSample(), compact: compact)
            #expect(try decode(bytes, compact: compact) == WireSample())
        }
    }

    @Test func everyCutIsAnErrorWithAPlaceInside() throws {
        for compact in [false, true] {
            let bytes = try encoded(WireSample(), compact: compact)
            for count in 0..<bytes.count {
                let cut = try #require(bytes.part(from: 0, count: count))
                do throws(WireError) {
                    _ = try decode(cut, compact: compact)
                    Issue.record("\(count) of \(bytes.count) bytes were enough")
                } catch {
                    #expect(error.offset <= count)
                    switch error.reason {
                    case .truncated(let needed, let available): #expect(needed > available && available >= 0)
                    case .invalidCount(let wanted, let available): #expect(wanted > 0 && available <= count)
                    default: Issue.record("\(error) after \(count) bytes")
                    }
                }
            }
        }
    }

    @Test func everyByteMayBeReplaced() throws {
        var readable = 0
        var refused = 0
        for compact in [false, true] {
            let bytes = Array(try encoded(WireSample(), compact: compact))
            for index in bytes.indices {
                for replacement: UInt8 in [0x00, 0x7f, 0x80, 0xff] where bytes[index] != replacement {
                    var changed = bytes
                    changed[index] = replacement
                    if try survives(Bytes(copying: changed), compact: compact) { readable += 1 } else { refused += 1 }
                }
            }
        }
        #expect(readable > 300)
        #expect(refused > 50)
    }

    @Test func bytesAtRandomAreReadOrRefused() throws {
        var generator = SeededGenerator(seed: 11)
        let template = Array(try encoded(WireSample(), compact: true))
        var readable = 0
        for _ in 0..<4_000 {
            var bytes = template
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
                case 1: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: index)
                default: if bytes.count > 1 { bytes.remove(at: index) }
                }
            }
            if try survives(Bytes(copying: bytes), compact: true) { readable += 1 }
        }
        #expect(readable > 100)
        for _ in 0..<4_000 {
            let bytes = Bytes(copying: generator.bytes(Int.random(in: 0...200, using: &generator)))
            _ = try survives(bytes, compact: Bool.random(using: &generator))
        }
    }

    /// Tells whether the bytes are read; then what was read must survive writing.
    private func survives(_ bytes: Bytes, compact: Bool) throws -> Bool {
        let sample: WireSample
        do throws(WireError) {
            sample = try decode(bytes, compact: compact)
        } catch {
            #expect(error.offset >= 0 && error.offset <= bytes.count)
            return false
        }
        let again = try decode(try encoded(sample, compact: compact), compact: compact)
        #expect(again == sample)
        return true
    }

    @Test func everyPrimitiveTakesAnyBytes() throws {
        var generator = SeededGenerator(seed: 12)
        for round in 0..<20_000 {
            let bytes = Bytes(copying: generator.bytes(Int.random(in: 0...24, using: &generator)))
            let error = Wire.error(bytes) { (reader) throws(WireError) in
                let before = reader.offset
                try readAny(&reader, kind: round % 16)
                guard reader.offset >= before, reader.remaining >= 0 else { preconditionFailure("moved back") }
                try reader.skip(reader.remaining)
            }
            if let error { #expect(error.offset >= 0 && error.offset <= bytes.count) }
        }
    }

    private func readAny(_ reader: inout WireReader, kind: Int) throws(WireError) {
        switch kind {
        case 0: _ = try reader.bool()
        case 1: _ = try reader.int64()
        case 2: _ = try reader.uuid()
        case 3: _ = try reader.unsignedVarint()
        case 4: _ = try reader.varint()
        case 5: _ = try reader.varlong()
        case 6: _ = try reader.string(compact: true, field: "a")
        case 7: _ = try reader.string(compact: false, field: "a")
        case 8: _ = try reader.nullableString(compact: true)
        case 9: _ = try reader.bytes(compact: true, field: "a")
        case 10: _ = try reader.nullableBytes(compact: false)
        case 11: _ = try reader.arrayCount(compact: true, minimumElementSize: 3, field: "a")
        case 12: _ = try reader.nullableArrayCount(compact: false, minimumElementSize: 1)
        case 13: _ = try reader.unknownTaggedFields()
        case 14: _ = try reader.float64()
        default:
            let tag = try reader.beginTag()
            _ = try reader.unknownTaggedFields()
            try reader.endTag(tag)
        }
    }

    @Test func everyErrorHasASentence() {
        let reasons: [(WireError.Reason, [String])] = [
            (.truncated(needed: 4, available: 3), ["4", "3"]),
            (.invalidLength(-2), ["-2"]),
            (.invalidCount(9, available: 5), ["9", "5"]),
            (.invalidVarint, ["integer"]),
            (.invalidUTF8, ["UTF-8"]),
            (.unexpectedNull(field: "name"), ["name", "null"]),
            (.trailingBytes(6), ["6"]),
            (.invalidTagSize(tag: 3, declared: 8, actual: 2), ["3", "8", "2"]),
            (.unsupportedVersion(message: "Fetch", version: 99), ["Fetch", "99"]),
            (.fieldNotInVersion(field: "rack", version: 1), ["rack", "1"]),
            (.tooLong(40_000, limit: 32_767), ["40000", "32767"]),
            (.tagInUse(12), ["12"]),
        ]
        for (reason, words) in reasons {
            let sentence = WireError(reason, at: 77).description
            for word in words + ["77"] { #expect(sentence.contains(word), "\(sentence)") }
        }
    }
}
