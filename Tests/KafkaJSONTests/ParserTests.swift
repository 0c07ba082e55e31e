import KafkaJSON
import Testing

@Suite("Parser")
struct ParserTests {
    private let parser = JSONParser()

    private func reason(_ text: String, _ parser: JSONParser = JSONParser()) -> JSONError.Reason? {
        failure(Array(text.utf8), parser)?.reason
    }

    private func failure(_ bytes: [UInt8], _ parser: JSONParser = JSONParser()) -> JSONError? {
        do {
            _ = try parser.parse(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("reads every form of value")
    func document() throws {
        let value = try parser.parse(Samples.document)
        #expect(try JSONValue(parsing: Array(Samples.document.utf8)) == value)
        #expect(value["name"] == "Kafka \"é😀\" é語😀")
        #expect(value["list"]?.array?.count == 10)
        #expect(value["list"]?[1]?.double == -2500)
        #expect(value["list"]?[4]?.uint64 == .max)
        #expect(value["list"]?[10] == nil)
        #expect(value["inner"]?["a"]?["b"]?[0]?[0]?[0] == "deep")
        #expect(value["inner"]?[""] == "empty name")
        #expect(value["inner"]?["tab\t"] == "\u{8}\u{C}\n\r\t/\\")
        #expect(value["big"]?.number?.description == "123456789012345678901234567890")
        #expect(value.object.map { Array($0.names) } == ["name", "list", "inner", "big"])
    }

    @Test("accepts what is JSON, and reads what was written as the same")
    func valid() throws {
        for text in Samples.valid {
            let value = try parser.parse(text)
            for indentation in [nil, 0, 3] {
                let written = try JSONWriter(options: .init(indentation: indentation)).string(value)
                #expect(try parser.parse(written) == value, "\(text)")
            }
            let ascii = try JSONWriter(options: .init(escapesNonASCII: true)).bytes(value)
            #expect(ascii.allSatisfy { $0 < 0x80 })
            #expect(try parser.parse(ascii) == value, "\(text)")
        }
    }

    @Test("refuses what is not JSON, with a place inside the text")
    func invalid() throws {
        for text in Samples.invalid {
            let error = try #require(failure(Array(text.utf8)), "\(text.debugDescription) was accepted")
            let offset = try #require(error.offset)
            #expect((0...text.utf8.count).contains(offset))
            #expect(error.description.hasSuffix("."))
            #expect(error.description.hasPrefix("JSON error at byte \(offset): "))
        }
    }

    @Test("tells what is wrong and where")
    func places() {
        func check(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
            #expect(failure(Array(text.utf8)) == JSONError(reason, offset: offset), "\(text)")
        }
        check("", .unexpectedEnd, 0)
        check("[1, 2", .unexpectedEnd, 5)
        check("tru", .unexpectedEnd, 3)
        check("trux", .unexpectedByte(0x78), 3)
        check("[1,]", .unexpectedByte(0x5D), 3)
        check("{\"a\" 1}", .unexpectedByte(0x31), 5)
        check("[1 2]", .unexpectedByte(0x32), 3)
        check("1 2", .trailingBytes, 2)
        check("[01]", .invalidNumber, 1)
        check("[1.x]", .invalidNumber, 3)
        check("-", .unexpectedEnd, 1)
        check("[\"ab\\q\"]", .invalidEscape, 4)
        check("\"\\u12G4\"", .invalidEscape, 5)
        check("\"x\\ud800\"", .loneSurrogate, 2)
        check("\"\\ud800\\u0041\"", .loneSurrogate, 1)
        check("\"\\udc00\"", .loneSurrogate, 1)
        check("\"a\u{1}\"", .controlCharacter(1), 2)
        check("\"\\n\u{1}\"", .controlCharacter(1), 3)
        check("{\"a\":1,\"b\":2,\"a\":3}", .duplicateName("a"), 13)
        check("\u{FEFF}1", .unexpectedByte(0xEF), 0)
    }

    @Test("refuses bytes that are not UTF-8, in strings with and without escapes")
    func utf8() {
        let wrong: [[UInt8]] = [
            [0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
            [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xC3, 0x28],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80],
        ]
        for bytes in wrong {
            #expect(failure([0x22, 0x61] + bytes + [0x22]) == JSONError(.invalidUTF8, offset: 2), "\(bytes)")
            #expect(failure([0x22, 0x5C, 0x6E] + bytes + [0x22]) == JSONError(.invalidUTF8, offset: 3), "\(bytes)")
            #expect(failure([0x22] + bytes + [0x5C, 0x6E, 0x22]) == JSONError(.invalidUTF8, offset: 1), "\(bytes)")
            #expect(failure([0x7B, 0x22] + bytes + [0x22, 0x3A, 0x31, 0x7D]) == JSONError(.invalidUTF8, offset: 2))
            #expect(failure(bytes)?.offset == 0)
        }
    }

    @Test("reads every escape and every code unit")
    func escapes() throws {
        for unit in UInt32(0)...0xFFFF {
            let digits = String(unit, radix: 16)
            let text = "\"\\u" + String(repeating: "0", count: 4 - digits.count) + digits + "\""
            if let scalar = Unicode.Scalar(unit) {
                #expect(try parser.parse(text) == .string(String(Character(scalar))))
            } else {
                #expect(reason(text) == .loneSurrogate)
            }
        }
        var checked = 0
        for scalar in stride(from: UInt32(0x10000), through: 0x10FFFF, by: 61) {
            let character = try #require(Unicode.Scalar(scalar))
            let units = Array(String(Character(character)).utf16).map { "\\u" + String($0, radix: 16, uppercase: true) }
            #expect(try parser.parse("\"" + units.joined() + "\"") == .string(String(Character(character))))
            checked += 1
        }
        #expect(checked > 17_000)
        for byte in UInt8.min...UInt8.max where !"\"\\/bfnrtu".utf8.contains(byte) {
            #expect(failure([0x22, 0x5C, byte, 0x22]) == JSONError(.invalidEscape, offset: 1))
        }
    }

    @Test("every prefix of a document is refused")
    func truncation() throws {
        let bytes = Array(Samples.document.utf8)
        let end = try #require(bytes.lastIndex(of: 0x7D))
        for length in 0...end {
            let error = try #require(failure(Array(bytes[..<length])))
            #expect(error.offset ?? -1 <= length)
            #expect(error.reason == .unexpectedEnd, "\(length)")
        }
    }

    @Test("every byte replaced by every other gives a value or an error, and values survive writing")
    func replacement() throws {
        let original = Array(Samples.document.utf8)
        var accepted = 0
        var refused = 0
        for index in original.indices {
            var bytes = original
            for byte in UInt8.min...UInt8.max {
                bytes[index] = byte
                do {
                    let value = try parser.parse(bytes)
                    accepted += 1
                    if byte & 15 == 0 { #expect(try parser.parse(JSONWriter().bytes(value)) == value) }
                } catch {
                    refused += 1
                    #expect((0...bytes.count).contains(error.offset ?? -1))
                }
            }
        }
        #expect(accepted > 1000)
        #expect(refused > 1000)
    }

    @Test("nesting has a limit and never overflows the stack")
    func depth() throws {
        func nested(_ depth: Int, _ open: String = "[", _ close: String = "]") -> String {
            String(repeating: open, count: depth) + String(repeating: close, count: depth)
        }
        #expect(throws: Never.self) { try parser.parse(nested(512)) }
        #expect(failure(Array(nested(513).utf8)) == JSONError(.tooDeep(limit: 512), offset: 512))
        #expect(reason(nested(1_000_000)) == .tooDeep(limit: 512))
        #expect(reason(String(repeating: "{\"a\":", count: 1_000_000)) == .tooDeep(limit: 512))
        let greatest = JSONParser.Options.greatestDepth
        let deep = JSONParser(options: .init(maximumDepth: .max))
        #expect(reason(nested(greatest + 1), deep) == .tooDeep(limit: greatest))
        let text = String(repeating: "{\"a\":[", count: greatest / 2) + String(repeating: "]}", count: greatest / 2)
        let value = try deep.parse(text)
        #expect(value == value)
        #expect(value.description == text)
        #expect(throws: JSONError(.tooDeep(limit: 512))) { try JSONWriter().bytes(value) }
        let flat = JSONParser(options: .init(maximumDepth: 0))
        #expect(reason("[]", flat) == .tooDeep(limit: 0))
        #expect(try flat.parse("1") == 1)
        #expect(reason("[]", JSONParser(options: .init(maximumDepth: .min))) == .tooDeep(limit: 0))
        // Siblings do not count.
        #expect(try JSONParser(options: .init(maximumDepth: 2)).parse("[[],[],{},[1]]").array?.count == 4)
    }

    @Test("names that occur twice are refused, or the last one stays")
    func duplicates() throws {
        let tolerant = JSONParser(options: .init(allowsDuplicateNames: true))
        for count in [2, 15, 16, 17, 18, 300] {
            let members = (0..<count).map { "\"n\($0)\":\($0)" }
            for index in [0, count / 2, count - 1] {
                let text = "{" + (members + ["\"n\(index)\":\"last\""]).joined(separator: ",") + "}"
                #expect(reason(text) == .duplicateName("n\(index)"))
                let object = try #require(try tolerant.parse(text).object)
                #expect(object.count == count)
                #expect(object["n\(index)"] == "last")
                #expect(object.members[index].value == "last")
            }
        }
        // Equal by Unicode, but not the same name.
        #expect(try parser.parse("{\"\u{E9}\":1,\"e\u{301}\":2}").object?.count == 2)
        #expect(reason("{\"a\":1,\"\\u0061\":2}") == .duplicateName("a"))
    }

    @Test("reads values that follow one another")
    func sequence() throws {
        let bytes = Array("{\"a\":1}\n[2] 3\n\"4\"null{}\n \n".utf8)
        var offset = 0
        var values: [JSONValue] = []
        while let value = try parser.parseNext(in: bytes, at: &offset) {
            values.append(value)
        }
        #expect(values == [["a": 1], [2], 3, "4", nil, [:]])
        #expect(offset == bytes.count)
        #expect(try parser.parseNext(in: bytes, at: &offset) == nil)
        var beyond = Int.max
        #expect(try parser.parseNext(in: bytes, at: &beyond) == nil)
        var before = Int.min
        #expect(try parser.parseNext(in: bytes, at: &before) == ["a": 1])
        var wrong = 2
        #expect(throws: JSONError(.unexpectedByte(0x3A), offset: 4)) {
            wrong = 4
            _ = try parser.parseNext(in: bytes, at: &wrong)
        }
        #expect(wrong == 4)
    }

    @Test("many members stay fast to read, find and change")
    func manyMembers() throws {
        let count = 50_000
        let text = "{" + (0..<count).map { "\"name\($0)\":\($0)" }.joined(separator: ",") + "}"
        var object = try #require(try parser.parse(text).object)
        for index in 0..<count {
            #expect(object["name\(index)"]?.int == index)
            object.set("name\(index)", .null)
        }
        #expect(object.count == count)
        #expect(object == object)
    }
}
