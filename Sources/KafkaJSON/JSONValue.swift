/// A value of JSON, exact: numbers keep all their digits and objects the order of their members.
///
/// Two values are equal if they are the same value of JSON: strings and names are compared byte by byte (not by
/// canonical equivalence as Swift's strings are), numbers by value, objects without regard to the order of their
/// members.
///
/// Source: RFC 8259.
public enum JSONValue: Sendable {
    /// The value `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
}

extension JSONValue {
    /// Makes a string.
    /// - Parameter value: The text.
    public init(_ value: String) {
        self = .string(value)
    }

    /// Makes a boolean.
    /// - Parameter value: True or false.
    public init(_ value: Bool) {
        self = .bool(value)
    }

    /// Makes a number from an integer, exactly.
    /// - Parameter value: The integer.
    @inlinable
    public init(_ value: some FixedWidthInteger) {
        self = .number(JSONNumber(value))
    }

    /// Makes a number from a floating-point value.
    /// - Parameter value: The value; the writer decides what happens to NaN and infinities.
    public init(_ value: Double) {
        self = .number(JSONNumber(value))
    }

    /// Makes a value from JSON text with the parser's usual options.
    /// - Parameter text: The text of one value.
    /// - Throws: `JSONError` if the text is not JSON.
    public init(parsing text: String) throws(JSONError) {
        self = try JSONParser().parse(text)
    }

    /// Makes a value from JSON text in UTF-8 with the parser's usual options.
    /// - Parameter bytes: The text of one value.
    /// - Throws: `JSONError` if the text is not JSON.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        self = try JSONParser().parse(bytes)
    }
}

extension JSONValue: Equatable {
    /// Compares two values of JSON.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): JSONName.equal(left, right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as compact JSON; NaN and infinities by name.
    public var description: String {
        do {
            return try JSONWriter(options: JSONWriter.Options(nonFinite: .named, maximumDepth: .max)).string(self)
        } catch {
            return "(\(error))"
        }
    }
}
