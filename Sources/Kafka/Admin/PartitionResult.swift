public import KafkaCore

/// What became of one partition of several.
public struct PartitionResult<Value: Sendable>: Sendable {
    /// The partition.
    public let partition: TopicPartition

    /// What was asked for, or why there is none.
    public let result: Result<Value, KafkaError>

    /// What was asked for.
    ///
    /// - Returns: The value.
    /// - Throws: Why there is none.
    public func get() throws(KafkaError) -> Value { try result.get() }
}
