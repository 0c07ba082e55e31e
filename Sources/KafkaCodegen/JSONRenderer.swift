/// Writes the extensions that turn a structure into JSON and back.
struct JSONRenderer {
    /// The structure.
    let structure: StructurePlan

    /// Writes the extension.
    func render(to code: inout CodeWriter) throws(CodegenError) {
        code.block("extension \(structure.fullName): JSONStructure {") { code in
            code.block("public static var structureName: String {") { code in code.line("\"\(structure.fullName)\"") }
            code.line()
            let head = "public init(from json: inout MessageJSONReader, version: Int16) throws(MessageJSONError) {"
            code.block(head) { code in
                code.line("self.init()")
                renderRead(to: &code)
            }
        }
        code.line()
        try code.block("extension \(structure.fullName) {") { code throws(CodegenError) in
            let head = "public func write(to json: inout MessageJSONWriter, version: Int16) {"
            try code.block(head) { code throws(CodegenError) in
                try renderWrite(to: &code)
            }
        }
    }

    private func renderRead(to code: inout CodeWriter) {
        for field in structure.fields {
            if field.isTagged {
                let given = "json.has(\"\(field.jsonName)\")"
                let condition = field.condition(for: field.schema.versions).map { "\($0), \(given)" } ?? given
                let line = read(field, nullable: field.isOptional)
                code.branches([CodeWriter.Branch(condition: condition, lines: [line])])
                continue
            }
            let segments = field.segments
            var branches: [CodeWriter.Branch] = []
            for (index, segment) in segments.enumerated() {
                let isLast = index == segments.count - 1 && !field.isSometimesAbsent
                branches.append(
                    CodeWriter.Branch(
                        condition: isLast ? nil : field.condition(for: segment.versions),
                        lines: [read(field, nullable: segment.isNullable)]
                    )
                )
            }
            code.branches(branches)
        }
        if structure.flexible != nil {
            code.branches([
                CodeWriter.Branch(
                    condition: structure.flexibleCondition,
                    lines: ["self.unknownTaggedFields = try json.unknownTaggedFields()"]
                )
            ])
        }
    }

    private func read(_ field: FieldPlan, nullable: Bool) -> String {
        let prefix = nullable ? "nullable" : ""
        let method = method(of: field)
        let name = nullable ? prefix + method.capitalisedFirst : method
        let version = field.structure == nil ? "" : ", version: version"
        return "self.\(field.name) = try json.\(name)(\"\(field.jsonName)\"\(version))"
    }

    private func renderWrite(to code: inout CodeWriter) throws(CodegenError) {
        for field in structure.fields {
            let version = field.condition(for: field.schema.versions)
            let isSet = field.isTagged ? try field.isSet("self.\(field.name)", outside: true) : nil
            let conditions = [version, isSet].compactMap { $0 }
            code.branches([
                CodeWriter.Branch(
                    condition: conditions.isEmpty ? nil : conditions.joined(separator: ", "),
                    lines: [write(field)]
                )
            ])
        }
        if structure.flexible != nil {
            code.branches([
                CodeWriter.Branch(
                    condition: structure.flexibleCondition,
                    lines: ["json.unknownTaggedFields(self.unknownTaggedFields)"]
                )
            ])
        }
    }

    private func write(_ field: FieldPlan) -> String {
        let method = method(of: field)
        let name = field.isOptional ? "nullable" + method.capitalisedFirst : method
        let version = field.structure == nil ? "" : ", version: version"
        return "json.\(name)(\"\(field.jsonName)\", self.\(field.name)\(version))"
    }

    /// The name of the methods of the JSON reader and writer for a field's type.
    private func method(of field: FieldPlan) -> String {
        switch field.schema.type {
        case .array(.structure): "structureArray"
        case .array(let element): method(of: element, isErrorCode: false) + "Array"
        default: method(of: field.schema.type, isErrorCode: field.isErrorCode)
        }
    }

    private func method(of type: SchemaType, isErrorCode: Bool) -> String {
        switch type {
        case .structure: "structure"
        case .bytes, .records: "bytes"
        case .int16 where isErrorCode: "errorCode"
        default: type.name
        }
    }
}
