extension JSONValue: Codable {
    /// Writes the value with any encoder; `JSONCoder` takes it as it is.
    /// - Parameter encoder: The encoder.
    /// - Throws: What the encoder throws, and `EncodingError` for a number that the encoder has no type for.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements {
                try container.encode(element)
            }
        case .object(let object):
            var container = encoder.container(keyedBy: JSONCodingKey.self)
            for member in object {
                try container.encode(member.value, forKey: JSONCodingKey(stringValue: member.name))
            }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let number):
            var container = encoder.singleValueContainer()
            switch number.storage {
            case .signed(let value): try container.encode(value)
            case .unsigned(let value): try container.encode(value)
            case .double(let value): try container.encode(value)
            case .text(let text):
                guard let value = number.double, JSONNumber(value) == number else {
                    throw EncodingError.invalidValue(
                        number,
                        EncodingError.Context(
                            codingPath: encoder.codingPath,
                            debugDescription: "The number \(text) has too many digits for this encoder."
                        )
                    )
                }
                try container.encode(value)
            }
        }
    }

    /// Reads a value with any decoder; `JSONCoder` gives it as it is.
    /// - Parameter decoder: The decoder.
    /// - Throws: What the decoder throws, and `DecodingError` if it holds nothing that JSON knows.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? JSONValueDecoder {
            self = decoder.value
        } else if let container = try? decoder.container(keyedBy: JSONCodingKey.self) {
            var object = JSONObject(capacity: container.allKeys.count)
            for key in container.allKeys {
                object.set(key.stringValue, try container.decode(JSONValue.self, forKey: key))
            }
            self = .object(object)
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd {
                elements.append(try container.decode(JSONValue.self))
            }
            self = .array(elements)
        } else {
            self = try Self.single(try decoder.singleValueContainer())
        }
    }

    private static func single(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int64.self) { return JSONValue(value) }
        if let value = try? container.decode(UInt64.self) { return JSONValue(value) }
        if let value = try? container.decode(Double.self) { return JSONValue(value) }
        return .string(try container.decode(String.self))
    }
}
