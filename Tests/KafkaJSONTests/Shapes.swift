/// Codable types of many shapes, all of which are coded as the compiler makes it, but for the last ones.
enum Shapes {
    struct Numbers: Codable, Equatable {
        var int8: Int8 = .min
        var int16: Int16 = .min
        var int32: Int32 = .min
        var int64: Int64 = .min
        var int128: Int128 = .min
        var int: Int = .max
        var uint8: UInt8 = .max
        var uint16: UInt16 = .max
        var uint32: UInt32 = .max
        var uint64: UInt64 = .max
        var uint128: UInt128 = .max
        var uint: UInt = .max
        var double = 0.1
        var float: Float = 0.1
        var bool = true
        var string = "é\"\n"
    }

    struct Optionals: Codable, Equatable {
        var none: Int?
        var some: Int? = 1
        var list: [Int?] = [1, nil, 3]
        var nested: Numbers?
    }

    enum Event: Codable, Equatable {
        case empty
        case single(Int)
        case labelled(name: String, at: UInt64)
        indirect case next(Event)
    }

    enum Color: String, Codable { case red, green }

    enum Level: Int, Codable, CodingKeyRepresentable { case low, high }

    struct Collections: Codable, Equatable {
        var array = [[1, 2], [], [3]]
        var byName = ["a": 1.5, "b": -2]
        var byNumber = [1: "one", -2: "minus two"]
        var byLevel: [Level: Color] = [.high: .red]
        var byEvent: [Event2: Bool] = [Event2(id: 1): true]
        var set: Set<UInt8> = [1, 200]
        var bytes: [UInt8] = [0, 255, 128]
        var manyBytes: [[UInt8]] = [[], [1]]
        var optionalBytes: [UInt8]? = [7]
        var noBytes: [UInt8]?
        var bytesByName: [String: [UInt8]] = ["x": [1, 2]]
        var range = 1..<5
    }

    struct Event2: Codable, Hashable { var id: Int }

    final class Node: Codable {
        var value: Int
        var next: Node?
        init(_ value: Int, _ next: Node? = nil) {
            self.value = value
            self.next = next
        }
    }

    class Animal: Codable {
        var name = "animal"
        init() {}
    }

    final class Dog: Animal {
        enum Keys: String, CodingKey { case age, parent }
        var age = 3
        var usesKey = false
        override init() { super.init() }
        required init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            age = try container.decode(Int.self, forKey: .age)
            usesKey = container.contains(.parent)
            try super.init(from: usesKey ? container.superDecoder(forKey: .parent) : container.superDecoder())
        }
        override func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try super.encode(to: usesKey ? container.superEncoder(forKey: .parent) : container.superEncoder())
            try container.encode(age, forKey: .age)
        }
    }

    /// Uses every kind of nested container, and fills the outer one before the inner ones are complete.
    struct Nested: Codable, Equatable {
        enum Keys: String, CodingKey { case object, array, after }
        var numbers: [Int]
        var name: String
        var after: Double

        init(numbers: [Int], name: String, after: Double) {
            self.numbers = numbers
            self.name = name
            self.after = after
        }

        init(from decoder: any Decoder) throws {
            let outer = try decoder.container(keyedBy: Keys.self)
            let inner = try outer.nestedContainer(keyedBy: Keys.self, forKey: .object)
            name = try inner.decode(String.self, forKey: .object)
            var array = try outer.nestedUnkeyedContainer(forKey: .array)
            var first = try array.nestedUnkeyedContainer()
            numbers = []
            while !first.isAtEnd { numbers.append(try first.decode(Int.self)) }
            _ = try array.nestedContainer(keyedBy: Keys.self)
            _ = try Double(from: try array.superDecoder())
            guard try array.decodeNil(), array.isAtEnd else { throw CancellationError() }
            after = try outer.decode(Double.self, forKey: .after)
        }

        func encode(to encoder: any Encoder) throws {
            var outer = encoder.container(keyedBy: Keys.self)
            var inner = outer.nestedContainer(keyedBy: Keys.self, forKey: .object)
            var array = outer.nestedUnkeyedContainer(forKey: .array)
            try outer.encode(after, forKey: .after)
            var first = array.nestedUnkeyedContainer()
            var second = array.nestedContainer(keyedBy: Keys.self)
            try after.encode(to: array.superEncoder())
            try array.encodeNil()
            try second.encode(1, forKey: .after)
            for number in numbers { try first.encode(number) }
            try inner.encode(name, forKey: .object)
        }
    }

    /// Asks its encoder for two kinds of containers.
    struct Contradiction: Encodable {
        func encode(to encoder: any Encoder) throws {
            var single = encoder.singleValueContainer()
            try single.encode(1)
            var list = encoder.unkeyedContainer()
            try list.encode(2)
        }
    }

    /// Nests containers in a loop.
    struct Loop: Encodable {
        var depth: Int
        var isKeyed: Bool
        func encode(to encoder: any Encoder) throws {
            var encoder = encoder
            for _ in 0..<depth {
                if isKeyed {
                    var container = encoder.container(keyedBy: Nested.Keys.self)
                    encoder = container.superEncoder(forKey: .object)
                } else {
                    var container = encoder.unkeyedContainer()
                    encoder = container.superEncoder()
                }
            }
            var single = encoder.singleValueContainer()
            try single.encode(1)
        }
    }

    /// Gives names twice, and uses containers again.
    struct Repetition: Encodable {
        func encode(to encoder: any Encoder) throws {
            var first = encoder.container(keyedBy: Nested.Keys.self)
            var inner = first.nestedContainer(keyedBy: Nested.Keys.self, forKey: .object)
            try inner.encode(1, forKey: .after)
            var second = encoder.container(keyedBy: Nested.Keys.self)
            var same = second.nestedContainer(keyedBy: Nested.Keys.self, forKey: .object)
            try same.encode(2, forKey: .array)
            try second.encode(3, forKey: .after)
            try second.encode(4, forKey: .after)
            _ = second.nestedUnkeyedContainer(forKey: .array)
            try second.encode(5, forKey: .array)
        }
    }

    /// Encodes nothing at all.
    struct Nothing: Encodable {
        func encode(to encoder: any Encoder) throws {}
    }
}
