/// Where a value is decoded: the options and the path to it.
///
/// The functions for the simple types take the last key apart from the path, which is needed for an error only.
struct JSONDecodingContext {
    /// The last step of a path.
    enum LastKey {
        case none
        case key(any CodingKey)
        case position(Int)
    }

    let options: JSONCoder.Options
    let path: JSONCodingPath

    func appending(_ key: any CodingKey) -> JSONDecodingContext {
        JSONDecodingContext(options: options, path: path.appending(key))
    }

    func appending(_ position: Int) -> JSONDecodingContext {
        JSONDecodingContext(options: options, path: path.appending(position))
    }

    /// Decodes a value of any type.
    func decode<Value: Decodable>(_ type: Value.Type, from value: JSONValue) throws -> Value {
        if type == JSONValue.self, let json = value as? Value {
            return json
        }
        if type == [UInt8].self, options.bytes == .base64 {
            let text = try string(from: value)
            do {
                let bytes = try JSONBase64.decode(text)
                if let result = bytes as? Value { return result }
            } catch {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(
                        codingPath: path.keys,
                        debugDescription: error.description,
                        underlyingError: error
                    )
                )
            }
        }
        return try Value(from: JSONValueDecoder(value: value, context: self))
    }

    func bool(from value: JSONValue, _ last: LastKey = .none) throws -> Bool {
        guard case .bool(let result) = value else { throw mismatch(Bool.self, value, last) }
        return result
    }

    func string(from value: JSONValue, _ last: LastKey = .none) throws -> String {
        guard case .string(let result) = value else { throw mismatch(String.self, value, last) }
        return result
    }

    func integer<Integer: FixedWidthInteger>(from value: JSONValue, _ last: LastKey = .none) throws -> Integer {
        guard case .number(let number) = value else { throw mismatch(Integer.self, value, last) }
        guard let result = number.integer(as: Integer.self) else { throw unfit(Integer.self, number, last) }
        return result
    }

    func double(from value: JSONValue, _ last: LastKey = .none) throws -> Double {
        if case .number(let number) = value {
            guard let result = number.double else { throw unfit(Double.self, number, last) }
            return result
        }
        guard let result = value.double(nonFinite: options.nonFinite) else { throw mismatch(Double.self, value, last) }
        return result
    }

    func float(from value: JSONValue, _ last: LastKey = .none) throws -> Float {
        if case .number(let number) = value {
            guard let result = number.float else { throw unfit(Float.self, number, last) }
            return result
        }
        guard let result = value.double(nonFinite: options.nonFinite) else { throw mismatch(Float.self, value, last) }
        return Float(result)
    }

    /// The error for a value of another kind.
    func mismatch(_ type: Any.Type, _ value: JSONValue, _ last: LastKey = .none) -> DecodingError {
        let kind =
            switch value {
            case .null: "null"
            case .bool: "a boolean"
            case .number: "a number"
            case .string: "a string"
            case .array: "an array"
            case .object: "an object"
            }
        let context = errorContext("\(type) is wanted, but this is \(kind).", last)
        return value.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    /// The error for a number that a type cannot hold.
    private func unfit(_ type: Any.Type, _ number: JSONNumber, _ last: LastKey) -> DecodingError {
        .dataCorrupted(errorContext("The number \(number) does not fit into \(type).", last))
    }

    private func errorContext(_ explanation: String, _ last: LastKey) -> DecodingError.Context {
        let keys =
            switch last {
            case .none: path.keys
            case .key(let key): path.appending(key).keys
            case .position(let position): path.appending(position).keys
            }
        return DecodingError.Context(codingPath: keys, debugDescription: explanation)
    }
}
