/// A record that was read.
public struct ReadRecord: Sendable, Hashable {
    /// Where it stands.
    public let offset: Int64

    /// What tells it from all others, or any text where it should not be there.
    public let value: String

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - offset: Where it stands.
    ///   - value: What tells it from all others.
    public init(offset: Int64, value: String) {
        self.offset = offset
        self.value = value
    }
}
