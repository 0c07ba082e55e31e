internal import KafkaMessages
internal import KafkaWire

extension ClassicGroup {
    /// Gathers the members anew, or ends the gathering where it goes on already.
    mutating func rebalanceOrComplete(
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) {
        if state == .preparingRebalance {
            completeIfJoined(settings, at: now, into: &effects)
        } else {
            prepareRebalance(settings, at: now, into: &effects)
        }
    }

    /// Begins to gather the members.
    mutating func prepareRebalance(
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) {
        if state == .completingRebalance {
            // Who waits for an assignment gets none, and joins again.
            for id in order { update(id) { $0.assignment = Bytes() } }
            endSync(.rebalanceInProgress, at: now, into: &effects)
        }
        syncDeadline = nil
        let isFirst = state == .empty
        move(to: .preparingRebalance, at: now)
        if isFirst {
            let delay = settings.initialRebalanceDelay
            guard delay > .zero else { return completeJoin(settings, at: now, into: &effects) }
            joinTimer = JoinTimer(instant: now + delay, remaining: max(.zero, rebalanceTimeout - delay))
        } else if hasEverybodyJoined {
            completeJoin(settings, at: now, into: &effects)
        } else {
            joinTimer = JoinTimer(instant: now + rebalanceTimeout, remaining: nil)
        }
    }

    /// Ends the gathering where everybody is there; a new group waits for its time all the same.
    mutating func completeIfJoined(
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) {
        guard state == .preparingRebalance, hasEverybodyJoined, previousState != .empty else { return }
        completeJoin(settings, at: now, into: &effects)
    }

    /// Does what follows when the time for gathering is over.
    mutating func joinTimePassed(
        _ timer: JoinTimer,
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) {
        guard let remaining = timer.remaining, hasNewMember, remaining > .zero else {
            return completeJoin(settings, at: now, into: &effects)
        }
        // Somebody has come while the new group waited: maybe there are more.
        hasNewMember = false
        let delay = min(settings.initialRebalanceDelay, remaining)
        joinTimer = JoinTimer(instant: now + delay, remaining: remaining - delay)
    }

    /// Ends the gathering: who did not come is out, and the leader is to assign.
    mutating func completeJoin(
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) {
        joinTimer = nil
        for id in order where members[id]?.joinTicket == nil && members[id]?.instanceId == nil { remove(id) }
        if !order.isEmpty {
            if let leader, members[leader]?.joinTicket == nil {
                guard let present = order.first(where: { members[$0]?.joinTicket != nil }) else {
                    // Only static members are left, and none of them is here: they have until their sessions end.
                    joinTimer = JoinTimer(instant: now + rebalanceTimeout, remaining: nil)
                    return
                }
                self.leader = present
            }
        }
        generation = generation == .max ? 1 : generation + 1
        pendingSyncs.removeAll()
        hasNewMember = false
        guard !order.isEmpty else {
            protocolName = nil
            subscribedTopics = isConsumerProtocol ? [] : nil
            move(to: .empty, at: now)
            isRecordable = true
            return
        }
        protocolName = preferredChoice
        subscribedTopics = computedTopics
        move(to: .completingRebalance, at: now)
        for id in order {
            let ticket = members[id]?.joinTicket
            update(id) { member in
                member.joinTicket = nil
                member.isNew = false
            }
            touch(id, at: now)
            pendingSyncs.insert(id)
            if let ticket { effects.append(.join(ticket: ticket, standing(id, withRoll: id == leader))) }
        }
        syncDeadline = now + rebalanceTimeout
    }

    /// Tells a member that waits that it is no longer one.
    func release(_ member: ClassicMember, _ code: ErrorCode, into effects: inout [GroupEffect]) {
        if let ticket = member.joinTicket {
            let id = code == .fencedInstanceId ? member.id : ""
            effects.append(.join(ticket: ticket, JoinGroupResponse(refusing: id, code)))
        }
        if let ticket = member.syncTicket { effects.append(.sync(ticket: ticket, SyncGroupResponse(errorCode: code))) }
    }

    /// Answers all members that wait for their assignments.
    mutating func endSync(_ code: ErrorCode, at now: BootInstant, into effects: inout [GroupEffect]) {
        for id in order {
            guard let ticket = members[id]?.syncTicket else { continue }
            update(id) { $0.syncTicket = nil }
            touch(id, at: now)
            let answer = code.isNone ? assigned(id) : SyncGroupResponse(errorCode: code)
            effects.append(.sync(ticket: ticket, answer))
        }
    }

    /// What a member is told that was given something.
    func assigned(_ id: String) -> SyncGroupResponse {
        SyncGroupResponse(
            protocolType: protocolType,
            protocolName: protocolName,
            assignment: members[id]?.assignment ?? Bytes()
        )
    }

    /// The topics that the members say they want, or nil where one can't be understood.
    private var computedTopics: Set<String>? {
        guard isConsumerProtocol, let protocolName else { return nil }
        var topics: Set<String> = []
        for id in order {
            guard let bytes = members[id]?.metadata(for: protocolName),
                let subscription = ConsumerProtocolSubscription(lenientlyDecoding: bytes)
            else { return nil }
            topics.formUnion(subscription.topics)
        }
        return topics
    }
}
