/// Reads JSON text, strictly by RFC 8259, without losing anything of it.
///
/// Nothing in the input makes it trap or overflow the stack: nesting, duplicate names, half surrogate pairs, bytes that
/// are not UTF-8 and everything else that is wrong are errors with the place in the text.
public struct JSONParser: Sendable {
    /// Limits, and what is tolerated.
    public var options: Options

    /// Makes a parser.
    /// - Parameter options: Limits, and what is tolerated.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads a text that consists of one value, with white space around it.
    /// - Parameter text: The text.
    /// - Returns: The value.
    /// - Throws: `JSONError` if the text is not JSON.
    public func parse(_ text: String) throws(JSONError) -> JSONValue {
        try parse(text.utf8Span.span)
    }

    /// Reads bytes that consist of one value, with white space around it.
    /// - Parameter bytes: Text in UTF-8.
    /// - Returns: The value.
    /// - Throws: `JSONError` if the bytes are not JSON.
    public func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try parse(bytes.span)
    }

    /// Reads bytes that consist of one value, with white space around it.
    /// - Parameter bytes: Text in UTF-8.
    /// - Returns: The value.
    /// - Throws: `JSONError` if the bytes are not JSON.
    public func parse(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
        var reader = JSONReader(bytes, at: 0, options: options)
        let value = try reader.readValue()
        reader.skipWhitespace()
        guard reader.isAtEnd else {
            throw JSONError(.trailingBytes, offset: reader.position)
        }
        return value
    }

    /// Reads the next of several values that follow one another, such as lines of JSON.
    ///
    /// A value needs nothing between it and the next one. A number that ends with the bytes may be the first part of a
    /// longer one: give complete lines.
    /// - Parameters:
    ///   - bytes: Text in UTF-8.
    ///   - offset: Where to begin; afterwards the place behind the value. An error leaves it as it was.
    /// - Returns: The value, or nil if only white space is left.
    /// - Throws: `JSONError` if the next value is not JSON.
    public func parseNext(in bytes: [UInt8], at offset: inout Int) throws(JSONError) -> JSONValue? {
        try parseNext(in: bytes.span, at: &offset)
    }

    /// Reads the next of several values that follow one another, such as lines of JSON.
    ///
    /// A value needs nothing between it and the next one. A number that ends with the bytes may be the first part of a
    /// longer one: give complete lines.
    /// - Parameters:
    ///   - bytes: Text in UTF-8.
    ///   - offset: Where to begin; afterwards the place behind the value. An error leaves it as it was.
    /// - Returns: The value, or nil if only white space is left.
    /// - Throws: `JSONError` if the next value is not JSON.
    public func parseNext(in bytes: Span<UInt8>, at offset: inout Int) throws(JSONError) -> JSONValue? {
        var reader = JSONReader(bytes, at: min(max(0, offset), bytes.count), options: options)
        reader.skipWhitespace()
        guard !reader.isAtEnd else {
            offset = reader.position
            return nil
        }
        let value = try reader.readValue()
        offset = reader.position
        return value
    }
}
