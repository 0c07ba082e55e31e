internal import KafkaMessages
internal import KafkaWire

extension ConsumerGroup {
    /// Whether somebody is left who speaks the classic protocol, and nobody who speaks the group's own.
    var isClassicOnly: Bool { !order.isEmpty && order.allSatisfy { members[$0]?.classic != nil } }

    /// Lets a member join, or join again, that speaks the classic protocol.
    ///
    /// It is answered at once: it has nobody to wait for, and the coordinator assigns.
    mutating func joinClassic(
        _ request: JoinGroupRequest,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        _ table: TopicTable
    ) throws(GroupFailure) -> JoinGroupResponse {
        if members[request.memberId] == nil, order.count >= settings.consumerSize {
            throw GroupFailure(.groupMaxSizeReached)
        }
        let choices = request.protocols.map {
            ClassicMember.Choice(name: $0.name, metadata: Bytes(copying: $0.metadata.span))
        }
        guard let first = choices.first, supports(request, choices),
            let subscription = ConsumerProtocolSubscription(lenientlyDecoding: first.metadata)
        else { throw GroupFailure(.inconsistentGroupProtocol) }
        var id = request.memberId
        if id.isEmpty {
            id = (request.groupInstanceId ?? caller.clientId) + "-" + caller.memberSuffix
            if request.groupInstanceId == nil, caller.version >= 4 {
                return JoinGroupResponse(refusing: id, .memberIdRequired)
            }
        }
        let before = try classicMember(id, request, at: caller.now)
        var member = before
        member.classic = ClassicSide(
            sessionTimeout: .milliseconds(request.sessionTimeoutMs),
            choices: choices,
            version: ClassicSide.version(of: first.metadata)
        )
        member.instanceId = request.groupInstanceId
        member.rackId = subscription.rackId
        member.rebalanceTimeout = .milliseconds(
            caller.version >= 1 ? request.rebalanceTimeoutMs : request.sessionTimeoutMs
        )
        member.clientId = caller.clientId
        member.clientHost = caller.clientHost
        var seen: Set<String> = []
        member.topicNames = subscription.topics.filter { seen.insert($0).inserted }
        member.topicPattern = nil
        put(member)
        noteChanges(from: before, to: member, table)
        assign(settings, at: caller.now)
        let owned = subscription.ownedPartitions.flatMap { topic -> [GroupPartition] in
            guard let slot = table.slot(named: topic.topic) else { return [] }
            return topic.partitions.map { GroupPartition(topic: table[slot].id, partition: $0) }
        }
        reconcile(id, owned: PartitionSet(owned), at: caller.now)
        touchClassic(id, waiting: true, at: caller.now)
        return JoinGroupResponse(
            generationId: members[id]?.epoch ?? 0,
            protocolType: "consumer",
            protocolName: first.name,
            memberId: id
        )
    }

    /// Whether all members of the classic protocol and this one know a common way to assign.
    private func supports(_ request: JoinGroupRequest, _ choices: [ClassicMember.Choice]) -> Bool {
        guard request.protocolType == "consumer" else { return false }
        let others = order.compactMap { $0 == request.memberId ? nil : members[$0]?.classic }
        return choices.contains { choice in
            others.allSatisfy { $0.choices.contains { $0.name == choice.name } }
        }
    }

    /// The member as it is or a new one; a static member that has started again takes its old place.
    private mutating func classicMember(
        _ id: String,
        _ request: JoinGroupRequest,
        at now: BootInstant
    ) throws(GroupFailure) -> ConsumerMember {
        guard let instance = request.groupInstanceId else { return members[id] ?? ConsumerMember(id: id) }
        guard let existing = staticMembers[instance].flatMap({ members[$0] }) else {
            guard request.memberId.isEmpty else { throw unknown(id) }
            return ConsumerMember(id: id)
        }
        guard request.memberId.isEmpty else {
            try checkInstance(existing, id, instance)
            return existing
        }
        var member = existing
        member.id = id
        member.epoch = targetEpoch
        member.previousEpoch = 0
        replace(existing, by: member)
        return member
    }

    /// The member of the classic protocol that a request comes from.
    private func classic(_ id: String, _ instance: String?) throws(GroupFailure) -> (ConsumerMember, ClassicSide) {
        if let instance {
            guard let existing = staticMembers[instance].flatMap({ members[$0] }) else { throw unknown(id) }
            try checkInstance(existing, id, instance)
        }
        guard let member = members[id], let side = member.classic else { throw unknown(id) }
        return (member, side)
    }

    /// Notes that a member of the classic protocol was heard of, and whether it has to come back in time.
    private mutating func touchClassic(_ id: String, waiting: Bool?, at now: BootInstant) {
        guard var member = members[id], var side = member.classic else { return }
        if let waiting { side.deadline = waiting ? now + member.rebalanceTimeout : nil }
        member.sessionDeadline = now + side.sessionTimeout
        member.classic = side
        put(member)
    }

    /// Tells a member of the classic protocol what it has.
    mutating func syncClassic(
        _ request: SyncGroupRequest,
        _ table: TopicTable,
        at now: BootInstant
    ) throws(GroupFailure) -> SyncGroupResponse {
        let (member, side) = try classic(request.memberId, request.groupInstanceId)
        let name = side.choices.first?.name
        guard request.protocolType ?? "consumer" == "consumer", request.protocolName ?? name == name else {
            throw GroupFailure(.inconsistentGroupProtocol)
        }
        guard request.generationId == member.epoch else { throw GroupFailure(.illegalGeneration) }
        if epoch > member.epoch, member.state != .unrevoked {
            askToJoin(member.id, at: now)
            throw GroupFailure(.rebalanceInProgress)
        }
        touchClassic(member.id, waiting: false, at: now)
        return SyncGroupResponse(
            protocolType: "consumer",
            protocolName: name,
            assignment: ClassicSide.encode(member.assigned, table, version: side.version)
        )
    }

    /// Notes that a member of the classic protocol is there, and tells it where it has to join again.
    mutating func heartbeatClassic(_ request: HeartbeatRequest, at now: BootInstant) throws(GroupFailure) {
        let (member, _) = try classic(request.memberId, request.groupInstanceId)
        guard request.generationId == member.epoch else { throw GroupFailure(.illegalGeneration) }
        touchClassic(member.id, waiting: nil, at: now)
        let wanted = (target[member.id] ?? PartitionSet()).subtracting(member.assigned)
        let canGoOn = member.state == .unreleased && wanted.items.allSatisfy(isFree)
        guard member.epoch < epoch || member.state == .unrevoked || canGoOn else { return }
        askToJoin(member.id, at: now)
        throw GroupFailure(.rebalanceInProgress)
    }

    /// Gives a member that was told to join again the time for that.
    private mutating func askToJoin(_ id: String, at now: BootInstant) {
        guard var member = members[id], member.classic?.deadline == nil else { return }
        member.classic?.deadline = now + member.rebalanceTimeout
        put(member)
    }

    /// Lets a member of the classic protocol go.
    mutating func leaveClassic(_ identity: LeaveGroupRequest.MemberIdentity, at now: BootInstant) -> ErrorCode {
        var id = identity.memberId
        if id.isEmpty {
            guard let known = identity.groupInstanceId.flatMap({ staticMembers[$0] }) else { return .unknownMemberId }
            id = known
        }
        do throws(GroupFailure) {
            _ = try classic(id, identity.groupInstanceId)
        } catch {
            return error.code
        }
        put(out: id)
        return .none
    }
}
