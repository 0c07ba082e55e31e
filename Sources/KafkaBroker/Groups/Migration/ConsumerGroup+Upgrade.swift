internal import KafkaMessages
internal import KafkaWire

extension ConsumerGroup {
    /// Makes a consumer group of a classic one whose members are consumers; nil where what they say or have can't be
    /// understood.
    init?(upgrading group: ClassicGroup, _ table: TopicTable, at now: BootInstant) {
        guard group.isConsumerProtocol else { return nil }
        self.init(id: group.id)
        epoch = max(1, group.generation)
        targetEpoch = epoch
        for id in group.order {
            guard let old = group.members[id], let first = old.choices.first,
                let subscription = ConsumerProtocolSubscription(lenientlyDecoding: first.metadata),
                let assigned = ClassicSide.decode(old.assignment, table)
            else { return nil }
            var member = ConsumerMember(id: id)
            member.instanceId = old.instanceId
            member.rackId = subscription.rackId
            member.clientId = old.clientId
            member.clientHost = old.clientHost
            member.rebalanceTimeout = old.rebalanceTimeout
            var seen: Set<String> = []
            member.topicNames = subscription.topics.filter { seen.insert($0).inserted }
            member.epoch = epoch
            member.previousEpoch = epoch
            // Two members with one partition would have been the leader's mistake: the first one keeps it.
            member.hold(assigned.filter(isFree), revoking: PartitionSet())
            member.classic = ClassicSide(
                sessionTimeout: old.sessionTimeout,
                choices: old.choices,
                version: ClassicSide.version(of: first.metadata),
                deadline: group.state == .stable ? nil : now + old.rebalanceTimeout
            )
            member.sessionDeadline = now + old.sessionTimeout
            put(member)
            target[id] = member.assigned
        }
    }

    /// The classic group that the members go on in when nobody is left who speaks the group's own protocol.
    func downgraded(_ generation: Int32, _ table: TopicTable, at now: BootInstant) -> ClassicGroup {
        var group = ClassicGroup(id: id, now: now)
        for id in order {
            guard let member = members[id], let side = member.classic else { continue }
            var old = ClassicMember(
                id: id,
                instanceId: member.instanceId,
                clientId: member.clientId,
                clientHost: member.clientHost,
                rebalanceTimeout: member.rebalanceTimeout,
                sessionTimeout: side.sessionTimeout,
                choices: side.choices
            )
            old.assignment = ClassicSide.encode(target[id] ?? PartitionSet(), table, version: side.version)
            old.deadline = now + side.sessionTimeout
            group.add(old, protocolType: "consumer")
        }
        group.generation = generation
        group.protocolName = group.preferredChoice
        group.move(to: .stable, at: now)
        return group
    }
}
