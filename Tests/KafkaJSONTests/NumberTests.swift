import KafkaJSON
import Testing

@Suite("Numbers")
struct NumberTests {
    private func number(_ text: String) throws -> JSONNumber {
        try #require(try JSONValue(parsing: text).number)
    }

    @Test("integers at the ends of every type are exact")
    func integerEnds() throws {
        func check<Integer: FixedWidthInteger>(_ type: Integer.Type) throws {
            for value in [Integer.min, Integer.min + 1, 0, 1, Integer.max - 1, Integer.max] {
                let text = String(value)
                #expect(try number(text).integer(as: type) == value)
                #expect(try number(text).description == text)
                #expect(JSONNumber(value).integer(as: type) == value)
                #expect(JSONNumber(value) == (try number(text)))
                if value != 0 { #expect(try number(text + ".000").integer(as: type) == value) }
                if value != 0 { #expect(try number(text + "0e-1").integer(as: type) == value) }
            }
            // One beyond either end: the last digit of a power of two is never 9 or 0.
            func plusOne(_ text: String) -> String {
                var digits = Array(text)
                digits[digits.count - 1] = Character(String((digits[digits.count - 1].wholeNumberValue ?? 0) + 1))
                return String(digits)
            }
            #expect(try number(plusOne(String(Integer.max))).integer(as: type) == nil)
            #expect(try number(plusOne(String(Integer.max)) + ".0").integer(as: type) == nil)
            let below = Integer.isSigned ? plusOne(String(Integer.min)) : "-1"
            #expect(try number(below).integer(as: type) == nil)
            #expect(try number(below + "e0").integer(as: type) == nil)
        }
        try check(Int8.self)
        try check(Int16.self)
        try check(Int32.self)
        try check(Int64.self)
        try check(Int128.self)
        try check(Int.self)
        try check(UInt8.self)
        try check(UInt16.self)
        try check(UInt32.self)
        try check(UInt64.self)
        try check(UInt128.self)
    }

    @Test("the properties for each type agree")
    func properties() throws {
        let small = try number("-100")
        #expect(
            small.int8 == -100 && small.int16 == -100 && small.int32 == -100 && small.int64 == -100 && small.int == -100
        )
        #expect(small.uint8 == nil && small.uint16 == nil && small.uint32 == nil && small.uint64 == nil)
        let value = try JSONValue(parsing: "200")
        #expect(value.int8 == nil && value.int16 == 200 && value.int32 == 200 && value.int64 == 200 && value.int == 200)
        #expect(value.uint8 == 200 && value.uint16 == 200 && value.uint32 == 200 && value.uint64 == 200)
        #expect(value.double == 200 && value.number?.float == 200 && value.integer(as: Int128.self) == 200)
        #expect(JSONValue("200").int == nil && JSONValue.null.double == nil)
    }

    @Test("fractions and exponents are integers if the value is one")
    func decimalIntegers() throws {
        let cases: [(String, Int64?)] = [
            ("1.0", 1), ("1e3", 1000), ("1.5e1", 15), ("1.25e1", nil), ("100e-2", 1), ("-0", 0), ("-0.0", 0),
            ("0e99999999999999999999", 0),
            ("1e18", 1_000_000_000_000_000_000), ("1e19", nil), ("9223372036854775807.0", .max),
            ("9223372036854775807e0", .max),
            ("922337203685477580.7e1", .max), ("9223372036854775808e0", nil), ("-9223372036854775808.00", .min),
            ("9007199254740993.0", 9_007_199_254_740_993), ("123456789012345e4", 1_234_567_890_123_450_000),
            ("1e-1", nil), ("1e400", nil),
            ("1e-400", nil), ("1e99999999999999999999", nil), ("10e-99999999999999999999", nil),
        ]
        for (text, expected) in cases {
            #expect(try number(text).int64 == expected, "\(text)")
        }
        #expect(JSONNumber(1e18).int64 == 1_000_000_000_000_000_000)
        #expect(JSONNumber(1e19).uint64 == 10_000_000_000_000_000_000)
        #expect(JSONNumber(Double.nan).int64 == nil)
        #expect(JSONNumber(Double.infinity).int64 == nil)
        #expect(JSONNumber(Double.nan).int8 == nil)
        #expect(JSONNumber(300.0).int8 == nil)
    }

    @Test("doubles at the extremes and at random survive writing and reading")
    func doubles() throws {
        var generator = SeededGenerator(seed: 1)
        var values: [Double] = [
            0, -0.0, 1, -1, 0.1, 0.2, 0.1 + 0.2, 1e22, 1e23, 9_007_199_254_740_991, 9_007_199_254_740_992,
            9_007_199_254_740_994, .leastNonzeroMagnitude,
            -.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .pi,
            .ulpOfOne, 1e16, 1e15, 123456789012345680,
            Double.leastNormalMagnitude.nextDown, 1e-7, 100, 1.0e-5,
        ]
        for _ in 0..<50_000 {
            values.append(generator.finiteDouble())
            values.append(Double(Int.random(in: -100_000_000...100_000_000, using: &generator)) / 1000)
        }
        for value in values {
            let text = try JSONWriter().string(JSONValue(value))
            let read = try number(text)
            let double = try #require(read.double)
            #expect(double.bitPattern == value.bitPattern, "\(text)")
            #expect(read == JSONNumber(value), "\(text)")
            #expect(text.contains { ".e".contains($0) }, "\(text) would be read as an integer")
        }
    }

    @Test("texts of doubles are read as the nearest double")
    func doubleTexts() throws {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<20_000 {
            let digits = String(generator.next() % 10_000_000_000_000_000)
            let text = "\(digits).\(generator.next() % 1000)e\(Int.random(in: -40...40, using: &generator))"
            #expect(try number(text).double == Double(text), "\(text)")
            let short =
                "\(digits.prefix(Int.random(in: 1...15, using: &generator)))e\(Int.random(in: -30...30, using: &generator))"
            if !short.hasPrefix("0") { #expect(try number(short).double == Double(short), "\(short)") }
        }
        #expect(try number("1e400").double == nil)
        #expect(try number("-1e400").double == nil)
        #expect(try number("1e-400").double == 0)
        #expect(try number("-0").double?.sign == .minus)
        #expect(try number("-0.0").double?.sign == .minus)
        #expect(try number("18446744073709551616").double == 18446744073709551616.0)
        #expect(try number("1e39").float == nil)
        #expect(try number("0.1").float == 0.1)
    }

    @Test("numbers that no type holds keep their text")
    func texts() throws {
        for text in [
            "1e400", "-1e-400", "123456789012345678901234567890", "0.1234567890123456789012345", "-0",
            "18446744073709551616",
            "-9223372036854775809", "1.7976931348623157E308",
        ] {
            #expect(try number(text).description == text)
            #expect(try JSONWriter().string(.number(number(text))) == text)
            #expect(JSONNumber(text: text)?.description == text)
        }
        for text in ["", " 1", "1 ", "01", "a", "\"1\"", "null", "1.", "NaN", "[1]", "-", "1,2"] {
            #expect(JSONNumber(text: text) == nil)
        }
    }

    @Test("equality is by decimal value")
    func equality() throws {
        let groups = [
            ["1", "1.0", "10e-1", "0.1e1", "1.0000000000000000000000", "1E0"], ["0", "-0", "0.0", "-0.0", "0e999"],
            ["1e400", "10e399", "0.1E401"], ["18446744073709551615", "18446744073709551615.0"], ["-1.5", "-15e-1"],
            ["9007199254740993", "9007199254740993.0"], ["9007199254740992", "9007199254740992.00"],
            ["1e99999999999999999999"],
            ["1e-99999999999999999999"], ["100000000000000000000", "1e20", "100000000000000000000.0"],
            ["18446744073709551616"], ["-1"],
        ]
        for (index, group) in groups.enumerated() {
            for (otherIndex, other) in groups.enumerated() {
                for left in group {
                    for right in other {
                        #expect((try number(left) == number(right)) == (index == otherIndex), "\(left) \(right)")
                    }
                }
            }
        }
        #expect(JSONNumber(Double.nan) == JSONNumber(Double.nan))
        #expect(JSONNumber(Double.infinity) != JSONNumber(-Double.infinity))
        #expect(JSONNumber(Double.infinity) != 1)
        #expect(JSONNumber(Double.nan) != 0)
    }

    @Test("the length of numbers is limited")
    func length() throws {
        let digits = String(repeating: "9", count: 1024)
        #expect(try number(digits).description == digits)
        #expect(throws: JSONError(.numberTooLong(limit: 1024), offset: 1)) {
            try JSONValue(parsing: "[" + digits + "9]")
        }
        let parser = JSONParser(options: .init(maximumNumberLength: 3))
        #expect(try parser.parse("[123,1.5]") == [123, 1.5])
        #expect(throws: JSONError(.numberTooLong(limit: 3), offset: 0)) { try parser.parse("1234") }
        #expect(throws: JSONError(.numberTooLong(limit: 3), offset: 0)) { try parser.parse("1e10") }
    }

    @Test("a Float is written with its own digits")
    func floats() throws {
        var generator = SeededGenerator(seed: 3)
        #expect(JSONNumber(Float(0.1)).description == "0.1")
        for _ in 0..<20_000 {
            let value = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()))
            guard value.isFinite else { continue }
            #expect(try number(JSONNumber(value).description).float?.bitPattern == value.bitPattern)
        }
        #expect(JSONNumber(Float.infinity).float == .infinity)
    }

    @Test("NaN and infinities are refused or written by name")
    func nonFinite() throws {
        let named = JSONWriter(options: .init(nonFinite: .named))
        for (value, text) in [(Double.nan, "\"NaN\""), (.infinity, "\"Infinity\""), (-.infinity, "\"-Infinity\"")] {
            #expect(throws: JSONError(.notFinite)) { try JSONWriter().bytes([JSONValue(value)]) }
            #expect(try named.string(JSONValue(value)) == text)
            #expect(JSONValue(value).description == text)
            let read = try #require(try JSONValue(parsing: text).double(nonFinite: .named))
            #expect(JSONNumber(read) == JSONNumber(value))
            #expect(try JSONValue(parsing: text).double(nonFinite: .refused) == nil)
            #expect(!JSONNumber(value).isFinite)
        }
        #expect(JSONValue("1").double(nonFinite: .named) == nil)
        #expect(JSONValue(1.5).double(nonFinite: .named) == 1.5)
    }
}
