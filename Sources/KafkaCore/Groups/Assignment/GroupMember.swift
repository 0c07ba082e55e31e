public import KafkaWire

/// A member of a group as the one that assigns partitions sees it.
public struct GroupMember: Sendable, Equatable {
    /// The id that the coordinator gave it.
    public var id: String

    /// The id that a static member has by its configuration, or nil.
    public var instanceId: String?

    /// The rack that it is in, or nil.
    public var rack: String?

    /// The topics that it subscribes to.
    public var topics: [String]

    /// The partitions that it says it owns.
    public var owned: [TopicPartition]

    /// The generation in which it got them; -1 where it does not say.
    public var generation: Int32

    /// What the member's assignor added to its subscription, or nil.
    public var userData: Bytes?

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - id: The id that the coordinator gave it.
    ///   - instanceId: The id that a static member has by its configuration, or nil.
    ///   - rack: The rack that it is in, or nil.
    ///   - topics: The topics that it subscribes to.
    ///   - owned: The partitions that it says it owns.
    ///   - generation: The generation in which it got them; -1 where it does not say.
    ///   - userData: What the member's assignor added to its subscription, or nil.
    public init(
        id: String,
        instanceId: String? = nil,
        rack: String? = nil,
        topics: [String],
        owned: [TopicPartition] = [],
        generation: Int32 = -1,
        userData: Bytes? = nil
    ) {
        self.id = id
        self.instanceId = instanceId
        self.rack = rack
        self.topics = topics
        self.owned = owned
        self.generation = generation
        self.userData = userData
    }
}
