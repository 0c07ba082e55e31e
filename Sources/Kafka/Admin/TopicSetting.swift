/// The name of a setting of a topic.
public struct TopicSetting: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name as brokers have it, such as `cleanup.policy`.
    public let name: String

    /// Makes a name.
    ///
    /// - Parameter name: The name as brokers have it.
    public init(_ name: String) { self.name = name }

    /// Makes a name.
    ///
    /// - Parameter value: The name as brokers have it.
    public init(stringLiteral value: String) { self.init(value) }

    /// Whether old records are deleted (`delete`) or only those whose key has a newer one (`compact`).
    public static let cleanupPolicy = TopicSetting("cleanup.policy")
    /// For how many milliseconds records are kept.
    public static let retention = TopicSetting("retention.ms")
    /// How many bytes of each partition are kept.
    public static let retentionBytes = TopicSetting("retention.bytes")
    /// The largest batch, in bytes.
    public static let maximumBatchSize = TopicSetting("max.message.bytes")
    /// Whose time records have: `CreateTime` or `LogAppendTime`.
    public static let timestampType = TopicSetting("message.timestamp.type")
    /// How many replicas must be in sync for a record to be acknowledged by all.
    public static let minimumInSyncReplicas = TopicSetting("min.insync.replicas")
}
