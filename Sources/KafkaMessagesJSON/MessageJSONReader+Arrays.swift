internal import KafkaJSON
internal import KafkaWire

/// The methods that the generated code calls for arrays.
extension MessageJSONReader {
    /// Takes an array out; nil for null, which is an error where that is not allowed.
    private mutating func elements(_ name: String, nullable: Bool) throws(MessageJSONError) -> [JSONValue]? {
        let value = try value(name, expected: nullable ? "an array or null" : "an array")
        return nullable && value.isNull ? nil : try JSONLeaf.array(value, at: path.member(name))
    }

    private mutating func integers<Integer: FixedWidthInteger>(
        _ name: String,
        nullable: Bool
    ) throws(MessageJSONError) -> [Integer]? {
        guard let elements = try elements(name, nullable: nullable) else { return nil }
        var result: [Integer] = []
        result.reserveCapacity(elements.count)
        let path = path.member(name)
        for (index, element) in elements.enumerated() {
            result.append(try JSONLeaf.integer(element, at: path.element(index)))
        }
        return result
    }

    private mutating func strings(_ name: String, nullable: Bool) throws(MessageJSONError) -> [String]? {
        guard let elements = try elements(name, nullable: nullable) else { return nil }
        var result: [String] = []
        result.reserveCapacity(elements.count)
        let path = path.member(name)
        for (index, element) in elements.enumerated() {
            result.append(try JSONLeaf.string(element, at: path.element(index)))
        }
        return result
    }

    private mutating func uuids(_ name: String, nullable: Bool) throws(MessageJSONError) -> [KafkaUUID]? {
        guard let elements = try elements(name, nullable: nullable) else { return nil }
        var result: [KafkaUUID] = []
        result.reserveCapacity(elements.count)
        let path = path.member(name)
        for (index, element) in elements.enumerated() {
            result.append(try JSONLeaf.uuid(element, at: path.element(index)))
        }
        return result
    }

    private mutating func structures<Structure: JSONStructure>(
        _ name: String,
        version: Int16,
        nullable: Bool
    ) throws(MessageJSONError) -> [Structure]? {
        guard let elements = try elements(name, nullable: nullable) else { return nil }
        var result: [Structure] = []
        result.reserveCapacity(elements.count)
        let path = path.member(name)
        for (index, element) in elements.enumerated() {
            result.append(try Structure(json: element, version: version, at: path.element(index)))
        }
        return result
    }

    mutating func int8Array(_ name: String) throws(MessageJSONError) -> [Int8] {
        try integers(name, nullable: false) ?? []
    }

    mutating func int16Array(_ name: String) throws(MessageJSONError) -> [Int16] {
        try integers(name, nullable: false) ?? []
    }

    mutating func int32Array(_ name: String) throws(MessageJSONError) -> [Int32] {
        try integers(name, nullable: false) ?? []
    }

    mutating func nullableInt32Array(_ name: String) throws(MessageJSONError) -> [Int32]? {
        try integers(name, nullable: true)
    }

    mutating func int64Array(_ name: String) throws(MessageJSONError) -> [Int64] {
        try integers(name, nullable: false) ?? []
    }

    mutating func stringArray(_ name: String) throws(MessageJSONError) -> [String] {
        try strings(name, nullable: false) ?? []
    }

    mutating func nullableStringArray(_ name: String) throws(MessageJSONError) -> [String]? {
        try strings(name, nullable: true)
    }

    mutating func uuidArray(_ name: String) throws(MessageJSONError) -> [KafkaUUID] {
        try uuids(name, nullable: false) ?? []
    }

    mutating func nullableUuidArray(_ name: String) throws(MessageJSONError) -> [KafkaUUID]? {
        try uuids(name, nullable: true)
    }

    mutating func structureArray<Structure: JSONStructure>(
        _ name: String,
        version: Int16
    ) throws(MessageJSONError) -> [Structure] {
        try structures(name, version: version, nullable: false) ?? []
    }

    mutating func nullableStructureArray<Structure: JSONStructure>(
        _ name: String,
        version: Int16
    ) throws(MessageJSONError) -> [Structure]? {
        try structures(name, version: version, nullable: true)
    }
}
