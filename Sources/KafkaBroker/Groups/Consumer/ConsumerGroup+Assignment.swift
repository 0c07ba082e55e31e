internal import KafkaWire

extension ConsumerGroup {
    /// The assignor that most members prefer; the cluster's first one where nobody prefers any.
    func preferredAssignor(_ settings: GroupSettings) -> GroupAssignor {
        var votes: [Int] = settings.assignors.map { _ in 0 }
        for id in order {
            guard let index = members[id]?.assignor.flatMap({ settings.assignors.firstIndex(of: $0) }) else { continue }
            votes[index] += 1
        }
        guard let most = votes.max(), most > 0, let index = votes.firstIndex(of: most) else {
            return settings.assignors.first ?? .uniform
        }
        return settings.assignors[index]
    }

    /// Assigns the partitions anew where something has changed since they were, but not too often.
    mutating func assign(_ settings: GroupSettings, at now: BootInstant) {
        guard epoch != targetEpoch else { return }
        if let assignedAt, targetEpoch > 0, now - assignedAt < settings.assignmentInterval { return }
        var places: [String: Int] = [:]
        for (place, topic) in topics.enumerated() { places[topic.name] = place }
        let ids = order.sorted()
        let wants = ids.map { id in
            members[id].map { names(of: $0).compactMap { places[$0] }.sorted() } ?? []
        }
        let shares: [PartitionSet]
        switch preferredAssignor(settings) {
        case .uniform:
            shares = UniformAssignment(topics: topics, wants: wants).shares(before: ids.map { target[$0] })
        case .range:
            let instances = ids.map { members[$0]?.instanceId }
            shares = RangeAssignment(topics: topics, wants: wants, instances: instances).shares
        }
        target = [:]
        for (place, id) in ids.enumerated() { target[id] = shares[place] }
        targetEpoch = epoch
        assignedAt = now
    }
}
