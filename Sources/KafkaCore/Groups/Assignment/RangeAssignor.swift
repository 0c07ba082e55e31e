/// Gives each member a range of the partitions of each topic, so that partitions of the same number of topics that have
/// equally many go to the same member.
///
/// Where members and replicas are in racks, members get partitions that have a replica in their rack, as far as all get
/// equally many (KIP-881).
public struct RangeAssignor: PartitionAssignor {
    /// Makes one.
    public init() {}

    /// The name that Java clients have for it too.
    public var name: String { "range" }

    /// Assigns the partitions.
    ///
    /// - Parameters:
    ///   - topics: The topics that are there.
    ///   - members: The members, in any order.
    /// - Returns: The partitions of each member, in the members' order.
    public func assign(topics: [GroupTopic], members: [GroupMember]) -> [[TopicPartition]] {
        let group = GroupSubscriptions(topics: topics, members: members)
        var states = group.topics.indices.map { RangeTopic($0, group) }
        if let racks = GroupRacks(group, members), racks.matters.contains(true) {
            match(racks, group, &states)
        }
        for index in states.indices { states[index].assignRanges { _, _ in true } }
        return group.assignment(states.flatMap(\.owners))
    }

    /// Assigns what can be assigned within the members' racks.
    private func match(_ racks: GroupRacks, _ group: GroupSubscriptions, _ states: inout [RangeTopic]) {
        // Topics with the same subscribers and equally many partitions are assigned together.
        var together: [[Int]] = []
        var known: [[Int]: Int] = [:]
        for topic in states.indices where !states[topic].members.isEmpty {
            let key = [group.classOfTopic[topic], states[topic].owners.count]
            if let index = known[key] {
                together[index].append(topic)
            } else {
                known[key] = together.count
                together.append([topic])
            }
        }
        for topics in together {
            if topics.count > 1 {
                match(together: topics, racks, &states)
            } else if racks.matters[topics[0]] {
                let first = states[topics[0]].first
                states[topics[0]].assignRanges { member, partition in racks.match(member, first + partition) }
            }
        }
    }

    private func match(together topics: [Int], _ racks: GroupRacks, _ states: inout [RangeTopic]) {
        let members = states[topics[0]].members
        var remaining = Array(members.indices)
        for partition in states[topics[0]].owners.indices {
            let index = remaining.firstIndex { place in
                topics.allSatisfy {
                    states[$0].room(of: place) > 0 && racks.match(members[place], states[$0].first + partition)
                }
            }
            guard let index else { continue }
            let place = remaining[index]
            for topic in topics { states[topic].assign([partition], to: place) }
            if topics.allSatisfy({ states[$0].room(of: place) == 0 }) { remaining.remove(at: index) }
            if remaining.isEmpty { break }
        }
    }
}
