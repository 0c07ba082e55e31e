public import KafkaWire

/// Gives all members equally many partitions as far as their subscriptions allow, and leaves as many as possible where
/// they were.
///
/// All members give up their partitions before each rebalance; ``CooperativeStickyAssignor`` spares them that.
public struct StickyAssignor: PartitionAssignor {
    /// Makes one.
    public init() {}

    /// The name that Java clients have for it too.
    public var name: String { "sticky" }

    /// What the member was given last, and when.
    ///
    /// - Parameters:
    ///   - owned: The partitions that it was given last.
    ///   - generation: The generation in which it got them; -1 where it never got any.
    /// - Returns: Bytes that Java clients understand too; nil where the member never got any.
    public func userData(owned: [TopicPartition], generation: Int32) -> Bytes? {
        generation < 0 ? nil : StickyUserData.encode(owned, generation: generation)
    }

    /// Assigns the partitions.
    ///
    /// What members own is told by their user data only; a member whose user data can't be read owns nothing.
    ///
    /// - Parameters:
    ///   - topics: The topics that are there.
    ///   - members: The members, in any order.
    /// - Returns: The partitions of each member, in the members' order.
    public func assign(topics: [GroupTopic], members: [GroupMember]) -> [[TopicPartition]] {
        let group = GroupSubscriptions(topics: topics, members: members)
        let claims = members.map { member in
            let data = member.userData.flatMap { StickyUserData($0) }
            return OwnershipClaim(partitions: data?.owned ?? [], generation: data?.generation ?? -1)
        }
        let ownership = GroupOwnership(claims, group)
        let balance = StickyBalance(group, ownership, GroupRacks(group, members))
        return group.assignment(balance.owners())
    }
}
