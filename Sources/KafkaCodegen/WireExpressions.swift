/// The expressions that read and write the value of a field.
struct WireExpressions {
    /// The field.
    let field: FieldPlan

    /// What says in the code whether lengths are compact.
    let compact: String

    /// Plans the expressions for a field.
    init(_ field: FieldPlan, in structure: StructurePlan) {
        self.field = field
        compact = field.schema.isNeverFlexible ? "false" : structure.compact
    }

    private var label: String { "field: \"\(field.jsonName)\"" }

    /// The middle of the names of the methods for a type that the reader and the writer know.
    private static func methodName(_ type: SchemaType) -> String {
        switch type {
        case .bytes, .records: "bytes"
        default: type.name
        }
    }

    /// Whether the type has a length, so that its methods are told whether that is compact.
    private var hasLength: Bool {
        switch field.schema.type {
        case .string, .bytes, .records: true
        default: false
        }
    }

    /// An expression that reads the value and may throw.
    func read(nullable: Bool) -> String {
        switch field.schema.type {
        case .structure(let name):
            let type = field.structure ?? name
            return "\(type)\(nullable ? ".nullable" : "")(from: &reader, version: version)"
        case .array(.structure(let name)):
            let type = field.structure ?? name
            return nullable
                ? "\(type).nullableArray(from: &reader, version: version)"
                : "\(type).array(from: &reader, version: version, \(label))"
        case .array(let element):
            let method = WireExpressions.methodName(element)
            return nullable
                ? "reader.nullable\(method.capitalisedFirst)Array(compact: \(compact))"
                : "reader.\(method)Array(compact: \(compact), \(label))"
        default:
            let method = WireExpressions.methodName(field.schema.type)
            if nullable { return "reader.nullable\(method.capitalisedFirst)(compact: \(compact))" }
            let call = hasLength ? "reader.\(method)(compact: \(compact), \(label))" : "reader.\(method)()"
            return field.isErrorCode ? "ErrorCode(rawValue: \(call))" : call
        }
    }

    /// A statement that writes the value.
    func write(nullable: Bool) -> String {
        var value = "self.\(field.name)"
        // The property is an optional, but the version does not allow null.
        if field.isOptional, !nullable { value = "writer.required(\(value), \"\(field.jsonName)\")" }
        switch field.schema.type {
        case .structure(let name):
            let type = field.structure ?? name
            return nullable
                ? "try \(type).encodeNullable(\(value), to: &writer, version: version)"
                : "try \(value).encode(to: &writer, version: version)"
        case .array(.structure(let name)):
            let type = field.structure ?? name
            return nullable
                ? "try \(type).encodeNullable(\(value), to: &writer, version: version)"
                : "try \(type).encode(\(value), to: &writer, version: version)"
        case .array(let element):
            let method = WireExpressions.methodName(element)
            return nullable
                ? "try writer.nullable\(method.capitalisedFirst)Array(\(value), compact: \(compact))"
                : "try writer.\(method)Array(\(value), compact: \(compact))"
        default:
            let method = WireExpressions.methodName(field.schema.type)
            if nullable { return "try writer.nullable\(method.capitalisedFirst)(\(value), compact: \(compact))" }
            if hasLength { return "try writer.\(method)(\(value), compact: \(compact))" }
            return "writer.\(method)(\(value)\(field.isErrorCode ? ".rawValue" : ""))"
        }
    }
}
