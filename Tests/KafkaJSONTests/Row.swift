/// One value of every simple type in an array without names, each coded by the container's own function for it.
struct Row: Codable, Equatable {
    var numbers = Shapes.Numbers()

    init() {}

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        numbers.int8 = try container.decode(Int8.self)
        numbers.int16 = try container.decode(Int16.self)
        numbers.int32 = try container.decode(Int32.self)
        numbers.int64 = try container.decode(Int64.self)
        numbers.int128 = try container.decode(Int128.self)
        numbers.int = try container.decode(Int.self)
        numbers.uint8 = try container.decode(UInt8.self)
        numbers.uint16 = try container.decode(UInt16.self)
        numbers.uint32 = try container.decode(UInt32.self)
        numbers.uint64 = try container.decode(UInt64.self)
        numbers.uint128 = try container.decode(UInt128.self)
        numbers.uint = try container.decode(UInt.self)
        numbers.double = try container.decode(Double.self)
        numbers.float = try container.decode(Float.self)
        numbers.bool = try container.decode(Bool.self)
        numbers.string = try container.decode(String.self)
        guard container.isAtEnd, container.currentIndex == container.count else { throw CancellationError() }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(numbers.int8)
        try container.encode(numbers.int16)
        try container.encode(numbers.int32)
        try container.encode(numbers.int64)
        try container.encode(numbers.int128)
        try container.encode(numbers.int)
        try container.encode(numbers.uint8)
        try container.encode(numbers.uint16)
        try container.encode(numbers.uint32)
        try container.encode(numbers.uint64)
        try container.encode(numbers.uint128)
        try container.encode(numbers.uint)
        try container.encode(numbers.double)
        try container.encode(numbers.float)
        try container.encode(numbers.bool)
        try container.encode(numbers.string)
    }
}
