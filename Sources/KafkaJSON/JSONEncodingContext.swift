/// Where a value is encoded: the options and the path to it.
struct JSONEncodingContext {
    let options: JSONCoder.Options
    let path: JSONCodingPath

    func appending(_ key: any CodingKey) -> JSONEncodingContext {
        JSONEncodingContext(options: options, path: path.appending(key))
    }

    func appending(_ position: Int) -> JSONEncodingContext {
        JSONEncodingContext(options: options, path: path.appending(position))
    }

    /// Whether something can be nested here; if not, the node remembers it.
    ///
    /// A loop of nested containers is no recursion of the user's functions, and releasing its nodes would be one.
    func allowsNesting(_ node: JSONEncodingNode) -> Bool {
        let limit = min(options.writer.maximumDepth, JSONParser.Options.greatestDepth)
        if path.depth < limit { return true }
        node.fail(JSONError(.tooDeep(limit: limit)).description)
        return false
    }

    /// Encodes a value of any type.
    func encode<Value: Encodable>(_ value: Value) throws -> JSONValue {
        if Value.self == JSONValue.self, let json = value as? JSONValue {
            return json
        }
        if Value.self == [UInt8].self, options.bytes == .base64, let bytes = value as? [UInt8] {
            return .string(JSONBase64.encode(bytes))
        }
        let limit = min(options.writer.maximumDepth, JSONParser.Options.greatestDepth)
        guard path.depth <= limit else {
            throw invalid(value, JSONError(.tooDeep(limit: limit)).description)
        }
        let node = JSONEncodingNode()
        try value.encode(to: JSONValueEncoder(node: node, context: self))
        guard !node.isEmpty else {
            throw invalid(value, "The value encoded nothing. Let its encode(to:) ask for a container.")
        }
        do {
            return try node.finish()
        } catch {
            throw invalid(value, error.explanation)
        }
    }

    func encode(_ value: Double) throws -> JSONValue {
        if value.isFinite { return .number(JSONNumber(value)) }
        return try encodeNonFinite(value)
    }

    func encode(_ value: Float) throws -> JSONValue {
        if value.isFinite { return .number(JSONNumber(value)) }
        return try encodeNonFinite(Double(value))
    }

    private func encodeNonFinite(_ value: Double) throws -> JSONValue {
        guard options.nonFinite == .named else {
            throw invalid(value, JSONError(.notFinite).description)
        }
        return .string(JSONNonFinite.name(of: value))
    }

    private func invalid(_ value: Any, _ explanation: String) -> EncodingError {
        EncodingError.invalidValue(
            value,
            EncodingError.Context(codingPath: path.keys, debugDescription: explanation)
        )
    }
}
