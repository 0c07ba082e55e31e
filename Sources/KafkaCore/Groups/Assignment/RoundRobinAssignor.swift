/// Gives the partitions of all topics to the members in turn, leaving out those that do not subscribe.
public struct RoundRobinAssignor: PartitionAssignor {
    /// Makes one.
    public init() {}

    /// The name that Java clients have for it too.
    public var name: String { "roundrobin" }

    /// Assigns the partitions.
    ///
    /// - Parameters:
    ///   - topics: The topics that are there.
    ///   - members: The members, in any order.
    /// - Returns: The partitions of each member, in the members' order.
    public func assign(topics: [GroupTopic], members: [GroupMember]) -> [[TopicPartition]] {
        let group = GroupSubscriptions(topics: topics, members: members)
        var owners: [Int] = []
        owners.reserveCapacity(group.partitionCount)
        var turn = 0
        for (topic, state) in group.topics.enumerated() {
            let subscribers = group.subscribers(of: topic)
            guard !subscribers.isEmpty else {
                owners += [Int](repeating: -1, count: Int(state.partitionCount))
                continue
            }
            // The first subscriber whose turn comes; after the last one it is the first one's.
            var next = subscribers.firstIndex { $0 >= turn } ?? 0
            for _ in 0..<state.partitionCount {
                owners.append(subscribers[next])
                turn = subscribers[next] + 1
                next = next + 1 < subscribers.count ? next + 1 : 0
            }
        }
        return group.assignment(owners)
    }
}
