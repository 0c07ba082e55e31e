/// Writes values as JSON text in UTF-8, compact or in lines.
///
/// Integers are written with all their digits, Double with the fewest digits that give it back, strings as they are but for
/// what RFC 8259 wants escaped.
public struct JSONWriter: Sendable {
    /// The form of the text.
    public var options: Options

    /// Makes a writer.
    /// - Parameter options: The form of the text.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The text of a value in UTF-8.
    /// - Parameter value: The value.
    /// - Returns: The bytes of the text.
    /// - Throws: `JSONError` for NaN and infinities, unless the options let them be written by name, and for values that are too deep.
    public func bytes(_ value: JSONValue) throws(JSONError) -> [UInt8] {
        var output: [UInt8] = []
        try append(value, to: &output)
        return output
    }

    /// The text of a value.
    /// - Parameter value: The value.
    /// - Returns: The text.
    /// - Throws: `JSONError` for NaN and infinities, unless the options let them be written by name, and for values that are too deep.
    public func string(_ value: JSONValue) throws(JSONError) -> String {
        String(decoding: try bytes(value), as: UTF8.self)
    }

    /// Appends the text of a value to a buffer.
    /// - Parameters:
    ///   - value: The value.
    ///   - output: The buffer, which an error leaves as it was.
    /// - Throws: `JSONError` for NaN and infinities, unless the options let them be written by name, and for values that are too deep.
    public func append(_ value: JSONValue, to output: inout [UInt8]) throws(JSONError) {
        let start = output.count
        do {
            try write(value, depth: 0, to: &output)
        } catch {
            output.removeSubrange(start...)
            throw error
        }
    }

    private func write(_ value: JSONValue, depth: Int, to output: inout [UInt8]) throws(JSONError) {
        switch value {
        case .null:
            output.append(contentsOf: "null".utf8)
        case .bool(let value):
            output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let number):
            try options.append(number, to: &output)
        case .string(let text):
            options.append(text, to: &output)
        case .array(let elements):
            try options.checkDepth(depth)
            output.append(UInt8(ascii: "["))
            for index in elements.indices {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                options.appendNewline(depth: depth &+ 1, to: &output)
                try write(elements[index], depth: depth &+ 1, to: &output)
            }
            if !elements.isEmpty { options.appendNewline(depth: depth, to: &output) }
            output.append(UInt8(ascii: "]"))
        case .object(let object):
            try options.checkDepth(depth)
            let members = options.sortsNames ? Self.sorted(object.members) : object.members
            output.append(UInt8(ascii: "{"))
            for index in members.indices {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                options.appendNewline(depth: depth &+ 1, to: &output)
                options.append(name: members[index].name, to: &output)
                try write(members[index].value, depth: depth &+ 1, to: &output)
            }
            if !members.isEmpty { options.appendNewline(depth: depth, to: &output) }
            output.append(UInt8(ascii: "}"))
        }
    }

    private static func sorted(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
