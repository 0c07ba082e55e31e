internal import KafkaWire

/// Gives members as many partitions each as can be, and lets them keep what they have as far as that goes.
struct UniformAssignment: Sendable {
    /// The topics.
    let topics: [GroupTopic]
    /// The places of the topics that each member wants.
    let wants: [[Int]]

    /// What each member gets.
    ///
    /// - Parameter before: What each member was to have before; nil for a new one.
    /// - Returns: The partitions of each member.
    func shares(before: [PartitionSet?]) -> [PartitionSet] {
        var places: [KafkaUUID: Int] = [:]
        for (place, topic) in topics.enumerated() { places[topic.id] = place }
        // Who has each partition, by topic; -1 for nobody.
        var owners: [[Int]] = topics.map { [Int](repeating: -1, count: Int($0.partitionCount)) }
        var counts = [Int](repeating: 0, count: wants.count)
        let isHomogeneous = wants.allSatisfy { $0 == wants.first }
        let total = isHomogeneous ? (wants.first ?? []).reduce(0) { $0 + Int(topics[$1].partitionCount) } : 0
        let (least, more) = wants.isEmpty ? (0, 0) : total.quotientAndRemainder(dividingBy: wants.count)
        var spare = more
        for member in wants.indices {
            let kept = (before[member]?.items ?? []).filter { partition in
                guard let place = places[partition.topic] else { return false }
                return partition.partition < topics[place].partitionCount && wants[member].contains(place)
            }
            var quota = kept.count
            if isHomogeneous, kept.count > least {
                quota = least
                if spare > 0 { (quota, spare) = (least + 1, spare - 1) }
            }
            for partition in kept.prefix(quota) {
                guard let place = places[partition.topic] else { continue }
                owners[place][Int(partition.partition)] = member
                counts[member] += 1
            }
        }
        var takers: [[Int]] = topics.map { _ in [] }
        for (member, wanted) in wants.enumerated() {
            for place in wanted { takers[place].append(member) }
        }
        give(&owners, &counts, takers)
        if !isHomogeneous { balance(&owners, &counts, takers) }
        var given: [[GroupPartition]] = wants.map { _ in [] }
        for (place, topic) in topics.enumerated() {
            for (partition, member) in owners[place].enumerated() where member >= 0 {
                given[member].append(GroupPartition(topic: topic.id, partition: Int32(partition)))
            }
        }
        return given.map { PartitionSet($0) }
    }

    /// Gives what nobody has to those that have least.
    private func give(_ owners: inout [[Int]], _ counts: inout [Int], _ takers: [[Int]]) {
        for place in owners.indices {
            for partition in owners[place].indices where owners[place][partition] < 0 {
                guard let member = takers[place].min(by: { counts[$0] < counts[$1] }) else { break }
                owners[place][partition] = member
                counts[member] += 1
            }
        }
    }

    /// Moves partitions from those that have more to those that have less by two at least, until nothing moves.
    private func balance(_ owners: inout [[Int]], _ counts: inout [Int], _ takers: [[Int]]) {
        var hasMoved = true
        while hasMoved {
            hasMoved = false
            for place in owners.indices {
                guard let poorest = takers[place].min(by: { counts[$0] < counts[$1] }) else { continue }
                var poor = poorest
                for partition in owners[place].indices.reversed() {
                    let owner = owners[place][partition]
                    guard owner >= 0, counts[owner] > counts[poor] + 1 else { continue }
                    owners[place][partition] = poor
                    counts[owner] -= 1
                    counts[poor] += 1
                    hasMoved = true
                    poor = takers[place].min { counts[$0] < counts[$1] } ?? poor
                }
            }
        }
    }
}
