/// A single value that is decoded.
struct JSONSingleDecoding: SingleValueDecodingContainer {
    let value: JSONValue
    let context: JSONDecodingContext

    var codingPath: [any CodingKey] { context.path.keys }

    func decodeNil() -> Bool { value.isNull }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try context.decode(type, from: value) }

    func decode(_ type: Bool.Type) throws -> Bool { try context.bool(from: value) }

    func decode(_ type: String.Type) throws -> String { try context.string(from: value) }

    func decode(_ type: Double.Type) throws -> Double { try context.double(from: value) }

    func decode(_ type: Float.Type) throws -> Float { try context.float(from: value) }

    func decode(_ type: Int.Type) throws -> Int { try context.integer(from: value) }

    func decode(_ type: Int8.Type) throws -> Int8 { try context.integer(from: value) }

    func decode(_ type: Int16.Type) throws -> Int16 { try context.integer(from: value) }

    func decode(_ type: Int32.Type) throws -> Int32 { try context.integer(from: value) }

    func decode(_ type: Int64.Type) throws -> Int64 { try context.integer(from: value) }

    func decode(_ type: Int128.Type) throws -> Int128 { try context.integer(from: value) }

    func decode(_ type: UInt.Type) throws -> UInt { try context.integer(from: value) }

    func decode(_ type: UInt8.Type) throws -> UInt8 { try context.integer(from: value) }

    func decode(_ type: UInt16.Type) throws -> UInt16 { try context.integer(from: value) }

    func decode(_ type: UInt32.Type) throws -> UInt32 { try context.integer(from: value) }

    func decode(_ type: UInt64.Type) throws -> UInt64 { try context.integer(from: value) }

    func decode(_ type: UInt128.Type) throws -> UInt128 { try context.integer(from: value) }
}
