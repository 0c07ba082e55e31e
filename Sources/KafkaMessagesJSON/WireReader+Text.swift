internal import KafkaJSON
internal import KafkaMessages
internal import KafkaWire

extension WireReader {
    /// The fewest bytes of an element of an array.
    static func size(of type: String) -> Int {
        switch type {
        case "int16", "uint16": 2
        case "int32", "uint32": 4
        case "int64", "float64": 8
        case "uuid": 16
        default: 1
        }
    }

    /// Reads a value of a type that has no fields, as text for people.
    mutating func text(of field: FieldDescription, mayBeNull: Bool, compact: Bool) throws(WireError) -> String {
        switch field.type {
        case "bool": return try bool() ? "true" : "false"
        case "int8": return "\(try int8())"
        case "int16": return WireReader.meaning(of: try int16(), in: field)
        case "uint16": return "\(try uint16())"
        case "int32": return "\(try int32())"
        case "uint32": return "\(try uint32())"
        case "int64": return "\(try int64())"
        case "float64": return "\(try float64())"
        case "uuid": return try uuid().description
        case "string":
            let first = offset
            guard let text = try nullableString(compact: compact) else {
                return try WireReader.null(field, mayBeNull, at: first)
            }
            return JSONValue.string(text).description
        default:
            let first = offset
            guard let bytes = try nullableBytes(compact: compact) else {
                return try WireReader.null(field, mayBeNull, at: first)
            }
            return bytes.description
        }
    }

    private static func null(_ field: FieldDescription, _ mayBeNull: Bool, at offset: Int) throws(WireError) -> String {
        guard mayBeNull else { throw WireError(.unexpectedNull(field: field.name), at: offset) }
        return "null"
    }

    /// A number, with its name where it stands for an error or an API.
    private static func meaning(of number: Int16, in field: FieldDescription) -> String {
        let lowercased = field.name.lowercased()
        if lowercased.hasSuffix("errorcode") { return "\(number) \(ErrorCode(rawValue: number).name)" }
        if lowercased.hasSuffix("apikey") { return "\(number) \(ApiKey(rawValue: number).name)" }
        return "\(number)"
    }
}
