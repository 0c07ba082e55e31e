internal import KafkaJSON
internal import KafkaWire

/// Turns JSON values into the primitive types of the protocol.
enum JSONLeaf {
    static func bool(_ value: JSONValue, at path: JSONPath) throws(MessageJSONError) -> Bool {
        guard let result = value.bool else { throw wrongType("true or false", value, path) }
        return result
    }

    static func integer<Integer: FixedWidthInteger>(
        _ value: JSONValue,
        at path: JSONPath
    ) throws(MessageJSONError) -> Integer {
        guard let number = value.number else { throw wrongType(expectation(Integer.self), value, path) }
        guard let result: Integer = number.integer() else {
            throw MessageJSONError(
                .outOfRange(expected: expectation(Integer.self), found: number.description),
                at: path
            )
        }
        return result
    }

    /// What an integer type can hold, in words.
    static func expectation<Integer: FixedWidthInteger>(_ type: Integer.Type) -> String {
        "an integer from \(Integer.min) to \(Integer.max)"
    }

    static func float64(_ value: JSONValue, at path: JSONPath) throws(MessageJSONError) -> Double {
        guard let result = value.double(nonFinite: .named) else { throw wrongType("a number", value, path) }
        return result
    }

    static func string(_ value: JSONValue, at path: JSONPath) throws(MessageJSONError) -> String {
        guard let result = value.string else { throw wrongType("a string", value, path) }
        return result
    }

    static func uuid(_ value: JSONValue, at path: JSONPath) throws(MessageJSONError) -> KafkaUUID {
        guard let result = value.string.flatMap({ KafkaUUID($0) }) else {
            throw wrongType("an identifier of 22 characters", value, path)
        }
        return result
    }

    static func bytes(_ value: JSONValue, at path: JSONPath) throws(MessageJSONError) -> Bytes {
        guard let result = value.base64 else { throw wrongType("a string of base64", value, path) }
        return Bytes(copying: result)
    }

    static func array(_ value: JSONValue, at path: JSONPath) throws(MessageJSONError) -> [JSONValue] {
        guard let result = value.array else { throw wrongType("an array", value, path) }
        return result
    }

    private static func wrongType(_ expected: String, _ value: JSONValue, _ path: JSONPath) -> MessageJSONError {
        MessageJSONError(.wrongType(expected: expected, found: value.shortDescription), at: path)
    }
}
