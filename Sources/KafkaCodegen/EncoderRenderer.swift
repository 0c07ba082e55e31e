/// Writes the methods that turn a structure into bytes.
struct EncoderRenderer {
    /// The structure.
    let structure: StructurePlan

    /// Writes the method.
    func render(to code: inout CodeWriter) throws(CodegenError) {
        let access = structure.message == nil ? "public " : ""
        code.line()
        if structure.message == nil {
            code.line("/// Writes the message in one of its versions.")
        } else {
            code.line("/// Writes the structure in a version that has it.")
        }
        let head = "\(access)func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {"
        try code.block(head) { code throws(CodegenError) in
            if structure.message == nil {
                code.line("try \(structure.name).check(version, at: writer.count)")
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
                    lines: [expressions.write(nullable: segment.isNullable)]
                )
            )
        }
        if field.isSometimesAbsent, !field.schema.isIgnorable {
            branches.append(try refusal(field))
        }
        code.branches(branches)
    }

    /// What is done in a version that lacks a field.
    private func refusal(_ field: FieldPlan) throws(CodegenError) -> CodeWriter.Branch {
        CodeWriter.Branch(
            condition: try field.isSet("self.\(field.name)"),
            lines: ["throw writer.fieldNotInVersion(\"\(field.jsonName)\", version)"]
        )
    }

    private func renderTaggedFields(to code: inout CodeWriter) throws(CodegenError) {
        guard structure.flexible != nil else { return }
        let tagged = structure.taggedFields
        for field in tagged where field.isSometimesAbsent && !field.schema.isIgnorable {
            let branch = try refusal(field)
            let absent = field.context.subtracting(field.schema.versions).compactMap { field.condition(for: $0) }
            guard let missing = absent.first, absent.count == 1 else {
                throw CodegenError(
                    .unsupported("a tagged field that is missing before and after its versions"),
                    at: "\(structure.fullName).\(field.schema.name)"
                )
            }
            let condition = branch.condition ?? "true"
            code.branches([CodeWriter.Branch(condition: "\(missing), \(condition)", lines: branch.lines)])
        }
        guard structure.flexibleCondition != nil else {
            try renderTags(tagged, to: &code)
            return
        }
        let otherwise = "} else if !self.unknownTaggedFields.isEmpty {"
        try code.block("if flexible {", end: otherwise) { code throws(CodegenError) in
            try renderTags(tagged, to: &code)
        }
        code.line("    throw writer.fieldNotInVersion(\"unknownTaggedFields\", version)")
        code.line("}")
    }

    private func renderTags(_ tagged: [FieldPlan], to code: inout CodeWriter) throws(CodegenError) {
        guard !tagged.isEmpty else {
            code.line("try writer.unknownTaggedFields(self.unknownTaggedFields)")
            return
        }
        code.line("var tagCount = self.unknownTaggedFields.count")
        for field in tagged {
            let isSet = "has\(SwiftName.camelCase(field.schema.name).capitalisedFirst)"
            let known = try knownCondition(field)
            code.line("let \(isSet) = \(known)")
            code.line("if \(isSet) { tagCount += 1 }")
        }
        code.line("writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))")
        code.line("var unknownIndex = 0")
        for field in tagged {
            let number = field.schema.tag ?? 0
            let isSet = "has\(SwiftName.camelCase(field.schema.name).capitalisedFirst)"
            let arguments = "self.unknownTaggedFields, from: &unknownIndex, before: \(number)"
            let advance = "try writer.unknownTaggedFields(\(arguments))"
            let expressions = WireExpressions(field, in: structure)
            let write = expressions.write(nullable: field.isOptional)
            let version = structure.flexible.flatMap { FieldPlan.condition(for: field.schema.versions, in: $0) }
            code.branches([CodeWriter.Branch(condition: version, lines: [advance])])
            code.branches([
                CodeWriter.Branch(
                    condition: isSet,
                    lines: ["let tag = writer.beginTag(\(number))", write, "try writer.endTag(tag)"]
                )
            ])
        }
        code.line("try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)")
    }

    /// What makes a tagged field go on the wire, beyond that the version is flexible.
    private func knownCondition(_ field: FieldPlan) throws(CodegenError) -> String {
        let isSet = try field.isSet("self.\(field.name)")
        guard let flexible = structure.flexible,
            let version = FieldPlan.condition(for: field.schema.versions, in: flexible)
        else { return isSet }
        return "\(version) && \(isSet)"
    }

    /// Writes the static functions for arrays of the structure and for values that may be null.
    func renderCollections(to code: inout CodeWriter) {
        let name = structure.name
        let compact = structure.flexibleCondition ?? structure.compact
        // An array that may be null is written by way of one that is not.
        if !structure.uses.isDisjoint(with: [.array, .nullableArray]) {
            code.line()
            code.line("/// Writes an array.")
            code.line("static func encode(")
            code.line("    _ elements: [\(name)],")
            code.line("    to writer: inout WireWriter,")
            code.line("    version: Int16")
            code.block(") throws(WireError) {") { code in
                code.line("try writer.arrayCount(elements.count, compact: \(compact))")
                code.line("for element in elements { try element.encode(to: &writer, version: version) }")
            }
        }
        if structure.uses.contains(.nullableArray) {
            code.line()
            code.line("/// Writes an array that may be null.")
            code.line("static func encodeNullable(")
            code.line("    _ elements: [\(name)]?,")
            code.line("    to writer: inout WireWriter,")
            code.line("    version: Int16")
            code.block(") throws(WireError) {") { code in
                code.line("guard let elements else { return writer.null(compact: \(compact)) }")
                code.line("try encode(elements, to: &writer, version: version)")
            }
        }
        if structure.uses.contains(.nullable) {
            code.line()
            code.line("/// Writes a value that may be null.")
            code.line("static func encodeNullable(")
            code.line("    _ value: \(name)?,")
            code.line("    to writer: inout WireWriter,")
            code.line("    version: Int16")
            code.block(") throws(WireError) {") { code in
                code.line("guard let value else { return writer.int8(-1) }")
                code.line("writer.int8(1)")
                code.line("try value.encode(to: &writer, version: version)")
            }
        }
    }
}
