/// An object that is decoded.
struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let object: JSONObject
    let context: JSONDecodingContext

    var codingPath: [any CodingKey] { context.path.keys }

    var allKeys: [Key] { object.names.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { object.contains(key.stringValue) }

    func decodeNil(forKey key: Key) throws -> Bool { try member(key).isNull }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try context.appending(key).decode(type, from: member(key))
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try decoder(key, member(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key, member(key)).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        decoder(JSONCodingKey.superKey, object[JSONCodingKey.superKey.stringValue] ?? .null)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        decoder(key, object[key.stringValue] ?? .null)
    }

    private func decoder(_ key: any CodingKey, _ value: JSONValue) -> JSONValueDecoder {
        JSONValueDecoder(value: value, context: context.appending(key))
    }

    private func member(_ key: Key) throws -> JSONValue {
        if let value = object[key.stringValue] { return value }
        throw DecodingError.keyNotFound(
            key,
            DecodingError.Context(
                codingPath: codingPath,
                debugDescription: "The object has no member \"\(key.stringValue)\"."
            )
        )
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try context.bool(from: member(key), .key(key))
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try context.string(from: member(key), .key(key))
    }

    func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
        try context.double(from: member(key), .key(key))
    }

    func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
        try context.float(from: member(key), .key(key))
    }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
        try context.integer(from: member(key), .key(key))
    }

    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 {
        try context.integer(from: member(key), .key(key))
    }
}
