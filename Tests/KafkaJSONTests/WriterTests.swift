import KafkaJSON
import Testing

@Suite("Writers")
struct WriterTests {
    private let value: JSONValue = [
        "b": [1, -2, 1.5, true, false, nil], "a": ["x": [:], "y": []],
        "text": "q\" b\\ s/ \u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F} é😀",
    ]

    @Test("compact text")
    func compact() throws {
        let text = try JSONWriter().string(value)
        #expect(
            text == #"{"b":[1,-2,1.5,true,false,null],"a":{"x":{},"y":[]},"text":"q\" b\\ s/ \b\f\n\r\t\u0000\u001f"#
                + "\u{7F} é😀\"}"
        )
        #expect(value.description == text)
    }

    @Test("text in lines, with sorted names and in ASCII")
    func lines() throws {
        let text = try JSONWriter(options: .init(indentation: 2, sortsNames: true, escapesNonASCII: true)).string(value)
        let expected = #"""
            {
              "a": {
                "x": {},
                "y": []
              },
              "b": [
                1,
                -2,
                1.5,
                true,
                false,
                null
              ],
              "text": "q\" b\\ s/ \b\f\n\r\t\u0000\u001f\#u{7F} \u00e9\ud83d\ude00"
            }
            """#
        #expect(text == expected)
    }

    @Test("appends to a buffer, which an error leaves alone")
    func append() throws {
        var buffer: [UInt8] = [1, 2]
        try JSONWriter().append([1], to: &buffer)
        #expect(buffer == [1, 2] + Array("[1]".utf8))
        #expect(throws: JSONError(.notFinite)) { try JSONWriter().append([1, JSONValue(Double.nan)], to: &buffer) }
        #expect(buffer == [1, 2] + Array("[1]".utf8))
    }

    @Test("the depth is limited")
    func depth() throws {
        let writer = JSONWriter(options: .init(maximumDepth: 2))
        #expect(try writer.string([[1]]) == "[[1]]")
        #expect(throws: JSONError(.tooDeep(limit: 2))) { try writer.string([[[]]]) }
        var deep: JSONValue = 1
        for _ in 0..<(JSONParser.Options.greatestDepth + 100) { deep = [deep] }
        let greatest = JSONParser.Options.greatestDepth
        #expect(throws: JSONError(.tooDeep(limit: greatest))) {
            try JSONWriter(options: .init(maximumDepth: .max)).bytes(deep)
        }
        #expect(deep.description.hasPrefix("(JSON error: "))
    }

    @Test("random values survive every form")
    func random() throws {
        var generator = SeededGenerator(seed: 4)
        let forms: [JSONWriter.Options] = [
            .init(), .init(indentation: 2), .init(sortsNames: true), .init(indentation: 0, escapesNonASCII: true),
        ]
        for round in 0..<1500 {
            let value = generator.value(depth: 5)
            let bytes = try JSONWriter(options: forms[round % forms.count]).bytes(value)
            let read = try JSONParser().parse(bytes)
            #expect(read == value)
            #expect(try JSONWriter(options: forms[round % forms.count]).bytes(read) == bytes)
        }
    }

    @Test("the stream writer writes what the writer writes")
    func stream() throws {
        func write(_ value: JSONValue, _ stream: inout JSONStreamWriter, depth: Int) throws {
            switch value {
            case .array(let elements) where depth > 0:
                try stream.beginArray()
                for element in elements { try write(element, &stream, depth: depth - 1) }
                try stream.endArray()
            case .object(let object) where depth > 0:
                try stream.beginObject()
                for member in object {
                    try stream.name(member.name)
                    try write(member.value, &stream, depth: depth - 1)
                }
                try stream.endObject()
            default:
                try stream.value(value)
            }
        }
        var generator = SeededGenerator(seed: 5)
        for round in 0..<400 {
            let value = generator.value(depth: 5)
            for options in [JSONWriter.Options(), .init(indentation: 3)] {
                var stream = JSONStreamWriter(options: options, appendingTo: [7])
                try write(value, &stream, depth: round % 4)
                try stream.endLine()
                try stream.value(2)
                let expected = try [7] + JSONWriter(options: options).bytes(value) + Array("\n2".utf8)
                #expect(try stream.finish() == expected)
                #expect(try stream.finish() == [])
            }
        }
    }

    @Test("the stream writer refuses calls that do not fit")
    func misplaced() throws {
        func refuses(_ call: String, _ body: (inout JSONStreamWriter) throws(JSONError) -> Void) {
            var stream = JSONStreamWriter()
            #expect(throws: JSONError(.misplaced(call))) { try body(&stream) }
        }
        refuses("name") { stream throws(JSONError) in try stream.name("a") }
        refuses("endArray") { stream throws(JSONError) in try stream.endArray() }
        refuses("endLine") { stream throws(JSONError) in try stream.endLine() }
        refuses("value") { stream throws(JSONError) in
            try stream.value(1)
            try stream.value(2)
        }
        refuses("value") { stream throws(JSONError) in
            try stream.beginObject()
            try stream.value(2)
        }
        refuses("endObject") { stream throws(JSONError) in
            try stream.beginObject()
            try stream.name("a")
            try stream.endObject()
        }
        refuses("endObject") { stream throws(JSONError) in
            try stream.beginArray()
            try stream.endObject()
        }
        refuses("name") { stream throws(JSONError) in
            try stream.beginObject()
            try stream.name("a")
            try stream.name("b")
        }
        refuses("name") { stream throws(JSONError) in
            try stream.beginArray()
            try stream.name("b")
        }
        refuses("finish") { stream throws(JSONError) in
            try stream.beginArray()
            _ = try stream.finish()
        }
        refuses("beginArray") { stream throws(JSONError) in
            try stream.value(1)
            try stream.beginArray()
        }
        var deep = JSONStreamWriter(options: .init(maximumDepth: 1))
        try deep.beginArray()
        #expect(throws: JSONError(.tooDeep(limit: 1))) { try deep.beginArray() }
        #expect(throws: JSONError(.notFinite)) { try deep.value(JSONValue(Double.nan)) }
        try deep.value(1)
        try deep.endArray()
        #expect(try deep.finish() == Array("[1]".utf8))
    }
}
