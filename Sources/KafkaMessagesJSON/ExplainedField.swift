/// A piece of the bytes of a message, and what it means.
public struct ExplainedField: Sendable, Equatable {
    /// What kind of piece it is.
    public enum Kind: String, Sendable {
        /// The value of a field, with its length where it has one.
        case value
        /// The number of elements of an array.
        case count
        /// The byte that says whether a structure follows.
        case presence
        /// The number of tagged fields of a structure.
        case tagCount
        /// The tag and the size of a tagged field, whose value follows.
        case tag
    }

    /// Where it stands in the message, as `responses[0].partitions[2].errorCode`.
    public let path: String

    /// What kind of piece it is.
    public let kind: Kind

    /// The type of the field as the protocol names it; `uvarint` for what stands before tagged fields.
    public let type: String

    /// The offset of its first byte.
    public let offset: Int

    /// The number of its bytes.
    public let length: Int

    /// The value for people: numbers in decimal, strings as in JSON, the first bytes of `bytes` in hexadecimal.
    public let value: String
}
