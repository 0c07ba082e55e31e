internal import KafkaMessages
internal import KafkaWire

extension ConsumerGroup {
    /// Lets a member join or go on: takes what it says of itself, and tells it what it is to have.
    mutating func heartbeat(
        _ request: ConsumerGroupHeartbeatRequest,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        _ table: TopicTable
    ) throws(GroupFailure) -> ConsumerGroupHeartbeatResponse {
        let id = caller.memberId ?? request.memberId
        let owned = request.topicPartitions.map { topics in
            PartitionSet(
                topics.flatMap { topic in
                    topic.partitions.map { GroupPartition(topic: topic.topicId, partition: $0) }
                }
            )
        }
        if members[id] == nil, order.count >= settings.consumerSize {
            throw GroupFailure(
                .groupMaxSizeReached,
                "The consumer group has reached its maximum capacity of \(settings.consumerSize) members."
            )
        }
        let (before, replaced) = try known(id, request, owned)
        var member = before
        let pattern = try member.update(request, caller)
        if let replaced { replace(replaced, by: member) }
        put(member)
        noteChanges(from: before, to: member, table)
        assign(settings, at: caller.now)
        reconcile(id, owned: owned, at: caller.now)
        touch(id, settings.consumerSessionTimeout, at: caller.now)
        let response = answer(request, id, before, settings)
        // As in Kafka, what a new pattern names is found out when its member has been answered.
        if let pattern { resolve(pattern, table) }
        return response
    }

    /// The member as it is, or a new one, and the static member whose place it takes.
    private func known(
        _ id: String,
        _ request: ConsumerGroupHeartbeatRequest,
        _ owned: PartitionSet?
    ) throws(GroupFailure) -> (member: ConsumerMember, replaced: ConsumerMember?) {
        let isJoining = request.memberEpoch == 0
        guard let instance = request.instanceId else {
            guard let member = members[id] else {
                guard isJoining else { throw unknown(id) }
                return (ConsumerMember(id: id), nil)
            }
            try check(member, request.memberEpoch, owned)
            return (member, nil)
        }
        guard let existing = staticMembers[instance].flatMap({ members[$0] }) else {
            guard isJoining else { throw GroupFailure(.unknownMemberId, "Instance id \(instance) is unknown.") }
            return (members[id] ?? ConsumerMember(id: id), nil)
        }
        guard isJoining else {
            try checkInstance(existing, id, instance)
            try check(existing, request.memberEpoch, owned)
            return (existing, nil)
        }
        guard existing.epoch == ConsumerMember.awayEpoch else {
            throw GroupFailure(
                .unreleasedInstanceId,
                "Static member \(id) with instance id \(instance) cannot join the group because the instance id is "
                    + "owned by \(existing.id) member."
            )
        }
        var member = existing
        member.id = id
        member.epoch = 0
        member.previousEpoch = 0
        return (member, existing)
    }

    /// Makes sure that a static member is the one that has the name now.
    func checkInstance(_ existing: ConsumerMember, _ id: String, _ instance: String) throws(GroupFailure) {
        guard existing.id != id else { return }
        throw GroupFailure(
            .fencedInstanceId,
            "Static member \(id) with instance id \(instance) was fenced by member \(existing.id)."
        )
    }

    /// The failure of a request of somebody who is no member.
    func unknown(_ id: String) -> GroupFailure {
        GroupFailure(.unknownMemberId, "Member \(id) is not a member of group \(self.id).")
    }

    /// Makes sure that a member is where the coordinator thinks that it is.
    private func check(_ member: ConsumerMember, _ epoch: Int32, _ owned: PartitionSet?) throws(GroupFailure) {
        guard epoch != member.epoch, epoch != 0 else { return }
        // The answer that told the new epoch may have been lost.
        if epoch < member.epoch, epoch == member.previousEpoch, let owned, owned.isSubset(of: member.assigned) {
            return
        }
        throw GroupFailure(
            .fencedMemberEpoch,
            "The consumer group member has a \(epoch > member.epoch ? "greater" : "smaller") member epoch (\(epoch)) "
                + "than the one known by the group coordinator (\(member.epoch)). The member must abandon all its "
                + "partitions and rejoin."
        )
    }

    /// Puts a static member that has started again in the place that it had.
    mutating func replace(_ old: ConsumerMember, by new: ConsumerMember) {
        let partitions = target[old.id]
        remove(old.id)
        target[new.id] = partitions
    }

    /// What a member is told.
    private func answer(
        _ request: ConsumerGroupHeartbeatRequest,
        _ id: String,
        _ before: ConsumerMember,
        _ settings: GroupSettings
    ) -> ConsumerGroupHeartbeatResponse {
        var response = ConsumerGroupHeartbeatResponse(memberId: id)
        guard let member = members[id] else { return response }
        response.memberEpoch = member.epoch
        response.heartbeatIntervalMs = settings.consumerHeartbeatMilliseconds
        let isFull =
            request.memberEpoch == 0
            || request.rebalanceTimeoutMs != -1 && request.topicPartitions != nil
                && (request.subscribedTopicNames != nil || request.subscribedTopicRegex != nil)
        if isFull || member.assigned != before.assigned {
            response.assignment = ConsumerGroupHeartbeatResponse.Assignment(
                topicPartitions: member.assigned.byTopic.map { .init(topicId: $0.topic, partitions: $0.partitions) }
            )
        }
        return response
    }

    /// Lets a member go: for good with -1, or a static one for a while with -2.
    mutating func leave(
        _ request: ConsumerGroupHeartbeatRequest,
        at now: BootInstant
    ) throws(GroupFailure) -> ConsumerGroupHeartbeatResponse {
        let id = request.memberId
        if let instance = request.instanceId {
            guard let existing = staticMembers[instance].flatMap({ members[$0] }) else {
                throw GroupFailure(.unknownMemberId, "Instance id \(instance) is unknown.")
            }
            try checkInstance(existing, id, instance)
            if request.memberEpoch == ConsumerMember.awayEpoch {
                var member = existing
                member.epoch = ConsumerMember.awayEpoch
                member.hold(member.assigned, revoking: PartitionSet())
                member.revocationDeadline = nil
                put(member)
                return ConsumerGroupHeartbeatResponse(memberId: id, memberEpoch: request.memberEpoch)
            }
        } else if members[id] == nil {
            throw unknown(id)
        }
        put(out: id)
        return ConsumerGroupHeartbeatResponse(memberId: id, memberEpoch: request.memberEpoch)
    }

    /// Takes a member out, so that the others get what it had.
    mutating func put(out id: String) {
        guard remove(id) != nil else { return }
        dropUnusedPatterns()
        nextEpoch()
    }

    /// Goes to the next epoch of the group.
    mutating func nextEpoch() {
        epoch = epoch == .max ? 1 : epoch + 1
    }

    /// Does what follows from the time: members that were silent or kept what is not theirs are out.
    mutating func timePassed(at now: BootInstant) {
        for id in order {
            guard let member = members[id] else { continue }
            let deadlines = [member.sessionDeadline, member.revocationDeadline, member.classic?.deadline]
            if deadlines.contains(where: { $0.map { $0 <= now } ?? false }) { put(out: id) }
        }
    }

    /// The group as the next coordinator finds it: everybody has the whole time to be heard of.
    mutating func recover(_ settings: GroupSettings, at now: BootInstant) {
        for id in order {
            guard var member = members[id] else { continue }
            member.sessionDeadline = now + (member.classic?.sessionTimeout ?? settings.consumerSessionTimeout)
            if member.classic?.deadline != nil { member.classic?.deadline = now + member.rebalanceTimeout }
            if member.revocationDeadline != nil { member.revocationDeadline = now + member.rebalanceTimeout }
            put(member)
        }
    }
}
