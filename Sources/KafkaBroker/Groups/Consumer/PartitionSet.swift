internal import KafkaWire

/// Partitions in their order, each once.
struct PartitionSet: Sendable, Equatable {
    /// The partitions, ascending.
    private(set) var items: [GroupPartition] = []

    /// Makes a set without partitions.
    init() {}

    /// Makes a set of partitions in any order.
    init(_ partitions: [GroupPartition]) {
        for partition in partitions.sorted() where partition != items.last { items.append(partition) }
    }

    private init(ascending items: [GroupPartition]) { self.items = items }

    /// True where there is no partition.
    var isEmpty: Bool { items.isEmpty }

    /// The number of partitions.
    var count: Int { items.count }

    /// Whether a partition is in the set.
    func contains(_ partition: GroupPartition) -> Bool {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if items[middle] < partition { low = middle + 1 } else { high = middle }
        }
        return low < items.count && items[low] == partition
    }

    /// The partitions that are in both sets.
    func intersection(_ other: PartitionSet) -> PartitionSet {
        PartitionSet(ascending: items.filter(other.contains))
    }

    /// The partitions that the other set does not have.
    func subtracting(_ other: PartitionSet) -> PartitionSet {
        PartitionSet(ascending: items.filter { !other.contains($0) })
    }

    /// The partitions of both sets.
    func union(_ other: PartitionSet) -> PartitionSet {
        if other.isEmpty { return self }
        return isEmpty ? other : PartitionSet(items + other.items)
    }

    /// The partitions that fulfil a condition.
    func filter(_ condition: (GroupPartition) -> Bool) -> PartitionSet {
        PartitionSet(ascending: items.filter(condition))
    }

    /// Whether all partitions are in the other set.
    func isSubset(of other: PartitionSet) -> Bool { items.allSatisfy(other.contains) }

    /// Whether the sets have no partition in common.
    func isDisjoint(with other: PartitionSet) -> Bool { !items.contains(where: other.contains) }

    /// The partitions of each topic.
    var byTopic: [(topic: KafkaUUID, partitions: [Int32])] {
        var topics: [(topic: KafkaUUID, partitions: [Int32])] = []
        for item in items {
            if topics.last?.topic == item.topic {
                topics[topics.count - 1].partitions.append(item.partition)
            } else {
                topics.append((item.topic, [item.partition]))
            }
        }
        return topics
    }
}
