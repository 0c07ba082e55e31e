/// What is known about a structure of a message.
public struct StructureDescription: Sendable, Equatable {
    /// The name.
    public let name: String

    /// The fields in the order of the wire, tagged ones among them.
    public internal(set) var fields: [FieldDescription]
}
