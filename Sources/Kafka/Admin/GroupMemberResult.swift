public import KafkaCore

/// What became of one member of several.
public struct GroupMemberResult: Sendable {
    /// Which member.
    public let member: GroupMemberReference

    /// Nothing, or why it was not done.
    public let result: Result<Void, KafkaError>

    /// Makes sure that it was done.
    ///
    /// - Throws: Why it was not done.
    public func get() throws(KafkaError) { try result.get() }
}
