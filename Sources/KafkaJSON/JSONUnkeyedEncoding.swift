/// An array that is encoded.
struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let node: JSONEncodingNode
    let context: JSONEncodingContext

    var codingPath: [any CodingKey] { context.path.keys }

    var count: Int { node.elements.count }

    func encodeNil() { node.append(.null) }

    func encode<Value: Encodable>(_ value: Value) throws {
        node.append(try context.appending(count).encode(value))
    }

    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        encoder().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

    func superEncoder() -> any Encoder { encoder() }

    private func encoder() -> JSONValueEncoder {
        guard context.allowsNesting(node) else { return JSONValueEncoder(node: node, context: context) }
        let child = JSONEncodingNode()
        let encoder = JSONValueEncoder(node: child, context: context.appending(count))
        node.append(child)
        return encoder
    }

    func encode(_ value: Bool) { node.append(.bool(value)) }

    func encode(_ value: String) { node.append(.string(value)) }

    func encode(_ value: Int) { node.append(JSONValue(value)) }

    func encode(_ value: Int8) { node.append(JSONValue(value)) }

    func encode(_ value: Int16) { node.append(JSONValue(value)) }

    func encode(_ value: Int32) { node.append(JSONValue(value)) }

    func encode(_ value: Int64) { node.append(JSONValue(value)) }

    func encode(_ value: Int128) { node.append(JSONValue(value)) }

    func encode(_ value: UInt) { node.append(JSONValue(value)) }

    func encode(_ value: UInt8) { node.append(JSONValue(value)) }

    func encode(_ value: UInt16) { node.append(JSONValue(value)) }

    func encode(_ value: UInt32) { node.append(JSONValue(value)) }

    func encode(_ value: UInt64) { node.append(JSONValue(value)) }

    func encode(_ value: UInt128) { node.append(JSONValue(value)) }

    func encode(_ value: Double) throws { node.append(try context.appending(count).encode(value)) }

    func encode(_ value: Float) throws { node.append(try context.appending(count).encode(value)) }
}
