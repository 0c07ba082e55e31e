/// The decoder that a value's own coding sees.
struct JSONValueDecoder: Decoder {
    let value: JSONValue
    let context: JSONDecodingContext

    var codingPath: [any CodingKey] { context.path.keys }

    var userInfo: [CodingUserInfoKey: Any] { context.options.userInfo }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let object) = value else {
            throw context.mismatch([String: JSONValue].self, value)
        }
        return KeyedDecodingContainer(JSONKeyedDecoding<Key>(object: object, context: context))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else {
            throw context.mismatch([JSONValue].self, value)
        }
        return JSONUnkeyedDecoding(elements: elements, context: context)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        JSONSingleDecoding(value: value, context: context)
    }
}
