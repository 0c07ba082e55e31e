/// A place in a JSON text, and the reading of values from there on.
struct JSONReader: ~Escapable {
    /// An array or object whose end has not come yet.
    private struct OpenContainer {
        var isObject: Bool
        var elements: [JSONValue] = []
        var object = JSONObject()
        var name = ""
    }

    let bytes: Span<UInt8>
    let options: JSONParser.Options
    var position: Int

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, at position: Int, options: JSONParser.Options) {
        self.bytes = bytes
        self.options = options
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    @inline(__always)
    mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return
            }
        }
    }

    /// The byte at the place.
    @inline(__always)
    func peek() throws(JSONError) -> UInt8 {
        guard position < bytes.count else { throw JSONError(.unexpectedEnd, offset: bytes.count) }
        return bytes[position]
    }

    func unexpected() -> JSONError {
        position < bytes.count
            ? JSONError(.unexpectedByte(bytes[position]), offset: position)
            : JSONError(.unexpectedEnd, offset: bytes.count)
    }

    /// Reads a value with everything in it; a list of the open containers stands in for recursion.
    mutating func readValue() throws(JSONError) -> JSONValue {
        let maximumDepth = min(options.maximumDepth, JSONParser.Options.greatestDepth)
        var open: [OpenContainer] = []
        while true {
            skipWhitespace()
            var value: JSONValue
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                value = .string(try readString())
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < maximumDepth else {
                    throw JSONError(.tooDeep(limit: max(0, maximumDepth)), offset: position)
                }
                let isObject = byte == UInt8(ascii: "{")
                position &+= 1
                skipWhitespace()
                // The closing bracket of each kind has the code of the opening one plus 2.
                if try peek() != byte &+ 2 {
                    var container = OpenContainer(isObject: isObject)
                    if isObject { container.name = try readName(in: container.object) }
                    open.append(container)
                    continue
                }
                position &+= 1
                value = isObject ? .object(JSONObject()) : .array([])
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = .number(try readNumber())
            case UInt8(ascii: "t"):
                try readWord("true")
                value = .bool(true)
            case UInt8(ascii: "f"):
                try readWord("false")
                value = .bool(false)
            case UInt8(ascii: "n"):
                try readWord("null")
                value = .null
            default:
                throw unexpected()
            }
            // The value goes into the innermost container, which may end with it, and so on.
            while true {
                let innermost = open.count &- 1
                guard innermost >= 0 else { return value }
                if open[innermost].isObject {
                    if options.allowsDuplicateNames {
                        open[innermost].object.set(open[innermost].name, value)
                    } else {
                        open[innermost].object.appendDistinct(name: open[innermost].name, value: value)
                    }
                } else {
                    open[innermost].elements.append(value)
                }
                skipWhitespace()
                let next = try peek()
                if next == UInt8(ascii: ",") {
                    position &+= 1
                    if open[innermost].isObject {
                        skipWhitespace()
                        open[innermost].name = try readName(in: open[innermost].object)
                    }
                    break
                }
                guard next == (open[innermost].isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                    throw unexpected()
                }
                position &+= 1
                let container = open.removeLast()
                value = container.isObject ? .object(container.object) : .array(container.elements)
            }
        }
    }

    /// Reads a name and the colon behind it.
    private mutating func readName(in object: borrowing JSONObject) throws(JSONError) -> String {
        guard try peek() == UInt8(ascii: "\"") else { throw unexpected() }
        let start = position
        let name = try readString()
        if !options.allowsDuplicateNames, object.contains(name) {
            throw JSONError(.duplicateName(name), offset: start)
        }
        skipWhitespace()
        guard try peek() == UInt8(ascii: ":") else { throw unexpected() }
        position &+= 1
        return name
    }

    private mutating func readWord(_ word: StaticString) throws(JSONError) {
        for expected in word.description.utf8 {
            guard try peek() == expected else { throw unexpected() }
            position &+= 1
        }
    }
}
