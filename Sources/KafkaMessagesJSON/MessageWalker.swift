internal import KafkaMessages
internal import KafkaWire

/// Reads a message by its description and notes each piece.
struct MessageWalker: ~Copyable {
    private(set) var reader: WireReader
    private var fields: [ExplainedField] = []
    private var error: WireError?
    private var version: Int16 = 0
    private var isFlexible = false

    init(_ bytes: Bytes) {
        reader = WireReader(bytes)
    }

    /// Hands over what was found.
    consuming func explanation(message: String, version: Int16) -> MessageExplanation {
        MessageExplanation(message: message, version: version, fields: fields, error: error)
    }

    /// Notes an error at the place where reading stands, unless there is one already.
    mutating func fail(_ reason: WireError.Reason) {
        if error == nil { error = WireError(reason, at: reader.offset) }
    }

    /// Notes an error where bytes are left.
    mutating func expectEnd() {
        guard error == nil else { return }
        do { try reader.expectEnd() } catch { self.error = error }
    }

    /// Reads a message, unless there was an error before.
    mutating func walk(_ description: MessageDescription, version: Int16, prefix: String) {
        guard error == nil, let structure = description.structures.first else { return }
        self.version = version
        isFlexible = description.flexibleVersions?.contains(version) ?? false
        do { try walk(structure, of: description, prefix) } catch { self.error = error }
    }

    private mutating func walk(
        _ structure: StructureDescription,
        of message: MessageDescription,
        _ prefix: String
    ) throws(WireError) {
        for field in structure.fields where field.tag == nil && field.versions.contains(version) {
            try walk(field, of: message, prefix + field.name)
        }
        guard isFlexible else { return }
        let first = reader.offset
        let count = try reader.tagCount()
        note(prefix + "_taggedFields", .tagCount, "uvarint", from: first, "\(count)")
        var unknown = 0
        for _ in 0..<count {
            let first = reader.offset
            let tag = try reader.beginTag()
            let field = structure.fields.first { $0.tag == tag.number && $0.versions.contains(version) }
            let text = "tag \(tag.number), \(tag.size) bytes"
            if let field {
                note(prefix + field.name, .tag, "uvarint", from: first, text)
                try walk(field, of: message, prefix + field.name)
            } else {
                let path = "\(prefix)_unknownTaggedFields[\(unknown)]"
                note("\(path).tag", .tag, "uvarint", from: first, text)
                let first = reader.offset
                let data = try reader.unknownTag(tag).data
                note("\(path).data", .value, "bytes", from: first, data.description)
                unknown += 1
            }
            try reader.endTag(tag)
        }
    }

    private mutating func walk(
        _ field: FieldDescription,
        of message: MessageDescription,
        _ path: String
    ) throws(WireError) {
        let mayBeNull = field.nullableVersions?.contains(version) ?? false
        let first = reader.offset
        guard let elementType = field.elementType else {
            guard let structure = message.structure(named: field.type) else {
                let value = try reader.text(of: field, mayBeNull: mayBeNull, compact: isFlexible && !field.isClassic)
                note(path, .value, field.type, from: first, value)
                return
            }
            if mayBeNull {
                let isPresent = try reader.int8() >= 0
                note(path, .presence, field.type, from: first, isPresent ? "present" : "null")
                guard isPresent else { return }
            }
            return try walk(structure, of: message, path + ".")
        }
        let size = WireReader.size(of: elementType)
        guard let count = try reader.nullableArrayCount(compact: isFlexible, minimumElementSize: size) else {
            guard mayBeNull else { throw WireError(.unexpectedNull(field: field.name), at: first) }
            return note(path, .count, field.type, from: first, "null")
        }
        note(path, .count, field.type, from: first, "\(count)")
        let element = FieldDescription(
            name: field.name,
            type: elementType,
            versions: field.versions,
            nullableVersions: nil,
            tag: nil,
            isClassic: field.isClassic
        )
        for index in 0..<count { try walk(element, of: message, "\(path)[\(index)]") }
    }

    private mutating func note(
        _ path: String,
        _ kind: ExplainedField.Kind,
        _ type: String,
        from first: Int,
        _ value: String
    ) {
        fields.append(
            ExplainedField(
                path: path,
                kind: kind,
                type: type,
                offset: first,
                length: reader.offset - first,
                value: value
            )
        )
    }
}
