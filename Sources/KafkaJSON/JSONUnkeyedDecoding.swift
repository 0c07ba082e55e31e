/// An array that is decoded.
struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    let elements: [JSONValue]
    let context: JSONDecodingContext
    private(set) var currentIndex = 0

    init(elements: [JSONValue], context: JSONDecodingContext) {
        self.elements = elements
        self.context = context
    }

    var codingPath: [any CodingKey] { context.path.keys }

    var count: Int? { elements.count }

    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
        guard try element(Never?.self).isNull else { return false }
        currentIndex &+= 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try advance(context.appending(currentIndex).decode(type, from: element(type)))
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try advance(decoder(element(KeyedDecodingContainer<NestedKey>.self)).container(keyedBy: type))
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try advance(decoder(element((any UnkeyedDecodingContainer).self)).unkeyedContainer())
    }

    mutating func superDecoder() throws -> any Decoder {
        try advance(decoder(element((any Decoder).self)))
    }

    private func decoder(_ value: JSONValue) -> JSONValueDecoder {
        JSONValueDecoder(value: value, context: context.appending(currentIndex))
    }

    /// Passes a result on and goes to the next element; an error stays where it was.
    private mutating func advance<Result>(_ result: Result) -> Result {
        currentIndex &+= 1
        return result
    }

    private func element(_ type: Any.Type) throws -> JSONValue {
        if currentIndex < elements.count { return elements[currentIndex] }
        throw DecodingError.valueNotFound(
            type,
            DecodingError.Context(
                codingPath: context.path.appending(currentIndex).keys,
                debugDescription: "The array has only \(elements.count) elements."
            )
        )
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool {
        try advance(context.bool(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: String.Type) throws -> String {
        try advance(context.string(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Double.Type) throws -> Double {
        try advance(context.double(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Float.Type) throws -> Float {
        try advance(context.float(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Int.Type) throws -> Int {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Int8.Type) throws -> Int8 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Int16.Type) throws -> Int16 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Int32.Type) throws -> Int32 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Int64.Type) throws -> Int64 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: Int128.Type) throws -> Int128 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: UInt.Type) throws -> UInt {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: UInt8.Type) throws -> UInt8 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: UInt16.Type) throws -> UInt16 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: UInt32.Type) throws -> UInt32 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: UInt64.Type) throws -> UInt64 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }

    mutating func decode(_ type: UInt128.Type) throws -> UInt128 {
        try advance(context.integer(from: element(type), .position(currentIndex)))
    }
}
