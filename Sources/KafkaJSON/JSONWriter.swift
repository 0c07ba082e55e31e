/// Writes values as JSON text in UTF-8, compact or in lines.
///
/// Integers are written with all their digits, Double with the fewest digits that give it back, strings as they are but
/// for what RFC 8259 wants escaped.
public struct JSONWriter: Sendable {
    /// An array or object that is being written.
    private struct OpenContainer {
        let isObject: Bool
        var elements: [JSONValue] = []
        var members: [JSONObject.Member] = []
        /// The position of the next value.
        var next = 0

        init(elements: [JSONValue]) {
            isObject = false
            self.elements = elements
        }

        init(members: [JSONObject.Member]) {
            isObject = true
            self.members = members
        }

        var count: Int { isObject ? members.count : elements.count }
    }

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
    /// - Throws: `JSONError` for NaN and infinities, unless the options let them be written by name, and for values
    ///   that are too deep.
    public func bytes(_ value: JSONValue) throws(JSONError) -> [UInt8] {
        var output: [UInt8] = []
        try append(value, to: &output)
        return output
    }

    /// The text of a value.
    /// - Parameter value: The value.
    /// - Returns: The text.
    /// - Throws: `JSONError` for NaN and infinities, unless the options let them be written by name, and for values
    ///   that are too deep.
    public func string(_ value: JSONValue) throws(JSONError) -> String {
        String(decoding: try bytes(value), as: UTF8.self)
    }

    /// Appends the text of a value to a buffer.
    /// - Parameters:
    ///   - value: The value.
    ///   - output: The buffer, which an error leaves as it was.
    /// - Throws: `JSONError` for NaN and infinities, unless the options let them be written by name, and for values
    ///   that are too deep.
    public func append(_ value: JSONValue, to output: inout [UInt8]) throws(JSONError) {
        let start = output.count
        do {
            try write(value, to: &output)
        } catch {
            output.removeSubrange(start...)
            throw error
        }
    }

    /// Appends a value; a list of the open containers stands in for recursion.
    private func write(_ value: JSONValue, to output: inout [UInt8]) throws(JSONError) {
        var open: [OpenContainer] = []
        var value = value
        while true {
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
                try options.checkDepth(open.count)
                output.append(UInt8(ascii: "["))
                open.append(OpenContainer(elements: elements))
            case .object(let object):
                try options.checkDepth(open.count)
                output.append(UInt8(ascii: "{"))
                open.append(OpenContainer(members: options.sortsNames ? Self.sorted(object.members) : object.members))
            }
            // The next value is in the innermost container that has one left.
            while true {
                let innermost = open.count &- 1
                guard innermost >= 0 else { return }
                if let next = writeNext(of: &open[innermost], depth: open.count, to: &output) {
                    value = next
                    break
                }
                open.removeLast()
            }
        }
    }

    /// Appends what stands before the next value of a container, and gives that value; or closes the container.
    private func writeNext(
        of container: inout OpenContainer,
        depth: Int,
        to output: inout [UInt8]
    ) -> JSONValue? {
        let next = container.next
        guard next < container.count else {
            if next > 0 { options.appendNewline(depth: depth &- 1, to: &output) }
            output.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
            return nil
        }
        container.next = next &+ 1
        if next > 0 { output.append(UInt8(ascii: ",")) }
        options.appendNewline(depth: depth, to: &output)
        guard container.isObject else { return container.elements[next] }
        options.append(name: container.members[next].name, to: &output)
        return container.members[next].value
    }

    private static func sorted(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
        members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
