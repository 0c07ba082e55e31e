import KafkaJSON
import Testing

@Suite("Coder")
struct CoderTests {
    private let coder = JSONCoder()

    private func survives<Value: Codable & Equatable>(_ value: Value) throws {
        for options in [
            JSONCoder.Options(), .init(bytes: .array),
            .init(nonFinite: .named, writer: .init(indentation: 2, sortsNames: true)),
        ] {
            let coder = JSONCoder(options: options)
            #expect(try coder.decode(Value.self, from: coder.encode(value)) == value)
            #expect(try coder.decode([Value].self, from: coder.encode([value, value])) == [value, value])
            #expect(
                try coder.decode([String: Value?].self, from: coder.encode(["a": value, "b": nil])) == [
                    "a": value, "b": nil,
                ]
            )
        }
    }

    @Test("values of many shapes survive")
    func shapes() throws {
        try survives(Shapes.Numbers())
        try survives(Shapes.Optionals())
        try survives(Shapes.Optionals(none: 2, some: nil, list: [], nested: Shapes.Numbers()))
        try survives(Shapes.Collections())
        try survives(Shapes.Nested(numbers: [1, 2, 3], name: "n", after: 0.25))
        for event in [Shapes.Event.empty, .single(-1), .labelled(name: "x", at: .max), .next(.next(.empty))] {
            try survives(event)
        }
        try survives(Shapes.Color.green)
        try survives(Shapes.Level.high)
        try survives(Int64.min)
        try survives(UInt64.max)
        try survives(Int128.max)
        try survives("text")
        try survives(true)
        try survives(-0.5)
        try survives(Float(1.1))
        try survives([UInt8](0...255))
        try survives(["a": ["b": [1: [2]]]])
        try survives(["list": [1, 1.5, "x", nil, [:], JSONValue(UInt64.max)]] as JSONValue)
    }

    @Test("every kind of simple value survives in every kind of container")
    func simpleValues() throws {
        func check<Value: Codable & Equatable>(_ values: [Value]) throws {
            for value in values {
                #expect(try coder.decode(Value.self, from: coder.encode(value)) == value)
                #expect(try coder.decode(Value?.self, from: coder.encode(value)) == value)
            }
            #expect(try coder.decode([Value].self, from: coder.encode(values)) == values)
            let members = Dictionary(uniqueKeysWithValues: values.enumerated().map { ("n\($0.offset)", $0.element) })
            #expect(try coder.decode([String: Value].self, from: coder.encode(members)) == members)
        }
        func ends<Integer: FixedWidthInteger & Codable>(_ type: Integer.Type) throws {
            try check([Integer.min, 0, 1, Integer.max])
        }
        try ends(Int8.self)
        try ends(Int16.self)
        try ends(Int32.self)
        try ends(Int64.self)
        try ends(Int128.self)
        try ends(Int.self)
        try ends(UInt8.self)
        try ends(UInt16.self)
        try ends(UInt32.self)
        try ends(UInt64.self)
        try ends(UInt128.self)
        try ends(UInt.self)
        try check([true, false])
        try check(["", "a", "\u{0}\"\\", "語😀"])
        try check([0.1, -0.0, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e16])
        try check([Float(0.1), .greatestFiniteMagnitude, .leastNonzeroMagnitude, 16_777_216])
    }

    @Test("arrays without names hold every simple type, and errors name the position")
    func rows() throws {
        try survives(Row())
        let elements = try #require(try coder.encodeValue(Row()).array)
        #expect(elements.count == 16)
        for index in elements.indices {
            var changed = elements
            changed[index] = index == 15 ? 1 : "no"
            do {
                _ = try coder.decode(Row.self, from: .array(changed))
                Issue.record("\(index) was accepted")
            } catch DecodingError.typeMismatch(_, let context) {
                #expect(context.codingPath.map(\.intValue) == [index])
            }
            #expect(throws: DecodingError.self) { try coder.decode(Row.self, from: .array(Array(elements[..<index]))) }
        }
    }

    @Test("writes what one expects")
    func text() throws {
        func text(_ value: some Encodable, _ options: JSONCoder.Options = .init()) throws -> String {
            String(decoding: try JSONCoder(options: options).encode(value), as: UTF8.self)
        }
        #expect(try text(Shapes.Optionals()) == #"{"some":1,"list":[1,null,3]}"#)
        #expect(try text(Shapes.Event.empty) == #"{"empty":{}}"#)
        #expect(try text(Shapes.Event.single(1)) == #"{"single":{"_0":1}}"#)
        #expect(try text(Shapes.Event.labelled(name: "a", at: 2)) == #"{"labelled":{"name":"a","at":2}}"#)
        #expect(
            try text(Shapes.Nested(numbers: [1, 2], name: "n", after: 0.5))
                == #"{"object":{"object":"n"},"array":[[1,2],{"after":1},0.5,null],"after":0.5}"#
        )
        #expect(try text([UInt8]([1, 2])) == "\"AQI=\"")
        #expect(try text([UInt8]([1, 2]), .init(bytes: .array)) == "[1,2]")
        #expect(try text(["k": [UInt8]([1, 2])]) == #"{"k":"AQI="}"#)
        #expect(try text([1: "a"]) == #"{"1":"a"}"#)
        #expect(try text(Int?.none) == "null")
        #expect(
            try text([Double.nan, .infinity, -.infinity], .init(nonFinite: .named))
                == #"["NaN","Infinity","-Infinity"]"#
        )
        #expect(try text(["b": 1, "a": 2], .init(writer: .init(sortsNames: true))) == #"{"a":2,"b":1}"#)
        #expect(try text(Shapes.Dog()) == #"{"super":{"name":"animal"},"age":3}"#)
        #expect(try text([Float(0.1)]) == "[0.1]")
        #expect(try coder.encodeValue(["a": 1]) == ["a": 1])
    }

    @Test("classes with superclasses and chains survive")
    func classes() throws {
        for usesKey in [false, true] {
            let dog = Shapes.Dog()
            dog.usesKey = usesKey
            dog.name = "Rex"
            dog.age = 5
            let copy = try coder.decode(Shapes.Dog.self, from: coder.encode(dog))
            #expect(copy.name == "Rex" && copy.age == 5 && copy.usesKey == usesKey)
        }
        var chain = Shapes.Node(0)
        for value in 1..<500 { chain = Shapes.Node(value, chain) }
        let bytes = try coder.encode(chain)
        var node: Shapes.Node? = try coder.decode(Shapes.Node.self, from: bytes)
        for value in (0..<500).reversed() {
            #expect(node?.value == value)
            node = node?.next
        }
        #expect(node == nil)
        for value in 500..<1000 { chain = Shapes.Node(value, chain) }
        #expect(throws: EncodingError.self) { try coder.encode(chain) }
    }

    @Test("numbers that do not fit are refused with their path")
    func numbers() throws {
        func path<Value: Decodable>(_ type: Value.Type, _ text: String) -> String? {
            do {
                _ = try coder.decode(type, from: text)
                return nil
            } catch DecodingError.dataCorrupted(let context) {
                return context.codingPath.map(\.stringValue).joined(separator: "/")
            } catch {
                return "\(error)"
            }
        }
        #expect(path([String: [Int8]].self, #"{"a":[1,128]}"#) == "a/Index 1")
        #expect(path(Shapes.Event2.self, #"{"id":1.5}"#) == "id")
        #expect(path(UInt64.self, "-1") == "")
        #expect(path([Int64].self, "[9223372036854775808]") == "Index 0")
        #expect(path([Double].self, "[1e400]") == "Index 0")
        #expect(path([Float].self, "[1e39]") == "Index 0")
        #expect(path([String: [UInt8]].self, #"{"x":"A"}"#) == "x")
        #expect(path([Int].self, "[1") == "")
        #expect(try coder.decode([Int].self, from: "[1.0,1e2,-0]") == [1, 100, 0])
        #expect(try coder.decode(Double.self, from: "1") == 1)
    }

    @Test("values of the wrong kind are refused with their path")
    func mismatches() throws {
        func check<Value: Decodable>(_ type: Value.Type, _ text: String, _ kind: String, _ path: String) {
            do {
                _ = try coder.decode(type, from: text)
                Issue.record("\(text) was accepted")
            } catch let error as DecodingError {
                let (found, context): (String, DecodingError.Context) =
                    switch error {
                    case .typeMismatch(_, let context): ("type", context)
                    case .valueNotFound(_, let context): ("value", context)
                    case .keyNotFound(_, let context): ("key", context)
                    case .dataCorrupted(let context): ("data", context)
                    @unknown default: ("", .init(codingPath: [], debugDescription: ""))
                    }
                #expect(found == kind, "\(error)")
                #expect(context.codingPath.map(\.stringValue).joined(separator: "/") == path, "\(error)")
                #expect(!context.debugDescription.isEmpty)
            } catch {
                Issue.record(error)
            }
        }
        check(Shapes.Event2.self, "[]", "type", "")
        check(Shapes.Event2.self, "{}", "key", "")
        check(Shapes.Event2.self, #"{"id":"1"}"#, "type", "id")
        check(Shapes.Event2.self, #"{"id":null}"#, "value", "id")
        check([Shapes.Event2].self, #"[{"id":1},{"id":true}]"#, "type", "Index 1/id")
        check([Shapes.Event2].self, #"[{"id":1},{}]"#, "key", "Index 1")
        check([Int].self, "{}", "type", "")
        check([String].self, #"["a",1]"#, "type", "Index 1")
        check([Bool].self, "[1]", "type", "Index 0")
        check(Bool.self, "null", "value", "")
        check([String: String].self, #"{"a":[]}"#, "type", "a")
        check([Double].self, #"["NaN"]"#, "type", "Index 0")
        check(Shapes.Color.self, #""blue""#, "data", "")
        check(Shapes.Event.self, #"{"other":{}}"#, "type", "")
        check([UInt8].self, "[1]", "type", "")
        check(Shapes.Nested.self, #"{"object":{"object":"n"},"array":[[1]]}"#, "value", "array/Index 1")
        check(Shapes.Nested.self, #"{"object":{"object":"n"},"array":[[1,"x"]]}"#, "type", "array/Index 0/Index 1")
        check(Shapes.Nested.self, #"{"object":{"object":1}}"#, "type", "object/object")
    }

    @Test("text that is not JSON is reported with the parser's error")
    func syntax() {
        do {
            _ = try coder.decode([Int].self, from: "[1,]")
            Issue.record("accepted")
        } catch DecodingError.dataCorrupted(let context) {
            #expect(context.underlyingError as? JSONError == JSONError(.unexpectedByte(0x5D), offset: 3))
        } catch {
            Issue.record(error)
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: DecodingError.self) { try coder.decode(JSONValue.self, from: deep) }
    }

    @Test("what cannot be written is refused with its path")
    func encodingErrors() {
        func context(_ value: some Encodable) -> EncodingError.Context? {
            do {
                _ = try coder.encode(value)
                return nil
            } catch EncodingError.invalidValue(_, let context) {
                return context
            } catch {
                return nil
            }
        }
        #expect(context(["a": [1, Double.nan]])?.codingPath.map(\.stringValue) == ["a", "Index 1"])
        #expect(context(["a": [Float.infinity]])?.codingPath.map(\.stringValue) == ["a", "Index 0"])
        #expect(context(Double.infinity)?.codingPath.isEmpty == true)
        #expect(context([Shapes.Contradiction()])?.codingPath.map(\.stringValue) == ["Index 0"])
        #expect(context([Shapes.Nothing()])?.codingPath.map(\.stringValue) == ["Index 0"])
        #expect(context([JSONValue(Double.nan)])?.underlyingError as? JSONError == JSONError(.notFinite))
        #expect(context([1]) == nil)
    }

    @Test("containers that are nested in a loop have a limit")
    func nestingLoop() throws {
        for isKeyed in [true, false] {
            let deepest = try coder.encodeValue(Shapes.Loop(depth: 512, isKeyed: isKeyed))
            #expect(try JSONParser().parse(JSONWriter().bytes(deepest)) == deepest)
            for depth in [513, 100_000] {
                #expect(throws: EncodingError.self) { try coder.encode(Shapes.Loop(depth: depth, isKeyed: isKeyed)) }
            }
        }
    }

    @Test("of values for the same name the last one stays")
    func repetition() throws {
        let expected: JSONValue = ["object": ["after": 1, "array": 2], "after": 4, "array": 5]
        #expect(try coder.encodeValue(Shapes.Repetition()) == expected)
    }

    @Test("values of JSON go through other coders' containers")
    func foreignCoder() throws {
        /// Hides the coder's own types, so that a value of JSON has to use the containers.
        struct Wrapper: Codable {
            var value: JSONValue
            init(value: JSONValue) { self.value = value }
            init(from decoder: any Decoder) throws { value = try JSONValue(from: ForeignDecoder(base: decoder)) }
            func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
        }
        let value: JSONValue = ["a": [1, -1.5, nil, true, "x", JSONValue(UInt64.max), [:]], "b": []]
        #expect(try coder.encodeValue(Wrapper(value: value)) == value)
        #expect(try coder.decode(Wrapper.self, from: value).value == value)
        for simple: JSONValue in [1, "s", nil, false, 2.5] {
            #expect(try coder.decode(Wrapper.self, from: simple).value == simple)
            #expect(try coder.encodeValue(Wrapper(value: simple)) == simple)
        }
        let exact = try JSONValue(parsing: "1.2345678901234567")
        #expect(try coder.encodeValue(Wrapper(value: exact)) == exact)
        let long = try JSONValue(parsing: "123456789012345678901234567890")
        #expect(throws: EncodingError.self) { try coder.encodeValue(Wrapper(value: long)) }
    }

    @Test("NaN and infinities survive by name")
    func nonFinite() throws {
        let coder = JSONCoder(options: .init(nonFinite: .named))
        let values = try coder.decode([Double].self, from: coder.encode([Double.nan, .infinity, -.infinity, 1]))
        #expect(values.count == 4 && values[0].isNaN && values[1...] == [.infinity, -.infinity, 1])
        let floats = try coder.decode([String: Float].self, from: coder.encode(["a": Float.nan, "b": -.infinity]))
        #expect(floats["a"]?.isNaN == true && floats["b"] == -.infinity)
    }

    @Test("userInfo reaches the values' own coding")
    func userInfo() throws {
        struct Probe: Codable, Equatable {
            var found: Int
            init(from decoder: any Decoder) throws {
                let key = try #require(CodingUserInfoKey(rawValue: "probe"))
                found = decoder.userInfo[key] as? Int ?? 0
            }
            init(found: Int) { self.found = found }
            func encode(to encoder: any Encoder) throws {
                let key = try #require(CodingUserInfoKey(rawValue: "probe"))
                var container = encoder.singleValueContainer()
                try container.encode(encoder.userInfo[key] as? Int ?? 0)
            }
        }
        let key = try #require(CodingUserInfoKey(rawValue: "probe"))
        let coder = JSONCoder(options: .init(userInfo: [key: 7]))
        #expect(try coder.encode(Probe(found: 0)) == [0x37])
        #expect(try coder.decode(Probe.self, from: "0") == Probe(found: 7))
    }

    @Test("cut and changed texts give a value or an error")
    func damage() throws {
        let original = try coder.encode(Shapes.Collections())
        var refused = 0
        for index in original.indices {
            #expect(throws: DecodingError.self) {
                try coder.decode(Shapes.Collections.self, from: Array(original[..<index]))
            }
            var bytes = original
            for byte in stride(from: UInt8(0), through: 255, by: 5) {
                bytes[index] = byte
                do {
                    _ = try coder.decode(Shapes.Collections.self, from: bytes)
                } catch {
                    #expect(error is DecodingError)
                    refused += 1
                }
            }
        }
        #expect(refused > 1000)
    }
}
