/// An object that is encoded.
struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: JSONEncodingNode
    let context: JSONEncodingContext

    var codingPath: [any CodingKey] { context.path.keys }

    func encodeNil(forKey key: Key) { node.set(key.stringValue, .null) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        node.set(key.stringValue, try context.appending(key).encode(value))
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        encoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder(JSONCodingKey.superKey) }

    func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

    private func encoder(_ key: any CodingKey) -> JSONValueEncoder {
        guard context.allowsNesting(node) else { return JSONValueEncoder(node: node, context: context) }
        return JSONValueEncoder(node: node.child(key.stringValue), context: context.appending(key))
    }

    func encode(_ value: Bool, forKey key: Key) { node.set(key.stringValue, .bool(value)) }

    func encode(_ value: String, forKey key: Key) { node.set(key.stringValue, .string(value)) }

    func encode(_ value: Int, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: Int8, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: Int16, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: Int32, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: Int64, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: Int128, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: UInt, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: UInt8, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: UInt16, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: UInt32, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: UInt64, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: UInt128, forKey key: Key) { node.set(key.stringValue, JSONValue(value)) }

    func encode(_ value: Double, forKey key: Key) throws {
        let json = try value.isFinite ? JSONValue.number(JSONNumber(value)) : context.appending(key).encode(value)
        node.set(key.stringValue, json)
    }

    func encode(_ value: Float, forKey key: Key) throws {
        let json = try value.isFinite ? JSONValue.number(JSONNumber(value)) : context.appending(key).encode(value)
        node.set(key.stringValue, json)
    }
}
