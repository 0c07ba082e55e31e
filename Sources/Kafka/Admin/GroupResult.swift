public import KafkaCore

/// What became of one group of several.
public struct GroupResult<Value: Sendable>: Sendable {
    /// The group's id.
    public let group: String

    /// What was asked for, or why there is none.
    public let result: Result<Value, KafkaError>

    /// What was asked for.
    ///
    /// - Returns: The value.
    /// - Throws: Why there is none.
    public func get() throws(KafkaError) -> Value { try result.get() }
}
