import KafkaJSON
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test("the examples of RFC 4648")
    func examples() throws {
        let examples = [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
        for (text, base64) in examples {
            #expect(JSONBase64.encode(Array(text.utf8)) == base64)
            #expect(try JSONBase64.decode(base64) == Array(text.utf8))
        }
        #expect(JSONBase64.encode([0xFB, 0xFF, 0xFE]) == "+//+")
    }

    @Test("bytes of every length survive")
    func random() throws {
        var generator = SeededGenerator(seed: 6)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            let text = JSONBase64.encode(bytes)
            #expect(text.utf8.count == (length + 2) / 3 * 4)
            #expect(try JSONBase64.decode(text) == bytes)
        }
    }

    @Test("every text of up to four characters is either refused or the only one for its bytes")
    func strictness() throws {
        let characters = ["A", "B", "Q", "g", "w", "/", "=", "-", " ", "é"]
        var accepted = 0
        for first in [""] + characters {
            for second in [""] + characters {
                for third in [""] + characters {
                    for fourth in [""] + characters {
                        let text = first + second + third + fourth
                        do {
                            let bytes = try JSONBase64.decode(text)
                            #expect(JSONBase64.encode(bytes) == text)
                            accepted += 1
                        } catch {
                            #expect(error.reason == .invalidBase64)
                            #expect((0...text.utf8.count).contains(error.offset ?? -1))
                        }
                    }
                }
            }
        }
        #expect(accepted > 1000)
    }

    @Test("says where the text is wrong")
    func places() {
        let cases = [
            ("Zm9", 3), ("Zm-v", 2), ("Zh==", 1), ("Zm9=", 2), ("Z===", 1), ("====", 0), ("Zg==Zg==", 2), ("Zm9v\n", 4),
            ("A=AA", 1),
            ("AAAA A==", 4),
        ]
        for (text, offset) in cases {
            #expect(throws: JSONError(.invalidBase64, offset: offset), "\(text)") { try JSONBase64.decode(text) }
        }
    }
}
