import KafkaCore

/// What can be said of an assignment without knowing how it was made.
struct AssignmentCheck {
    let topics: [GroupTopic]
    let members: [GroupMember]
    /// The only member that says in the newest generation that it owns the partition, by the partition.
    private let owners: [TopicPartition: Int]
    private let claimed: Set<TopicPartition>

    init(_ topics: [GroupTopic], _ members: [GroupMember]) {
        self.topics = topics
        self.members = members
        var claims: [TopicPartition: [Int]] = [:]
        for (index, member) in members.enumerated() {
            for partition in Set(member.owned) { claims[partition, default: []].append(index) }
        }
        claimed = Set(claims.keys)
        owners = claims.compactMapValues { claimants in
            let newest = claimants.map { members[$0].generation }.max()
            let winners = claimants.filter { members[$0].generation == newest }
            return winners.count == 1 ? winners[0] : nil
        }
    }

    init(_ assignmentCase: AssignmentCase) {
        self.init(assignmentCase.topics, assignmentCase.members)
    }

    /// What is wrong with an assignment; where members keep what they own meanwhile, partitions may be left out.
    func violations(_ assignment: [[TopicPartition]], isCooperative: Bool) -> [String] {
        guard assignment.count == members.count else { return ["there are \(assignment.count) lists"] }
        var violations: [String] = []
        var given: [TopicPartition: Int] = [:]
        for (index, partitions) in assignment.enumerated() {
            for partition in partitions {
                if given.updateValue(index, forKey: partition) != nil {
                    violations.append("\(partition) is given twice")
                }
                if !members[index].topics.contains(partition.topic) {
                    violations.append("\(members[index].id) does not want \(partition)")
                }
                if isCooperative, claimed.contains(partition), owners[partition] != index {
                    violations.append("\(partition) is given before its owner let go of it")
                }
            }
        }
        var expected: Set<TopicPartition> = []
        for topic in topics where members.contains(where: { $0.topics.contains(topic.name) }) {
            for number in 0..<topic.partitionCount { expected.insert(TopicPartition(topic.name, number)) }
        }
        for partition in given.keys where !expected.contains(partition) {
            violations.append("there is no \(partition)")
        }
        for partition in expected where given[partition] == nil && !(isCooperative && claimed.contains(partition)) {
            violations.append("nobody gets \(partition)")
        }
        return violations.sorted()
    }

    /// How uneven an assignment is: the differences between each two members.
    func unevenness(_ assignment: [[TopicPartition]]) -> Int {
        var sum = 0
        for (index, partitions) in assignment.enumerated() {
            for other in assignment[..<index] { sum += abs(partitions.count - other.count) }
        }
        return sum
    }

    /// How many partitions stay with their owners.
    func kept(_ assignment: [[TopicPartition]]) -> Int {
        assignment.enumerated().reduce(0) { sum, entry in
            sum + entry.element.count { owners[$0] == entry.offset }
        }
    }

    /// Whether no chain of members, each of which hands a partition to the next, leads to one with at least two less.
    func isEven(_ assignment: [[TopicPartition]]) -> Bool {
        let topicsOf = assignment.map { Set($0.map(\.topic)) }
        let subscribed = members.map { Set($0.topics) }
        for start in members.indices {
            var reached = [start]
            var next = 0
            while next < reached.count {
                let giver = reached[next]
                for taker in members.indices where !reached.contains(taker) {
                    guard !subscribed[taker].isDisjoint(with: topicsOf[giver]) else { continue }
                    if assignment[taker].count <= assignment[start].count - 2 { return false }
                    reached.append(taker)
                }
                next += 1
            }
        }
        return true
    }

    /// The members as they come to the rebalance that follows.
    func after(_ assignment: [[TopicPartition]]) -> [GroupMember] {
        let generation = (members.map(\.generation).max() ?? 0) + 1
        return zip(members, assignment).map { member, partitions in
            var member = member
            member.owned = partitions
            member.generation = generation
            member.userData = nil
            return member
        }
    }
}
