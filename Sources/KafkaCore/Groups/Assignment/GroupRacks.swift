/// In which racks members and replicas are, in numbers (KIP-881).
struct GroupRacks {
    /// The rack of each member, or -1.
    let members: [Int]

    /// The racks of each partition's replicas in the row of all partitions, each rack once.
    let partitions: [[Int]]

    /// The topics for which it makes a difference which member reads which partition.
    let matters: [Bool]

    /// Looks for the racks; nil where no member says in which it is.
    init?(_ group: GroupSubscriptions, _ members: [GroupMember]) {
        var numbers: [String: Int] = [:]
        func number(_ rack: String) -> Int {
            if let number = numbers[rack] { return number }
            numbers[rack] = numbers.count
            return numbers.count - 1
        }
        let racks = group.order.map { index in
            members[index].rack.flatMap { $0.isEmpty ? nil : number($0) } ?? -1
        }
        guard racks.contains(where: { $0 >= 0 }) else { return nil }
        var partitions: [[Int]] = []
        var matters: [Bool] = []
        for (topic, state) in group.topics.enumerated() {
            let first = partitions.count
            for partition in 0..<Int(state.partitionCount) {
                let names = partition < state.racks.count ? state.racks[partition] : []
                var list: [Int] = []
                for rack in names.map(number) where !list.contains(rack) { list.append(rack) }
                partitions.append(list.sorted())
            }
            let own = partitions[first...]
            let all = Set(own.joined())
            let isReached = group.subscribers(of: topic).contains { racks[$0] >= 0 && all.contains(racks[$0]) }
            matters.append(isReached && own.contains { $0.count < all.count })
        }
        self.members = racks
        self.partitions = partitions
        self.matters = matters
    }

    /// Whether a replica of a partition is in the member's rack; true for a member that says no rack.
    func match(_ member: Int, _ partition: Int) -> Bool {
        members[member] < 0 || partitions[partition].contains(members[member])
    }
}
