/// A topic whose partitions are being given to its subscribers in ranges.
struct RangeTopic {
    /// The number of its first partition in the row of all.
    let first: Int

    /// The subscribers, whose places in this list are meant where a place is asked for.
    let members: [Int]

    /// The member that each partition is given to, or -1.
    private(set) var owners: [Int]

    private let quota: Int
    /// How many subscribers may still get one more than the others.
    private var extra: Int
    private var counts: [Int]

    /// Makes one of which nothing is assigned.
    init(_ topic: Int, _ group: GroupSubscriptions) {
        first = group.starts[topic]
        members = group.subscribers(of: topic)
        let count = Int(group.topics[topic].partitionCount)
        owners = [Int](repeating: -1, count: count)
        counts = [Int](repeating: 0, count: members.count)
        quota = members.isEmpty ? 0 : count / members.count
        extra = members.isEmpty ? 0 : count % members.count
    }

    /// How many partitions a subscriber may still get.
    func room(of place: Int) -> Int { max(0, quota + (extra > 0 ? 1 : 0) - counts[place]) }

    /// Gives partitions to a subscriber that has room for them.
    mutating func assign(_ partitions: [Int], to place: Int) {
        for partition in partitions { owners[partition] = members[place] }
        counts[place] += partitions.count
        if counts[place] > quota { extra -= 1 }
    }

    /// Gives each subscriber the first partitions that are left and that it may have.
    mutating func assignRanges(_ mayHave: (_ member: Int, _ partition: Int) -> Bool) {
        var start = 0
        for place in members.indices {
            while start < owners.count, owners[start] >= 0 { start += 1 }
            guard start < owners.count else { return }
            let room = room(of: place)
            var partitions: [Int] = []
            var next = start
            while next < owners.count, partitions.count < room {
                if owners[next] < 0, mayHave(members[place], next) { partitions.append(next) }
                next += 1
            }
            if !partitions.isEmpty { assign(partitions, to: place) }
        }
    }
}
