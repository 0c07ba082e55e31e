/// Writes what is known about the fields of all messages as compact text.
///
/// A block of lines for each message: its name, its versions and its flexible ones; then its fields; then each
/// structure in it with its fields. A field has its name, type, versions, the versions in which it may be null, its
/// tag, and `classic` where its length keeps the old form in flexible versions. A point stands for what there is not.
struct DescriptionRenderer {
    /// The messages.
    let messages: [MessagePlan]

    /// The code of the Swift file.
    func render() -> String {
        var code = GeneratedFile.begin(imports: [])
        code.block("extension MessageDescription {") { code in
            code.line("/// The facts of all messages as text, in alphabetical order.")
            code.block("static let texts: [String] = [", end: "]") { code in
                for message in messages {
                    code.line("\"\"\"")
                    for structure in message.structures {
                        code.line(head(structure, of: message))
                        for field in structure.fields { code.line(line(field)) }
                    }
                    code.line("\"\"\",")
                }
            }
        }
        return code.text
    }

    private func head(_ structure: StructurePlan, of message: MessagePlan) -> String {
        guard structure.message == nil else { return structure.name }
        return "\(structure.name) \(message.versions) \(structure.flexible?.description ?? ".")"
    }

    private func line(_ field: FieldPlan) -> String {
        let schema = field.schema
        var columns = ["-", field.jsonName, schema.type.name, schema.versions.description]
        columns.append(schema.nullable?.description ?? ".")
        columns.append(schema.tag.map { String($0) } ?? ".")
        if schema.isNeverFlexible { columns.append("classic") }
        return columns.joined(separator: " ")
    }
}
