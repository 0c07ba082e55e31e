public import KafkaWire

/// As ``StickyAssignor``, but members go on with the partitions that stay theirs during a rebalance (KIP-429).
///
/// A partition that moves is left out of the assignment until its owner has let go of it; a second rebalance follows.
public struct CooperativeStickyAssignor: PartitionAssignor {
    /// Makes one.
    public init() {}

    /// The name that Java clients have for it too.
    public var name: String { "cooperative-sticky" }

    /// True.
    public var isCooperative: Bool { true }

    /// The generation, for leaders that do not find it in the subscription.
    ///
    /// - Parameters:
    ///   - owned: The partitions that the member was given last, which the subscription has a field for.
    ///   - generation: The generation in which it got them; -1 where it never got any.
    /// - Returns: Four bytes, as Java clients write them.
    public func userData(owned: [TopicPartition], generation: Int32) -> Bytes? {
        var writer = WireWriter(capacity: 4)
        writer.int32(generation)
        return writer.finish()
    }

    /// Assigns the partitions.
    ///
    /// - Parameters:
    ///   - topics: The topics that are there.
    ///   - members: The members, in any order.
    /// - Returns: The partitions that each member may have at once, in the members' order.
    public func assign(topics: [GroupTopic], members: [GroupMember]) -> [[TopicPartition]] {
        let group = GroupSubscriptions(topics: topics, members: members)
        let claims = members.map { OwnershipClaim(partitions: $0.owned, generation: Self.generation(of: $0)) }
        let ownership = GroupOwnership(claims, group)
        var owners = StickyBalance(group, ownership, GroupRacks(group, members)).owners()
        for partition in owners.indices
        where ownership.isClaimed[partition] && owners[partition] != ownership.owners[partition] {
            owners[partition] = -1
        }
        return group.assignment(owners)
    }

    /// Subscriptions of old versions have no field for the generation.
    private static func generation(of member: GroupMember) -> Int32 {
        guard member.generation < 0, let bytes = member.userData else { return member.generation }
        var reader = WireReader(bytes)
        return (try? reader.int32()) ?? -1
    }
}
