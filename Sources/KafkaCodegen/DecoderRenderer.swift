/// Writes the initialisers that read a structure from bytes.
struct DecoderRenderer {
    /// The structure.
    let structure: StructurePlan

    /// Writes the initialiser.
    func render(to code: inout CodeWriter) throws(CodegenError) {
        let access = structure.message == nil ? "public " : ""
        if structure.message == nil {
            code.line("/// Reads the message in one of its versions.")
        } else {
            code.line("/// Reads the structure in a version that has it.")
        }
        let head = "\(access)init(from reader: inout WireReader, version: Int16) throws(WireError) {"
        try code.block(head) { code throws(CodegenError) in
            if structure.message == nil {
                code.line("try \(structure.name).check(version, at: reader.offset)")
            }
            if let condition = structure.flexibleCondition { code.line("let flexible = \(condition)") }
            for field in structure.plainFields { try render(field, to: &code) }
            try renderTaggedFields(to: &code)
        }
    }

    private func render(_ field: FieldPlan, to code: inout CodeWriter) throws(CodegenError) {
        let expressions = WireExpressions(field, in: structure)
        var branches: [CodeWriter.Branch] = []
        let segments = field.segments
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1 && !field.isSometimesAbsent
            branches.append(
                CodeWriter.Branch(
                    condition: isLast ? nil : field.condition(for: segment.versions),
                    lines: ["self.\(field.name) = try \(expressions.read(nullable: segment.isNullable))"]
                )
            )
        }
        if field.isSometimesAbsent {
            branches.append(
                CodeWriter.Branch(condition: nil, lines: ["self.\(field.name) = \(try field.defaultValue())"])
            )
        }
        code.branches(branches)
    }

    private func renderTaggedFields(to code: inout CodeWriter) throws(CodegenError) {
        guard structure.flexible != nil else { return }
        let tagged = structure.taggedFields
        guard !tagged.isEmpty else {
            guard structure.flexibleCondition != nil else {
                code.line("self.unknownTaggedFields = try reader.unknownTaggedFields()")
                return
            }
            code.line("self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []")
            return
        }
        for field in tagged { code.line("self.\(field.name) = \(try field.defaultValue())") }
        code.line("self.unknownTaggedFields = []")
        if structure.flexibleCondition != nil {
            code.block("if flexible {") { code in renderTagLoop(tagged, to: &code) }
        } else {
            renderTagLoop(tagged, to: &code)
        }
    }

    private func renderTagLoop(_ tagged: [FieldPlan], to code: inout CodeWriter) {
        code.line("let tagCount = try reader.tagCount()")
        code.block("for _ in 0..<tagCount {") { code in
            code.line("let tag = try reader.beginTag()")
            code.line("switch tag.number {")
            for field in tagged {
                let condition = tagCondition(field)
                code.line("case \(field.schema.tag ?? 0)\(condition.map { " where \($0)" } ?? ""):")
                let expressions = WireExpressions(field, in: structure)
                code.line("    self.\(field.name) = try \(expressions.read(nullable: field.isOptional))")
            }
            code.line("default:")
            code.line("    self.unknownTaggedFields.append(try reader.unknownTag(tag))")
            code.line("}")
            code.line("try reader.endTag(tag)")
        }
    }

    /// What makes a tag known, beyond that the version is flexible.
    private func tagCondition(_ field: FieldPlan) -> String? {
        guard let flexible = structure.flexible else { return nil }
        return FieldPlan.condition(for: field.schema.versions, in: flexible)
    }

    /// Writes the static functions that read arrays of the structure and values that may be null.
    func renderCollections(to code: inout CodeWriter) {
        let name = structure.name
        let compact = compactArgument
        let size = max(1, structure.minimumSize)
        if structure.uses.contains(.array) {
            code.line()
            code.line("/// Reads an array that can't be null.")
            code.line("static func array(")
            code.line("    from reader: inout WireReader,")
            code.line("    version: Int16,")
            code.line("    field: String")
            code.block(") throws(WireError) -> [\(name)] {") { code in
                code.line("let count = try reader.arrayCount(")
                code.line("    compact: \(compact),")
                code.line("    minimumElementSize: \(size),")
                code.line("    field: field")
                code.line(")")
                renderElements(to: &code)
            }
        }
        if structure.uses.contains(.nullableArray) {
            code.line()
            code.line("/// Reads an array that may be null.")
            code.line("static func nullableArray(")
            code.line("    from reader: inout WireReader,")
            code.line("    version: Int16")
            code.block(") throws(WireError) -> [\(name)]? {") { code in
                code.line("let optionalCount = try reader.nullableArrayCount(")
                code.line("    compact: \(compact),")
                code.line("    minimumElementSize: \(size)")
                code.line(")")
                code.line("guard let count = optionalCount else { return nil }")
                renderElements(to: &code)
            }
        }
        if structure.uses.contains(.nullable) {
            code.line()
            code.line("/// Reads a value that may be null.")
            code.line("static func nullable(")
            code.line("    from reader: inout WireReader,")
            code.line("    version: Int16")
            code.block(") throws(WireError) -> \(name)? {") { code in
                code.line("guard try reader.int8() >= 0 else { return nil }")
                code.line("return try \(name)(from: &reader, version: version)")
            }
        }
    }

    private func renderElements(to code: inout CodeWriter) {
        let name = structure.name
        code.line("var elements: [\(name)] = []")
        code.line("elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))")
        code.block("for _ in 0..<count {") { code in
            code.line("elements.append(try \(name)(from: &reader, version: version))")
        }
        code.line("return elements")
    }

    /// What says whether lengths are compact where there is no constant for it.
    private var compactArgument: String {
        structure.flexibleCondition ?? structure.compact
    }
}
