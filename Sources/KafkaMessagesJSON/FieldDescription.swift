public import KafkaMessages

/// What is known about a field of a message.
public struct FieldDescription: Sendable, Equatable {
    /// The name, in camelCase.
    public let name: String

    /// The type as the protocol names it: `int32`, `[]string`, or the name of a structure of the message.
    public let type: String

    /// The versions that have it.
    public let versions: VersionRange

    /// The versions in which it may be null, or nil for none.
    public let nullableVersions: VersionRange?

    /// The tag, for a tagged field.
    public let tag: UInt32?

    /// Whether its length keeps the old form in flexible versions.
    public let isClassic: Bool

    /// The type of an element where this is an array, or else nil.
    var elementType: String? { type.hasPrefix("[]") ? String(type.dropFirst(2)) : nil }
}
