internal import KafkaWire

extension ConsumerGroup {
    /// Goes to the next epoch where a member wants something else, or where topics have changed.
    mutating func noteChanges(from before: ConsumerMember, to member: ConsumerMember, _ table: TopicTable) {
        let wantsOther =
            before.topicNames != member.topicNames && Set(before.topicNames) != Set(member.topicNames)
            || before.assignor != member.assignor
            || wantsOtherPattern(before, member)
        guard wantsOther || topicsVersion != table.version else { return }
        if topicsVersion != table.version {
            for text in patterns.keys.sorted() { patterns[text]?.find(in: table) }
        }
        dropUnusedPatterns()
        let changed = noteTopics(table)
        if wantsOther || changed { nextEpoch() }
    }

    /// Finds out what a new pattern names, and goes to the next epoch for it.
    mutating func resolve(_ pattern: TopicPattern, _ table: TopicTable) {
        guard patterns[pattern.text] == nil else { return }
        var matches = TopicPatternMatches(pattern: pattern, topics: [])
        matches.find(in: table)
        patterns[pattern.text] = matches
        guard !matches.topics.isEmpty else { return }
        _ = noteTopics(table)
        nextEpoch()
    }

    /// Whether a member's pattern is another one, of which is known what it names.
    private func wantsOtherPattern(_ before: ConsumerMember, _ member: ConsumerMember) -> Bool {
        guard before.topicPattern != member.topicPattern else { return false }
        return before.topicPattern != nil || member.topicPattern.map { patterns[$0] != nil } ?? false
    }

    /// Forgets patterns that no member has any more.
    mutating func dropUnusedPatterns() {
        guard !patterns.isEmpty else { return }
        let used = Set(order.compactMap { members[$0]?.topicPattern })
        for text in patterns.keys.sorted() where !used.contains(text) { patterns[text] = nil }
    }

    /// The names of the topics that a member wants, by name or by its pattern.
    func names(of member: ConsumerMember) -> [String] {
        guard let matches = member.topicPattern.flatMap({ patterns[$0] }) else { return member.topicNames }
        let named = Set(member.topicNames)
        return member.topicNames + matches.topics.filter { !named.contains($0) }
    }

    /// Whether a member wants a topic.
    func isSubscribed(to topic: String) -> Bool {
        order.contains { members[$0].map { names(of: $0).contains(topic) } ?? false }
    }

    /// Looks at the topics that members want.
    ///
    /// - Returns: Whether they are not as they were.
    private mutating func noteTopics(_ table: TopicTable) -> Bool {
        topicsVersion = table.version
        var wanted: Set<String> = []
        for id in order {
            if let member = members[id] { wanted.formUnion(names(of: member)) }
        }
        let found = wanted.sorted().compactMap { name in
            table.slot(named: name).map { slot in
                GroupTopic(
                    name: name,
                    id: table[slot].id,
                    partitionCount: Int32(clamping: table[slot].partitions.count)
                )
            }
        }
        defer { topics = found }
        return found != topics
    }
}
