internal import KafkaJSON
internal import KafkaMessages
internal import KafkaWire

/// The members of a JSON object, as a structure gives them.
public struct MessageJSONWriter {
    private(set) var object = JSONObject()

    init() {}

    private mutating func put(_ name: String, _ value: JSONValue) {
        object.append(name: name, value: value)
    }

    mutating func bool(_ name: String, _ value: Bool) { put(name, .bool(value)) }

    mutating func int8(_ name: String, _ value: Int8) { put(name, JSONValue(value)) }

    mutating func int16(_ name: String, _ value: Int16) { put(name, JSONValue(value)) }

    mutating func uint16(_ name: String, _ value: UInt16) { put(name, JSONValue(value)) }

    mutating func int32(_ name: String, _ value: Int32) { put(name, JSONValue(value)) }

    mutating func uint32(_ name: String, _ value: UInt32) { put(name, JSONValue(value)) }

    mutating func int64(_ name: String, _ value: Int64) { put(name, JSONValue(value)) }

    mutating func errorCode(_ name: String, _ value: ErrorCode) { put(name, JSONValue(value.rawValue)) }

    mutating func float64(_ name: String, _ value: Double) {
        put(
            name,
            value.isFinite ? JSONValue(value) : .string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
        )
    }

    mutating func string(_ name: String, _ value: String) { put(name, .string(value)) }

    mutating func nullableString(_ name: String, _ value: String?) { put(name, value.map { .string($0) } ?? .null) }

    mutating func uuid(_ name: String, _ value: KafkaUUID) { put(name, .string(value.description)) }

    mutating func bytes(_ name: String, _ value: Bytes) { put(name, MessageJSONWriter.base64(value)) }

    mutating func nullableBytes(_ name: String, _ value: Bytes?) {
        put(name, value.map { MessageJSONWriter.base64($0) } ?? .null)
    }

    static func base64(_ value: Bytes) -> JSONValue { .string(JSONBase64.encode(Array(value))) }

    mutating func int8Array(_ name: String, _ values: [Int8]) { put(name, .array(values.map { JSONValue($0) })) }

    mutating func int16Array(_ name: String, _ values: [Int16]) { put(name, .array(values.map { JSONValue($0) })) }

    mutating func int32Array(_ name: String, _ values: [Int32]) { put(name, .array(values.map { JSONValue($0) })) }

    mutating func nullableInt32Array(_ name: String, _ values: [Int32]?) {
        if let values { int32Array(name, values) } else { put(name, .null) }
    }

    mutating func int64Array(_ name: String, _ values: [Int64]) { put(name, .array(values.map { JSONValue($0) })) }

    mutating func stringArray(_ name: String, _ values: [String]) { put(name, .array(values.map { .string($0) })) }

    mutating func nullableStringArray(_ name: String, _ values: [String]?) {
        if let values { stringArray(name, values) } else { put(name, .null) }
    }

    mutating func uuidArray(_ name: String, _ values: [KafkaUUID]) {
        put(name, .array(values.map { .string($0.description) }))
    }

    mutating func nullableUuidArray(_ name: String, _ values: [KafkaUUID]?) {
        if let values { uuidArray(name, values) } else { put(name, .null) }
    }

    mutating func structure<Structure: JSONStructure>(_ name: String, _ value: Structure, version: Int16) {
        put(name, value.checkedJSON(version: version))
    }

    mutating func nullableStructure<Structure: JSONStructure>(_ name: String, _ value: Structure?, version: Int16) {
        put(name, value?.checkedJSON(version: version) ?? .null)
    }

    mutating func structureArray<Structure: JSONStructure>(_ name: String, _ values: [Structure], version: Int16) {
        put(name, .array(values.map { $0.checkedJSON(version: version) }))
    }

    mutating func nullableStructureArray<Structure: JSONStructure>(
        _ name: String,
        _ values: [Structure]?,
        version: Int16
    ) {
        if let values { structureArray(name, values, version: version) } else { put(name, .null) }
    }

    mutating func unknownTaggedFields(_ fields: [TaggedField]) {
        guard !fields.isEmpty else { return }
        let elements: [JSONValue] = fields.map { field in
            .object(["tag": JSONValue(field.tag), "data": MessageJSONWriter.base64(field.data)])
        }
        put("_unknownTaggedFields", .array(elements))
    }
}
