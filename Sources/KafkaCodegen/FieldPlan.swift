/// A field as the generated code has it.
struct FieldPlan {
    /// The versions of a segment, and whether the field may be null in them.
    struct Segment: Equatable {
        /// The versions.
        let versions: SchemaVersions
        /// Whether null is allowed.
        let isNullable: Bool
    }

    /// The facts, its ranges cut to the versions of the structure.
    let schema: SchemaField

    /// The versions of the structure that it belongs to.
    let context: SchemaVersions

    /// The message.
    let message: String

    /// The name of the property.
    let name: String

    /// The name of the structure that it is or consists of, as Swift has it.
    let structure: String?

    /// Whether it is tagged in the versions that have it.
    var isTagged: Bool { schema.tagged != nil }

    /// The name in JSON.
    var jsonName: String { SwiftName.camelCase(schema.name) }

    /// Whether the property is an optional: whether any version allows null.
    var isOptional: Bool { schema.nullable != nil }

    /// Whether it is an integer that stands for an error.
    var isErrorCode: Bool { schema.type == .int16 && schema.name.hasSuffix(Overrides.errorCodeSuffix) }

    /// Whether there are versions of the structure that lack it.
    var isSometimesAbsent: Bool { !schema.versions.covers(context) }

    /// The versions that have it, split where null becomes allowed or forbidden.
    var segments: [Segment] {
        guard let nullable = schema.nullable else { return [Segment(versions: schema.versions, isNullable: false)] }
        var segments = schema.versions.subtracting(nullable).map { Segment(versions: $0, isNullable: false) }
        segments.append(Segment(versions: nullable, isNullable: true))
        return segments.sorted { $0.versions.lowest < $1.versions.lowest }
    }

    /// The type of the property.
    var swiftType: String {
        let type = swiftType(of: schema.type)
        return isOptional ? type + "?" : type
    }

    /// The type of an element, or of the value where it is no array.
    func swiftType(of type: SchemaType) -> String {
        switch type {
        case .bool: "Bool"
        case .int8: "Int8"
        case .int16: isErrorCode ? "ErrorCode" : "Int16"
        case .uint16: "UInt16"
        case .int32: "Int32"
        case .uint32: "UInt32"
        case .int64: "Int64"
        case .float64: "Double"
        case .string: "String"
        case .uuid: "KafkaUUID"
        case .bytes, .records: "Bytes"
        case .structure(let name): structure ?? name
        case .array(let element): "[\(swiftType(of: element))]"
        }
    }

    /// Whether the default is null.
    private var isDefaultNull: Bool { isOptional && schema.defaultText == "null" }

    /// The value of an integer's default.
    private func integerDefault() throws(CodegenError) -> Int {
        let text = schema.defaultText ?? ""
        if text.isEmpty { return 0 }
        let value = text.hasPrefix("0x") ? Int(text.dropFirst(2), radix: 16) : Int(text)
        guard let value else { throw invalidDefault }
        return value
    }

    private var invalidDefault: CodegenError {
        let text = schema.defaultText ?? ""
        return CodegenError(.invalid("its default \(text) does not fit its type"), at: "\(message).\(schema.name)")
    }

    /// The default, as an expression of the property's type.
    ///
    /// - Parameter outside: Whether the expression stands outside of the message's own scope.
    /// - Returns: The expression.
    /// - Throws: `CodegenError` where the default does not fit the type.
    func defaultValue(outside: Bool = false) throws(CodegenError) -> String {
        if isDefaultNull { return "nil" }
        switch schema.type {
        case .bool:
            guard ["", "true", "false"].contains(schema.defaultText ?? "") else { throw invalidDefault }
            return schema.defaultText == "true" ? "true" : "false"
        case .int8, .int16, .uint16, .int32, .uint32, .int64:
            let value = try integerDefault()
            guard isErrorCode else { return SwiftName.literal(value) }
            guard value == 0 else { throw invalidDefault }
            return ".none"
        case .float64:
            guard (schema.defaultText ?? "").isEmpty else { throw invalidDefault }
            return "0"
        case .string:
            let text = schema.defaultText ?? ""
            guard text.allSatisfy({ $0.isLetter || $0.isNumber }), text != "null" else { throw invalidDefault }
            return "\"\(text)\""
        default:
            guard (schema.defaultText ?? "").isEmpty else { throw invalidDefault }
            switch schema.type {
            case .uuid: return ".zero"
            case .array: return "[]"
            case .bytes, .records: return "Bytes()"
            default: return (outside ? message + "." : "") + swiftType(of: schema.type) + "()"
            }
        }
    }

    /// A condition that is true where a value is not the default.
    func isSet(_ value: String, outside: Bool = false) throws(CodegenError) -> String {
        let usual = try defaultValue(outside: outside)
        if isOptional { return "\(value) != \(usual)" }
        return switch usual {
        case "false": value
        case "true": "!\(value)"
        case "\"\"", "[]", "Bytes()": "!\(value).isEmpty"
        default: "\(value) != \(usual)"
        }
    }

    /// A condition that is true in some of the structure's versions; nil where it is true in all.
    func condition(for versions: SchemaVersions) -> String? {
        FieldPlan.condition(for: versions, in: context)
    }

    /// A condition that is true in some versions of those that are possible; nil where it is true in all.
    static func condition(for versions: SchemaVersions, in context: SchemaVersions) -> String? {
        switch (versions.lowest > context.lowest, versions.highest < context.highest) {
        case (false, false): nil
        case (true, false): "version >= \(versions.lowest)"
        case (false, true): "version <= \(versions.highest)"
        case (true, true):
            versions.lowest == versions.highest
                ? "version == \(versions.lowest)" : "version >= \(versions.lowest) && version <= \(versions.highest)"
        }
    }
}
