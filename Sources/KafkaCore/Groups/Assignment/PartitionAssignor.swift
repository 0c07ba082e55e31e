public import KafkaWire

/// What decides which member of a group gets which partitions.
///
/// One member of the group, the leader, asks it for all of them. Whoever writes one has to give each partition to at
/// most one member, and to one that subscribes to its topic.
public protocol PartitionAssignor: Sendable {
    /// The name by which the members of a group agree on it.
    var name: String { get }

    /// Whether members keep their partitions while the group is rebalanced (KIP-429).
    ///
    /// A partition must then not be given to a member as long as another one says that it owns it: it is left out,
    /// and given in the rebalance that follows when the owner has let go of it.
    var isCooperative: Bool { get }

    /// What a member adds to its subscription.
    ///
    /// - Parameters:
    ///   - owned: The partitions that it was given last.
    ///   - generation: The generation in which it got them; -1 where it never got any.
    /// - Returns: Bytes that only assignors of this name understand, or nil for none.
    func userData(owned: [TopicPartition], generation: Int32) -> Bytes?

    /// Assigns the partitions.
    ///
    /// - Parameters:
    ///   - topics: The topics that are there; members may subscribe to others, which are not.
    ///   - members: The members, in any order.
    /// - Returns: The partitions of each member, in the members' order.
    func assign(topics: [GroupTopic], members: [GroupMember]) -> [[TopicPartition]]
}

extension PartitionAssignor {
    /// False: members give up all that they have before the group is rebalanced.
    public var isCooperative: Bool { false }

    /// Nothing.
    ///
    /// - Parameters:
    ///   - owned: The partitions that it was given last.
    ///   - generation: The generation in which it got them.
    /// - Returns: Nil.
    public func userData(owned: [TopicPartition], generation: Int32) -> Bytes? { nil }
}
