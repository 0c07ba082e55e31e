internal import KafkaWire

/// Gives each topic's partitions to its members in ranges.
struct RangeAssignment: Sendable {
    /// The topics.
    let topics: [GroupTopic]
    /// The places of the topics that each member wants.
    let wants: [[Int]]
    /// The names of the static members.
    let instances: [String?]

    /// What each member gets.
    ///
    /// Members are taken in the same order for each topic, static ones first, so that topics with as many partitions
    /// go together.
    var shares: [PartitionSet] {
        let ranked = wants.indices.sorted { left, right in
            switch (instances[left], instances[right]) {
            case (let left?, let right?): left < right
            case (.some, nil): true
            case (nil, .some): false
            case (nil, nil): left < right
            }
        }
        var takers: [[Int]] = topics.map { _ in [] }
        for member in ranked {
            for topic in wants[member] { takers[topic].append(member) }
        }
        var given: [[GroupPartition]] = wants.map { _ in [] }
        for (place, topic) in topics.enumerated() where !takers[place].isEmpty {
            let count = Int(topic.partitionCount)
            let (least, more) = count.quotientAndRemainder(dividingBy: takers[place].count)
            var next = 0
            for (rank, member) in takers[place].enumerated() {
                let size = least + (rank < more ? 1 : 0)
                for partition in next..<next + size {
                    given[member].append(GroupPartition(topic: topic.id, partition: Int32(partition)))
                }
                next += size
            }
        }
        return given.map { PartitionSet($0) }
    }
}
