/// Turns Codable values into JSON and back, without losing a digit of an integer.
///
///     let coder = JSONCoder()
///     let bytes = try coder.encode(order)
///     let same = try coder.decode(Order.self, from: bytes)
///
/// Dictionaries with String or Int keys are objects, nil is `null` or absent, as the types' own coding has it.
public struct JSONCoder: Sendable {
    /// The forms in which values are written and read.
    public var options: Options

    /// Makes a coder.
    /// - Parameter options: The forms in which values are written and read.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The JSON text of a value in UTF-8.
    /// - Parameter value: The value.
    /// - Returns: The bytes of the text.
    /// - Throws: `EncodingError` with the path to what cannot be written, or whatever the value's own coding throws.
    public func encode(_ value: some Encodable) throws -> [UInt8] {
        let json = try encodeValue(value)
        do {
            return try JSONWriter(options: options.writer).bytes(json)
        } catch {
            throw EncodingError.invalidValue(
                value,
                EncodingError.Context(codingPath: [], debugDescription: error.description, underlyingError: error)
            )
        }
    }

    /// A value as a value of JSON.
    /// - Parameter value: The value.
    /// - Returns: The value of JSON.
    /// - Throws: `EncodingError` with the path to what cannot be written, or whatever the value's own coding throws.
    public func encodeValue(_ value: some Encodable) throws -> JSONValue {
        try JSONEncodingContext(options: options, path: JSONCodingPath.root).encode(value)
    }

    /// Reads a value from JSON text.
    /// - Parameters:
    ///   - type: The type of the value.
    ///   - bytes: The text in UTF-8.
    /// - Returns: The value.
    /// - Throws: `DecodingError` with the path to what does not fit; text that is not JSON is `dataCorrupted` with the
    ///   `JSONError` as the underlying error.
    public func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try decode(type, from: bytes.span)
    }

    /// Reads a value from JSON text.
    /// - Parameters:
    ///   - type: The type of the value.
    ///   - text: The text.
    /// - Returns: The value.
    /// - Throws: `DecodingError` with the path to what does not fit; text that is not JSON is `dataCorrupted` with the
    ///   `JSONError` as the underlying error.
    public func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try decode(type, from: text.utf8Span.span)
    }

    /// Reads a value from JSON text.
    /// - Parameters:
    ///   - type: The type of the value.
    ///   - bytes: The text in UTF-8.
    /// - Returns: The value.
    /// - Throws: `DecodingError` with the path to what does not fit; text that is not JSON is `dataCorrupted` with the
    ///   `JSONError` as the underlying error.
    public func decode<Value: Decodable>(_ type: Value.Type, from bytes: Span<UInt8>) throws -> Value {
        let json: JSONValue
        do {
            json = try JSONParser(options: options.parser).parse(bytes)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: [], debugDescription: error.description, underlyingError: error)
            )
        }
        return try decode(type, from: json)
    }

    /// Reads a value from a value of JSON.
    /// - Parameters:
    ///   - type: The type of the value.
    ///   - json: The value of JSON.
    /// - Returns: The value.
    /// - Throws: `DecodingError` with the path to what does not fit.
    public func decode<Value: Decodable>(_ type: Value.Type, from json: JSONValue) throws -> Value {
        try JSONDecodingContext(options: options, path: JSONCodingPath.root).decode(type, from: json)
    }
}
