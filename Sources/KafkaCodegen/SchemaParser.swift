import KafkaJSON

/// Reads the text of a schema.
package struct SchemaParser {
    private let file: String

    /// Reads a schema.
    ///
    /// - Parameters:
    ///   - text: The JSON of one message.
    ///   - file: The name of the file, for errors.
    /// - Returns: The facts.
    /// - Throws: `CodegenError` where the text is not the schema of a message.
    package static func parse(_ text: String, file: String) throws(CodegenError) -> MessageSchema {
        let value: JSONValue
        do {
            value = try JSONParser().parse(text)
        } catch {
            throw CodegenError(.notJSON(error.description), at: file)
        }
        return try SchemaParser(file: file).message(value)
    }

    private func message(_ value: JSONValue) throws(CodegenError) -> MessageSchema {
        let known: Set = [
            "apiKey", "type", "name", "listeners", "validVersions", "flexibleVersions", "deprecatedVersions",
            "latestVersionUnstable", "fields", "commonStructs",
        ]
        try check(value, known, at: file)
        let name = try text(value, "name", at: file)
        guard let kind = MessageSchema.Kind(rawValue: try text(value, "type", at: name)) else {
            throw CodegenError(.invalid("the type is not request, response, header or data"), at: name)
        }
        var structures: [SchemaStructure] = []
        for element in value["commonStructs"]?.array ?? [] {
            let structure = try text(element, "name", at: name)
            guard let versions = try versions(element, "versions", at: name) else {
                throw CodegenError(.invalid("\(structure) is in no version"), at: name)
            }
            let fields = try fields(element, at: "\(name).\(structure)")
            structures.append(SchemaStructure(name: structure, versions: versions, fields: fields))
        }
        return MessageSchema(
            apiKey: value["apiKey"]?.int,
            kind: kind,
            name: name,
            versions: try versions(value, "validVersions", at: name),
            flexible: try versions(value, "flexibleVersions", at: name),
            deprecated: try versions(value, "deprecatedVersions", at: name),
            isLatestVersionUnstable: value["latestVersionUnstable"]?.bool ?? false,
            fields: try fields(value, at: name),
            commonStructures: structures
        )
    }

    private func fields(_ value: JSONValue, at place: String) throws(CodegenError) -> [SchemaField] {
        var fields: [SchemaField] = []
        for element in value["fields"]?.array ?? [] {
            if let field = try field(element, at: place) { fields.append(field) }
        }
        return fields
    }

    /// Reads a field; nil where no version has it.
    private func field(_ value: JSONValue, at outer: String) throws(CodegenError) -> SchemaField? {
        let known: Set = [
            "name", "type", "versions", "nullableVersions", "taggedVersions", "tag", "default", "ignorable",
            "entityType",
            "mapKey", "zeroCopy", "flexibleVersions", "fields",
        ]
        let name = try text(value, "name", at: outer)
        let place = "\(outer).\(name)"
        try check(value, known, at: place)
        guard let type = SchemaType(try text(value, "type", at: place)) else {
            throw CodegenError(.unsupported("its type"), at: place)
        }
        guard let versions = try versions(value, "versions", at: place) else { return nil }
        let flexible = value["flexibleVersions"]?.string
        guard flexible == nil || flexible == "none" else {
            throw CodegenError(.unsupported("flexible versions of its own, but for none"), at: place)
        }
        return SchemaField(
            name: name,
            type: type,
            versions: versions,
            nullable: try self.versions(value, "nullableVersions", at: place),
            tagged: try self.versions(value, "taggedVersions", at: place),
            tag: value["tag"]?.int,
            defaultText: try defaultText(value, at: place),
            isIgnorable: value["ignorable"]?.bool ?? false,
            isNeverFlexible: flexible != nil,
            fields: try fields(value, at: place)
        )
    }

    /// The default as text, whichever way the schema writes it.
    private func defaultText(_ value: JSONValue, at place: String) throws(CodegenError) -> String? {
        switch value["default"] {
        case nil: nil
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .number(let number): number.description
        default: throw CodegenError(.invalid("its default is not a string, a number or a boolean"), at: place)
        }
    }

    private func versions(
        _ value: JSONValue,
        _ name: String,
        at place: String
    ) throws(CodegenError) -> SchemaVersions? {
        guard let member = value[name] else { return nil }
        guard let text = member.string else { throw CodegenError(.invalid("\(name) is not a string"), at: place) }
        guard text != "none" else { return nil }
        guard let versions = SchemaVersions(text) else {
            throw CodegenError(.invalid("\(name) is \"\(text)\", which is not a range of versions"), at: place)
        }
        return versions
    }

    private func text(_ value: JSONValue, _ name: String, at place: String) throws(CodegenError) -> String {
        guard let text = value[name]?.string else { throw CodegenError(.invalid("\(name) is missing"), at: place) }
        return text
    }

    /// Refuses members that the generator does not know, because it would leave them out silently.
    private func check(_ value: JSONValue, _ known: Set<String>, at place: String) throws(CodegenError) {
        for member in value.object?.members ?? [] where !known.contains(member.name) {
            throw CodegenError(.unsupported("the member \(member.name)"), at: place)
        }
    }
}
