/// Writes the declaration of a structure.
struct StructureRenderer {
    /// The message.
    let message: MessagePlan

    /// The structure.
    let structure: StructurePlan

    /// Writes the declaration with everything in it.
    func render(to code: inout CodeWriter) throws(CodegenError) {
        if structure.message == nil {
            try renderMessage(to: &code)
        } else {
            try code.block("extension \(message.schema.name) {") { code throws(CodegenError) in
                code.line("/// The structure of \(users).")
                try code.block("public struct \(structure.name): Sendable, Equatable {") { code throws(CodegenError) in
                    try renderMembers(to: &code)
                }
            }
        }
    }

    /// The fields that use the structure; the first of them by name, but for one that is as long as a line.
    private var users: String {
        let first = structure.users.first.map { $0.count < 80 ? "``\($0)``" : "a field of ``\(message.schema.name)``" }
        return (first ?? "no field") + (structure.users.count > 1 ? " and others" : "")
    }

    private func renderMessage(to code: inout CodeWriter) throws(CodegenError) {
        let schema = message.schema
        let kind =
            switch schema.kind {
            case .request: "RequestMessage"
            case .response: "ResponseMessage"
            case .header, .data: "Message"
            }
        code.line("/// \(summary)")
        try code.block("public struct \(schema.name): \(kind) {") { code throws(CodegenError) in
            if schema.kind == .request {
                code.line("public typealias Response = \(schema.name.dropLast("Request".count))Response")
                code.line()
            }
            code.line("public static var name: String { \"\(schema.name)\" }")
            if let key = schema.apiKey {
                code.line("public static var apiKey: ApiKey { ApiKey(rawValue: \(key)) }")
            }
            code.line("public static var versions: VersionRange { \(range(message.versions)) }")
            let flexible = schema.flexible?.intersection(message.versions)
            code.line("public static var flexibleVersions: VersionRange? { \(flexible.map(range) ?? "nil") }")
            if let deprecated = schema.deprecated {
                code.line("public static var deprecatedVersions: VersionRange? { \(range(deprecated)) }")
            }
            if schema.isLatestVersionUnstable {
                code.line("public static var isLatestVersionUnstable: Bool { true }")
            }
            if !structure.fields.isEmpty || structure.flexible != nil { code.line() }
            try renderMembers(to: &code)
        }
    }

    private var summary: String {
        let schema = message.schema
        var text = "The \(schema.kind == .data ? "structure" : schema.kind.rawValue) `\(schema.name)`"
        if let key = schema.apiKey { text += " of API \(key)" }
        text += structure.context.lowest == structure.context.highest ? ", version " : ", versions "
        text += structure.context.description
        if let flexible = structure.flexible {
            text += flexible.covers(structure.context) ? ", flexible" : ", flexible from \(flexible.lowest) on"
        }
        return text + "."
    }

    private func range(_ versions: SchemaVersions) -> String {
        "VersionRange(\(versions.lowest), \(versions.highest))"
    }

    private func renderMembers(to code: inout CodeWriter) throws(CodegenError) {
        for field in structure.fields {
            code.line("/// \(summary(of: field))")
            code.line("public var \(field.name): \(field.swiftType)")
        }
        if structure.flexible != nil {
            code.line("/// The tagged fields that the version does not define, in ascending order of their tags.")
            code.line("public var unknownTaggedFields: [TaggedField]")
        }
        if !structure.fields.isEmpty || structure.flexible != nil { code.line() }
        try renderInitialiser(to: &code)
        code.line()
        let decoder = DecoderRenderer(structure: structure)
        let encoder = EncoderRenderer(structure: structure)
        try decoder.render(to: &code)
        decoder.renderCollections(to: &code)
        try encoder.render(to: &code)
        encoder.renderCollections(to: &code)
    }

    private func summary(of field: FieldPlan) -> String {
        var text = "`\(field.schema.type.name)`"
        if let tag = field.schema.tag { text += ", tag \(tag)" }
        if field.isSometimesAbsent {
            text += field.schema.versions.lowest == field.schema.versions.highest ? ", version " : ", versions "
            text += field.schema.versions.description
        }
        if let nullable = field.schema.nullable {
            text += nullable == field.schema.versions ? ", may be null" : ", may be null in versions \(nullable)"
        }
        if let usual = field.schema.defaultText, !usual.isEmpty { text += ", default \(usual)" }
        if field.isSometimesAbsent, field.schema.isIgnorable { text += ", left out silently of other versions" }
        return text + "."
    }

    private func renderInitialiser(to code: inout CodeWriter) throws(CodegenError) {
        var parameters: [(name: String, text: String)] = []
        for field in structure.fields {
            parameters.append((field.name, "\(field.name): \(field.swiftType) = \(try field.defaultValue())"))
        }
        if structure.flexible != nil {
            parameters.append(("unknownTaggedFields", "unknownTaggedFields: [TaggedField] = []"))
        }
        code.line("/// Makes a value; what is not given has its default.")
        guard !parameters.isEmpty else {
            code.line("public init() {}")
            return
        }
        code.line("public init(")
        for (index, parameter) in parameters.enumerated() {
            code.line("    \(parameter.text)\(index == parameters.count - 1 ? "" : ",")")
        }
        code.block(") {") { code in
            for parameter in parameters { code.line("self.\(parameter.name) = \(parameter.name)") }
        }
    }
}
