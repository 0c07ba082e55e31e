public import KafkaCore

/// What the members of a group did, and whether a group may do so.
///
/// Told in the order in which it happens, by whoever runs the members; nothing in it depends on a clock.
public struct GroupHistory: Sendable {
    /// What is known of one partition.
    private struct Partition: Sendable {
        let partition: TopicPartition
        /// The member that was given it last, as far as it is known to have it still.
        var owner: Int?
        /// Who has a batch of it in hands.
        var workers: [Int] = []
        /// How far its first records were processed, without a gap.
        var processed: Int64 = 0
        /// Records behind a gap that were processed.
        var ahead: Set<Int64> = []
        /// The largest offset whose commit was confirmed.
        var committed: Int64 = 0
        /// Whether the next batch is the first one since its owner got it.
        var isFirst = false
        /// How often each record was processed.
        var counts: [Int64: Int] = [:]
    }

    private var partitions: [Partition] = []

    /// What must not be, in words.
    public private(set) var violations: [String] = []

    /// How often partitions were given to members.
    public private(set) var assignmentCount = 0

    /// How often partitions were lost, and not given up.
    public private(set) var lossCount = 0

    /// Makes an empty history.
    public init() {}

    private mutating func index(of partition: TopicPartition) -> Int {
        if let index = partitions.firstIndex(where: { $0.partition == partition }) { return index }
        partitions.append(Partition(partition: partition))
        return partitions.count - 1
    }

    /// A member was given partitions.
    ///
    /// - Parameters:
    ///   - list: The partitions.
    ///   - member: The member.
    public mutating func assigned(_ list: [TopicPartition], to member: Int) {
        for partition in list {
            assignmentCount += 1
            let index = index(of: partition)
            partitions[index].owner = member
            partitions[index].isFirst = true
        }
    }

    /// A member gives partitions up in an orderly way.
    ///
    /// - Parameters:
    ///   - list: The partitions.
    ///   - member: The member.
    ///   - mayWork: Whether it may work on a batch still, since it is slower than the group has patience for.
    public mutating func revoked(_ list: [TopicPartition], from member: Int, mayWork: Bool = false) {
        for partition in list {
            let index = index(of: partition)
            if !mayWork, partitions[index].workers.contains(member) {
                violations.append("member \(member) gives \(partition) up while it works on a batch of it")
            }
            if partitions[index].owner == member { partitions[index].owner = nil }
        }
    }

    /// A member has lost partitions.
    ///
    /// - Parameters:
    ///   - list: The partitions.
    ///   - member: The member.
    public mutating func lost(_ list: [TopicPartition], by member: Int) {
        for partition in list {
            lossCount += 1
            let index = index(of: partition)
            if partitions[index].owner == member { partitions[index].owner = nil }
        }
    }

    /// A member has a batch in its hands.
    ///
    /// - Parameters:
    ///   - partition: The batch's partition.
    ///   - offsets: The offsets of its records.
    ///   - member: The member.
    public mutating func handed(_ partition: TopicPartition, _ offsets: [Int64], to member: Int) {
        let index = index(of: partition)
        if let owner = partitions[index].owner, owner != member {
            violations.append("member \(member) is handed a batch of \(partition), which member \(owner) has")
        }
        partitions[index].workers.append(member)
        guard let first = offsets.first, partitions[index].isFirst else { return }
        partitions[index].isFirst = false
        if first > partitions[index].processed {
            let processed = partitions[index].processed
            violations.append(
                "\(partition) is gone on with at \(first), but only what is before \(processed) was processed"
            )
        }
        if first < partitions[index].committed {
            let committed = partitions[index].committed
            violations.append("\(partition) is gone on with at \(first), but \(committed) was committed")
        }
    }

    /// A member gave a batch back.
    ///
    /// - Parameters:
    ///   - partition: The batch's partition.
    ///   - offsets: The offsets of the records that it has processed.
    ///   - member: The member.
    public mutating func returned(_ partition: TopicPartition, processed offsets: [Int64], by member: Int) {
        let index = index(of: partition)
        if let worker = partitions[index].workers.firstIndex(of: member) {
            partitions[index].workers.remove(at: worker)
        }
        processed(partition, offsets)
    }

    /// A member has processed records of a batch that it still has in its hands.
    ///
    /// - Parameters:
    ///   - partition: The batch's partition.
    ///   - offsets: The offsets of the records.
    public mutating func processed(_ partition: TopicPartition, _ offsets: [Int64]) {
        let index = index(of: partition)
        for offset in offsets {
            partitions[index].counts[offset, default: 0] += 1
            if offset >= partitions[index].processed { partitions[index].ahead.insert(offset) }
        }
        while partitions[index].ahead.remove(partitions[index].processed) != nil { partitions[index].processed += 1 }
    }

    /// The coordinator has confirmed that it keeps an offset.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - offset: The offset of the record that is wanted next.
    public mutating func committed(_ partition: TopicPartition, _ offset: Int64) {
        let index = index(of: partition)
        partitions[index].committed = max(partitions[index].committed, offset)
    }

    /// Looks whether all records of a partition were processed.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - end: How many records it has, from offset 0 on.
    public mutating func ends(_ partition: TopicPartition, at end: Int64) {
        let index = index(of: partition)
        guard partitions[index].processed < end else { return }
        violations.append(
            "\(partition) has \(end) records, of which only \(partitions[index].processed) were processed"
        )
    }

    /// How far a partition was processed without a gap.
    ///
    /// - Parameter partition: The partition.
    /// - Returns: The first offset that was not.
    public func processed(_ partition: TopicPartition) -> Int64 {
        partitions.first { $0.partition == partition }?.processed ?? 0
    }

    /// How many records were processed more than once.
    public var duplicateCount: Int { partitions.reduce(0) { $0 + $1.counts.values.count { $0 > 1 } } }

    /// Something else that must not be.
    ///
    /// - Parameter text: What.
    public mutating func note(_ text: String) { violations.append(text) }
}
