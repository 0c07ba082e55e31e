internal import KafkaJSON
internal import KafkaMessages
internal import KafkaWire

/// The members of a JSON object, taken out one by one by the structure that they are to become.
public struct MessageJSONReader {
    let object: JSONObject
    let path: JSONPath
    private var taken: [String] = []

    init(_ object: JSONObject, at path: JSONPath) {
        self.object = object
        self.path = path
        taken.reserveCapacity(object.count)
    }

    /// Whether there is a member of that name.
    func has(_ name: String) -> Bool { object.contains(name) }

    /// Takes a member out; it is an error where there is none.
    mutating func value(_ name: String, expected: String) throws(MessageJSONError) -> JSONValue {
        guard let value = object[name] else {
            throw MessageJSONError(.missing(expected: expected), at: path.member(name))
        }
        taken.append(name)
        return value
    }

    /// Takes out the tagged fields that the version does not define, where there are any.
    mutating func unknownTaggedFields() throws(MessageJSONError) -> [TaggedField] {
        let name = "_unknownTaggedFields"
        guard has(name) else { return [] }
        var fields: [TaggedField] = []
        let path = path.member(name)
        let elements = try JSONLeaf.array(try value(name, expected: "an array"), at: path)
        for (index, element) in elements.enumerated() {
            let place = path.element(index)
            guard let object = element.object else {
                throw MessageJSONError(.wrongType(expected: "an object", found: element.shortDescription), at: place)
            }
            var reader = MessageJSONReader(object, at: place)
            let tag: UInt32 = try reader.integer("tag")
            let data = try reader.bytes("data")
            try reader.finish("a tagged field", version: 0)
            if let last = fields.last, last.tag >= tag {
                throw MessageJSONError(
                    .outOfRange(expected: "a tag above \(last.tag), because they ascend", found: "\(tag)"),
                    at: place.member("tag")
                )
            }
            fields.append(TaggedField(tag: tag, data: data))
        }
        return fields
    }

    /// Refuses members that nothing has taken.
    func finish(_ structure: String, version: Int16) throws(MessageJSONError) {
        guard taken.count != object.count else { return }
        for member in object.members where !taken.contains(member.name) {
            let place = path.member(member.name)
            let fields = MessageDescription.fields(ofStructure: structure)
            if let field = fields.first(where: { $0.name == member.name }) {
                throw MessageJSONError(
                    .notInVersion(structure: structure, version: version, versions: field.versions),
                    at: place
                )
            }
            let nearest = NearestName.find(member.name, among: fields.map(\.name))
            throw MessageJSONError(.unknownMember(structure: structure, nearest: nearest), at: place)
        }
    }
}
