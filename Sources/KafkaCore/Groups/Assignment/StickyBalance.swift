/// An assignment that is as even as the subscriptions allow, and of all such ones leaves the most where it was.
struct StickyBalance {
    private let group: GroupSubscriptions
    private let ownership: GroupOwnership
    private let racks: GroupRacks?
    private var flow: BalancedFlow

    /// Finds how many partitions of each class each member gets.
    init(_ group: GroupSubscriptions, _ ownership: GroupOwnership, _ racks: GroupRacks?) {
        self.group = group
        self.ownership = ownership
        self.racks = racks.flatMap { $0.matters.contains(true) ? $0 : nil }
        var supplies = [Int](repeating: 0, count: group.classes.count)
        for (topic, state) in group.topics.enumerated() {
            supplies[group.classOfTopic[topic]] += Int(state.partitionCount)
        }
        flow = BalancedFlow(memberCount: group.order.count, classes: group.classes, supplies: supplies)
        for (topic, state) in group.topics.enumerated() {
            let owners = ownership.owners[group.starts[topic]..<group.starts[topic] + Int(state.partitionCount)]
            for owner in owners where owner >= 0 { flow.addOwned(class: group.classOfTopic[topic], member: owner) }
        }
        flow.solve()
    }

    /// Chooses the partitions themselves.
    ///
    /// - Returns: The member that each partition in the row of all is given to; -1 where nobody subscribes.
    func owners() -> [Int] {
        var owners = [Int](repeating: -1, count: group.partitionCount)
        var partitions = [[Int]](repeating: [], count: group.classes.count)
        for (topic, state) in group.topics.enumerated() {
            let start = group.starts[topic]
            partitions[group.classOfTopic[topic]] += start..<start + Int(state.partitionCount)
        }
        for index in group.classes.indices where !group.classes[index].isEmpty {
            choose(among: partitions[index], for: group.classes[index], flow.counts(ofClass: index), &owners)
        }
        return owners
    }

    /// Chooses among the partitions of one class.
    private func choose(among partitions: [Int], for members: [Int], _ counts: [Int], _ owners: inout [Int]) {
        var room = [Int](repeating: 0, count: group.order.count)
        for (member, count) in zip(members, counts) { room[member] = count }
        // Who has to give some up keeps those that have a replica near it.
        for isNear in [true, false] {
            for partition in partitions where owners[partition] < 0 {
                let owner = ownership.owners[partition]
                guard owner >= 0, room[owner] > 0, !isNear || racks?.match(owner, partition) != false else { continue }
                owners[partition] = owner
                room[owner] -= 1
            }
        }
        let free = partitions.filter { owners[$0] < 0 }
        if let racks { dealNear(free, members, racks, &room, &owners) }
        var turns = MemberTurns(members)
        for partition in free where owners[partition] < 0 {
            guard let member = turns.next(where: { room[$0] > 0 }) else { return }
            owners[partition] = member
            room[member] -= 1
        }
    }

    /// Gives partitions to members that have a replica in their rack, as long as they have room.
    private func dealNear(
        _ partitions: [Int],
        _ members: [Int],
        _ racks: GroupRacks,
        _ room: inout [Int],
        _ owners: inout [Int]
    ) {
        let rackCount = (racks.members.max() ?? -1) + 1
        var roomOfRack = [Int](repeating: 0, count: rackCount)
        var turns: [MemberTurns] = []
        for rack in 0..<rackCount {
            let inside = members.filter { racks.members[$0] == rack }
            turns.append(MemberTurns(inside))
            roomOfRack[rack] = inside.reduce(0) { $0 + room[$1] }
        }
        // Those that can go to few racks come first: the others have a choice.
        let byChoice = partitions.sorted {
            let (left, right) = (racks.partitions[$0].count, racks.partitions[$1].count)
            return left == right ? $0 < $1 : left < right
        }
        for partition in byChoice {
            var best = -1
            for rack in racks.partitions[partition] where rack < rackCount && roomOfRack[rack] > 0 {
                if best < 0 || roomOfRack[rack] > roomOfRack[best] { best = rack }
            }
            guard best >= 0, let member = turns[best].next(where: { room[$0] > 0 }) else { continue }
            owners[partition] = member
            room[member] -= 1
            roomOfRack[best] -= 1
        }
    }
}
