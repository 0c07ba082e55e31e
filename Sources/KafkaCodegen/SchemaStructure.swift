/// A structure that several fields of a message share.
package struct SchemaStructure: Equatable, Sendable {
    /// The name.
    package var name: String

    /// The versions that have it.
    package var versions: SchemaVersions

    /// Its fields.
    package var fields: [SchemaField]
}
