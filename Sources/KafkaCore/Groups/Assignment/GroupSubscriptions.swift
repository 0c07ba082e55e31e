/// Who subscribes to what, in numbers, and in the order in which all clients of a group see its members and topics.
///
/// Members and topics are meant by their places in that order.
struct GroupSubscriptions {
    /// The topics that have partitions, by name.
    let topics: [GroupTopic]

    /// The members' indexes in the caller's order.
    ///
    /// Static members come first, by their instance ids; the others follow by their ids.
    let order: [Int]

    /// The topics of each member, ascending.
    private(set) var subscribed: [[Int]] = []

    /// The class of each topic; topics of one class have the same subscribers.
    private(set) var classOfTopic: [Int] = []

    /// The subscribers of each class, ascending; the members of a class without any are none.
    private(set) var classes: [[Int]] = []

    /// Where the partitions of each topic begin, when those of all topics are counted in one row.
    private(set) var starts: [Int] = []

    /// How many partitions all topics have.
    private(set) var partitionCount = 0

    private var places: [String: Int] = [:]

    /// Sorts topics and members.
    init(topics: [GroupTopic], members: [GroupMember]) {
        var found: [(topic: GroupTopic, key: [UInt16])] = []
        var names: Set<String> = []
        for topic in topics where topic.partitionCount > 0 && names.insert(topic.name).inserted {
            found.append((topic, Array(topic.name.utf16)))
        }
        // Java compares strings by their UTF-16 units, and so do all clients that may meet in a group.
        found.sort { $0.key.lexicographicallyPrecedes($1.key) }
        self.topics = found.map(\.topic)
        order = GroupSubscriptions.order(of: members)
        for (place, topic) in self.topics.enumerated() {
            places[topic.name] = place
            starts.append(partitionCount)
            partitionCount += Int(topic.partitionCount)
        }
        classify(subscribe(members))
    }

    private static func order(of members: [GroupMember]) -> [Int] {
        let instances = members.map { $0.instanceId.map { Array($0.utf16) } }
        let ids = members.map { Array($0.id.utf16) }
        return members.indices.sorted { left, right in
            switch (instances[left], instances[right]) {
            case (.some, nil): return true
            case (nil, .some): return false
            case (let first?, let second?) where first != second: return first.lexicographicallyPrecedes(second)
            default: return ids[left].lexicographicallyPrecedes(ids[right])
            }
        }
    }

    /// Fills in what each member subscribes to.
    ///
    /// - Returns: The number of each member's subscription among the different ones.
    private mutating func subscribe(_ members: [GroupMember]) -> [Int] {
        var kinds: [Int] = []
        var known: [[Int]: Int] = [:]
        for (place, index) in order.enumerated() {
            // In most groups all members subscribe to the same: comparing is much quicker than looking up.
            if place > 0, members[index].topics == members[order[place - 1]].topics {
                subscribed.append(subscribed[place - 1])
                kinds.append(kinds[place - 1])
                continue
            }
            var list = members[index].topics.compactMap { places[$0] }.sorted()
            for index in list.indices.dropFirst().reversed() where list[index] == list[index - 1] {
                list.remove(at: index)
            }
            subscribed.append(list)
            if let kind = known[list] {
                kinds.append(kind)
            } else {
                kinds.append(known.count)
                known[list] = known.count
            }
        }
        return kinds
    }

    private mutating func classify(_ kinds: [Int]) {
        let kindCount = (kinds.max() ?? -1) + 1
        var example = [Int?](repeating: nil, count: kindCount)
        for (place, kind) in kinds.enumerated() where example[kind] == nil { example[kind] = place }
        var kindsOfTopic = [[Int]](repeating: [], count: topics.count)
        for (kind, place) in example.enumerated() {
            for topic in place.map({ subscribed[$0] }) ?? [] { kindsOfTopic[topic].append(kind) }
        }
        var known: [[Int]: Int] = [:]
        for list in kindsOfTopic {
            if let known = known[list] {
                classOfTopic.append(known)
                continue
            }
            known[list] = classes.count
            classOfTopic.append(classes.count)
            var isIn = [Bool](repeating: false, count: kindCount)
            for kind in list { isIn[kind] = true }
            classes.append(kinds.indices.filter { isIn[kinds[$0]] })
        }
    }

    /// The members that subscribe to a topic.
    func subscribers(of topic: Int) -> [Int] { classes[classOfTopic[topic]] }

    /// The number of a partition in the row of all, or nil where there is none such.
    func number(of partition: TopicPartition) -> Int? {
        guard let topic = places[partition.topic], partition.partition >= 0,
            partition.partition < topics[topic].partitionCount
        else { return nil }
        return starts[topic] + Int(partition.partition)
    }

    /// The partitions in the row of all.
    func partitions() -> [TopicPartition] {
        var partitions: [TopicPartition] = []
        partitions.reserveCapacity(partitionCount)
        for topic in topics {
            for number in 0..<topic.partitionCount { partitions.append(TopicPartition(topic.name, number)) }
        }
        return partitions
    }

    /// Names what was assigned.
    ///
    /// - Parameter owners: The member that each partition in the row of all is given to; -1 for nobody.
    /// - Returns: The partitions of each member in the caller's order, by topic and number.
    func assignment(_ owners: [Int]) -> [[TopicPartition]] {
        var assignment = [[TopicPartition]](repeating: [], count: order.count)
        for (partition, owner) in zip(partitions(), owners) where owner >= 0 {
            assignment[order[owner]].append(partition)
        }
        return assignment
    }
}
