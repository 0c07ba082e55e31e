/// A single value that is encoded.
struct JSONSingleEncoding: SingleValueEncodingContainer {
    let node: JSONEncodingNode
    let context: JSONEncodingContext

    var codingPath: [any CodingKey] { context.path.keys }

    func encodeNil() { node.set(.null) }

    func encode<Value: Encodable>(_ value: Value) throws { node.set(try context.encode(value)) }

    func encode(_ value: Bool) { node.set(.bool(value)) }

    func encode(_ value: String) { node.set(.string(value)) }

    func encode(_ value: Int) { node.set(JSONValue(value)) }

    func encode(_ value: Int8) { node.set(JSONValue(value)) }

    func encode(_ value: Int16) { node.set(JSONValue(value)) }

    func encode(_ value: Int32) { node.set(JSONValue(value)) }

    func encode(_ value: Int64) { node.set(JSONValue(value)) }

    func encode(_ value: Int128) { node.set(JSONValue(value)) }

    func encode(_ value: UInt) { node.set(JSONValue(value)) }

    func encode(_ value: UInt8) { node.set(JSONValue(value)) }

    func encode(_ value: UInt16) { node.set(JSONValue(value)) }

    func encode(_ value: UInt32) { node.set(JSONValue(value)) }

    func encode(_ value: UInt64) { node.set(JSONValue(value)) }

    func encode(_ value: UInt128) { node.set(JSONValue(value)) }

    func encode(_ value: Double) throws { node.set(try context.encode(value)) }

    func encode(_ value: Float) throws { node.set(try context.encode(value)) }
}
