public import KafkaMessages

/// What is known about the fields of a message: names, types, versions and tags.
public struct MessageDescription: Sendable, Equatable {
    /// The name of the message.
    public let name: String

    /// The versions.
    public let versions: VersionRange

    /// The versions with tagged fields and compact lengths, or nil for none.
    public let flexibleVersions: VersionRange?

    /// The message itself, then the structures in it.
    public private(set) var structures: [StructureDescription]

    /// The structure of a name, or nil.
    ///
    /// - Parameter name: The name, as a field's type has it.
    /// - Returns: The structure.
    public func structure(named name: String) -> StructureDescription? {
        structures.first { $0.name == name }
    }

    /// All messages, in alphabetical order.
    public static let all: [MessageDescription] = texts.compactMap { MessageDescription(parsing: $0) }

    private static let byName: [String: MessageDescription] = {
        var descriptions: [String: MessageDescription] = [:]
        for description in all { descriptions[description.name] = description }
        return descriptions
    }()

    /// The message of a name, or nil.
    ///
    /// - Parameter name: The name, such as `FetchRequest`.
    /// - Returns: The description.
    public static func message(named name: String) -> MessageDescription? {
        byName[name]
    }

    /// The fields of a structure that is named with its message, as `FetchResponse.PartitionData`.
    static func fields(ofStructure name: String) -> [FieldDescription] {
        let parts = name.split(separator: ".", maxSplits: 1).map { String($0) }
        guard let first = parts.first, let last = parts.last else { return [] }
        return message(named: first)?.structure(named: last)?.fields ?? []
    }

    /// Reads the text form that the generator writes.
    init?(parsing text: String) {
        var structures: [StructureDescription] = []
        var head: [Substring] = []
        for line in text.split(separator: "\n") {
            let columns = line.split(separator: " ")
            guard let first = columns.first else { return nil }
            guard first == "-" else {
                if structures.isEmpty { head = columns }
                structures.append(StructureDescription(name: String(first), fields: []))
                continue
            }
            guard !structures.isEmpty, columns.count >= 6, let versions = VersionRange(parsing: columns[3]) else {
                return nil
            }
            structures[structures.count - 1].fields.append(
                FieldDescription(
                    name: String(columns[1]),
                    type: String(columns[2]),
                    versions: versions,
                    nullableVersions: VersionRange(parsing: columns[4]),
                    tag: UInt32(columns[5]),
                    isClassic: columns.last == "classic"
                )
            )
        }
        guard head.count == 3, let versions = VersionRange(parsing: head[1]) else { return nil }
        name = String(head[0])
        self.versions = versions
        flexibleVersions = VersionRange(parsing: head[2])
        self.structures = structures
    }
}
