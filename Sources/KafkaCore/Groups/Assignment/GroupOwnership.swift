/// Which member owns which partition, after all that the members say.
struct GroupOwnership {
    /// The owner of each partition in the row of all; -1 for those that nobody may keep.
    private(set) var owners: [Int]

    /// Whether some member says that it owns the partition, rightly or not.
    private(set) var isClaimed: [Bool]

    /// Decides.
    ///
    /// Where more than one member says that it owns a partition, the one of the newest generation does, and none where
    /// there is more than one of that. A member that does not subscribe to the topic any more can't keep a partition.
    ///
    /// - Parameters:
    ///   - claims: What the members say, in the caller's order.
    ///   - group: Who subscribes to what.
    init(_ claims: [OwnershipClaim], _ group: GroupSubscriptions) {
        owners = [Int](repeating: -1, count: group.partitionCount)
        isClaimed = [Bool](repeating: false, count: group.partitionCount)
        var newest = [Int32](repeating: .min, count: group.partitionCount)
        var claimant = [Int](repeating: -1, count: group.partitionCount)
        for (member, index) in group.order.enumerated() {
            let claim = claims[index]
            for partition in claim.partitions {
                guard let number = group.number(of: partition), claimant[number] != member else { continue }
                claimant[number] = member
                isClaimed[number] = true
                if claim.generation > newest[number] {
                    newest[number] = claim.generation
                    owners[number] = member
                } else if claim.generation == newest[number] {
                    owners[number] = -1
                }
            }
        }
        for topic in group.topics.indices {
            var subscribes = [Bool](repeating: false, count: group.order.count)
            for member in group.subscribers(of: topic) { subscribes[member] = true }
            for number in group.starts[topic]..<group.starts[topic] + Int(group.topics[topic].partitionCount)
            where owners[number] >= 0 && !subscribes[owners[number]] {
                owners[number] = -1
            }
        }
    }
}
