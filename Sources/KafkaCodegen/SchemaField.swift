/// A field of a message or of a structure inside it.
package struct SchemaField: Equatable, Sendable {
    /// The name, as the schema spells it.
    package var name: String

    /// The type.
    package var type: SchemaType

    /// The versions that have the field.
    package var versions: SchemaVersions

    /// The versions in which it may be null, or nil.
    package var nullable: SchemaVersions?

    /// The versions in which it is a tagged field, or nil.
    package var tagged: SchemaVersions?

    /// The tag, where there are versions in which it is a tagged field.
    package var tag: Int?

    /// The default as the schema writes it, or nil for the type's own.
    package var defaultText: String?

    /// Whether it is left out silently of versions that lack it.
    package var isIgnorable: Bool

    /// Whether it keeps the old form of strings in versions that are flexible.
    package var isNeverFlexible: Bool

    /// The fields of the structure that is defined together with the field; empty for other types.
    package var fields: [SchemaField]
}
