/// The facts of one message.
package struct MessageSchema: Equatable, Sendable {
    /// What a message is for.
    package enum Kind: String, Sendable {
        case request
        case response
        case header
        case data
    }

    /// The API, for requests and responses.
    package var apiKey: Int?

    /// What it is for.
    package var kind: Kind

    /// The name, such as `FetchRequest`.
    package var name: String

    /// The versions that there are, or nil for none.
    package var versions: SchemaVersions?

    /// The versions that have tagged fields and compact lengths, or nil for none.
    package var flexible: SchemaVersions?

    /// The versions that a release says it will drop, or nil for none.
    package var deprecated: SchemaVersions?

    /// Whether the last version may still change.
    package var isLatestVersionUnstable: Bool

    /// The fields.
    package var fields: [SchemaField]

    /// The structures that several fields share.
    package var commonStructures: [SchemaStructure]
}
