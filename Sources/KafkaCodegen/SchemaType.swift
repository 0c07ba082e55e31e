/// The type of a field, as schemas name it.
package indirect enum SchemaType: Equatable, Sendable {
    case bool
    case int8
    case int16
    case uint16
    case int32
    case uint32
    case int64
    case float64
    case string
    case uuid
    case bytes
    case records
    case structure(String)
    case array(SchemaType)

    /// Reads the name; one that starts with a capital letter is that of a structure.
    init?(_ name: String) {
        if name.hasPrefix("[]") {
            guard let element = SchemaType(String(name.dropFirst(2))) else { return nil }
            if case .array = element { return nil }
            self = .array(element)
            return
        }
        switch name {
        case "bool": self = .bool
        case "int8": self = .int8
        case "int16": self = .int16
        case "uint16": self = .uint16
        case "int32": self = .int32
        case "uint32": self = .uint32
        case "int64": self = .int64
        case "float64": self = .float64
        case "string": self = .string
        case "uuid": self = .uuid
        case "bytes": self = .bytes
        case "records": self = .records
        default:
            guard let first = name.unicodeScalars.first, first.properties.isUppercase else { return nil }
            self = .structure(name)
        }
    }

    /// The name in schemas.
    var name: String {
        switch self {
        case .bool: "bool"
        case .int8: "int8"
        case .int16: "int16"
        case .uint16: "uint16"
        case .int32: "int32"
        case .uint32: "uint32"
        case .int64: "int64"
        case .float64: "float64"
        case .string: "string"
        case .uuid: "uuid"
        case .bytes: "bytes"
        case .records: "records"
        case .structure(let name): name
        case .array(let element): "[]" + element.name
        }
    }

    /// The name of the structure that it is or consists of, or nil.
    var structureName: String? {
        switch self {
        case .structure(let name): name
        case .array(let element): element.structureName
        default: nil
        }
    }

    /// Whether values of the type can be null in a version that allows it.
    var canBeNull: Bool {
        switch self {
        case .string, .bytes, .records, .structure, .array: true
        default: false
        }
    }
}
