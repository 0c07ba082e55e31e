internal import KafkaMessages
internal import KafkaWire

extension ClassicGroup {
    /// Notes that a member is there.
    mutating func heartbeat(_ request: HeartbeatRequest, at now: BootInstant) -> ErrorCode {
        if let code = failure(of: request.memberId, instance: request.groupInstanceId) { return code }
        guard request.generationId == generation else { return .illegalGeneration }
        switch state {
        case .empty: return .unknownMemberId
        case .preparingRebalance:
            touch(request.memberId, at: now)
            return .rebalanceInProgress
        case .completingRebalance, .stable:
            touch(request.memberId, at: now)
            return .none
        }
    }

    /// Lets members go, by their own will or an administrator's.
    mutating func leave(
        _ leaving: [LeaveGroupRequest.MemberIdentity],
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) -> [LeaveGroupResponse.MemberResponse] {
        var hasLeft = false
        let answers = leaving.map { identity in
            var answer = LeaveGroupResponse.MemberResponse(
                memberId: identity.memberId,
                groupInstanceId: identity.groupInstanceId
            )
            answer.errorCode = leave(identity, into: &effects)
            if answer.errorCode.isNone { hasLeft = true }
            return answer
        }
        guard hasLeft else { return answers }
        switch state {
        case .stable, .completingRebalance: prepareRebalance(settings, at: now, into: &effects)
        case .preparingRebalance: completeIfJoined(settings, at: now, into: &effects)
        case .empty: break
        }
        return answers
    }

    private mutating func leave(
        _ identity: LeaveGroupRequest.MemberIdentity,
        into effects: inout [GroupEffect]
    ) -> ErrorCode {
        var id = identity.memberId
        if id.isEmpty {
            // An administrator names a static member without its id.
            guard let known = identity.groupInstanceId.flatMap({ staticMembers[$0] }) else { return .unknownMemberId }
            id = known
        } else if pendingJoins.contains(where: { $0.id == id }) {
            pendingJoins.removeAll { $0.id == id }
            return .none
        } else if let code = failure(of: id, instance: identity.groupInstanceId) {
            return code
        }
        if let member = remove(id) { release(member, .unknownMemberId, into: &effects) }
        return .none
    }

    /// Does what follows from the time: members that were silent are out, and gatherings end.
    mutating func timePassed(_ settings: GroupSettings, at now: BootInstant, into effects: inout [GroupEffect]) {
        if let timer = joinTimer, timer.instant <= now {
            joinTimer = nil
            joinTimePassed(timer, settings, at: now, into: &effects)
        }
        if let deadline = syncDeadline, deadline <= now {
            syncDeadline = nil
            let missing = order.filter { pendingSyncs.contains($0) }
            for id in missing { remove(id) }
            if !missing.isEmpty { prepareRebalance(settings, at: now, into: &effects) }
        }
        let pending = pendingJoins.count
        pendingJoins.removeAll { $0.deadline <= now }
        if pendingJoins.count < pending, state == .preparingRebalance, hasEverybodyJoined {
            completeJoin(settings, at: now, into: &effects)
        }
        for id in order {
            guard let member = members[id], let deadline = member.deadline, deadline <= now else { continue }
            if member.isExcused {
                update(id) { $0.deadline = nil }
            } else {
                expire(member, settings, at: now, into: &effects)
            }
        }
    }

    /// Takes a member out that was silent for too long.
    private mutating func expire(
        _ member: ClassicMember,
        _ settings: GroupSettings,
        at now: BootInstant,
        into effects: inout [GroupEffect]
    ) {
        release(member, .unknownMemberId, into: &effects)
        remove(member.id)
        switch state {
        case .stable, .completingRebalance: prepareRebalance(settings, at: now, into: &effects)
        case .preparingRebalance:
            if hasEverybodyJoined { completeJoin(settings, at: now, into: &effects) }
        case .empty: break
        }
    }

    /// The group as the next coordinator finds it: nobody waits, and everybody has a session's time to be heard of.
    func recovered(at now: BootInstant) -> ClassicGroup {
        var group = self
        group.isRecordable = false
        group.pendingJoins = []
        group.pendingSyncs = []
        group.joinTimer = nil
        group.syncDeadline = nil
        group.hasNewMember = false
        for id in order {
            group.update(id) { member in
                member.joinTicket = nil
                member.syncTicket = nil
                member.isNew = false
            }
            group.touch(id, at: now)
        }
        return group
    }

    /// The requests that wait for the group.
    var tickets: [(ticket: Int, isJoin: Bool)] {
        order.flatMap { id -> [(ticket: Int, isJoin: Bool)] in
            [members[id]?.joinTicket.map { ($0, true) }, members[id]?.syncTicket.map { ($0, false) }].compactMap { $0 }
        }
    }
}
