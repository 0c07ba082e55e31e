internal import KafkaMessages
internal import KafkaWire

extension ClassicGroup {
    /// How long a member that has never been heard of again may wait for the group.
    private static let newMemberPatience = Duration.seconds(300)

    /// Lets a member join, or join again.
    mutating func join(
        _ request: JoinGroupRequest,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        into effects: inout [GroupEffect]
    ) {
        let choices = request.protocols.map {
            ClassicMember.Choice(name: $0.name, metadata: Bytes(copying: $0.metadata.span))
        }
        let id = request.memberId
        guard hasRoom(for: id, settings) else {
            drop(id, into: &effects)
            return refuse(.groupMaxSizeReached, "", caller, into: &effects)
        }
        guard supports(request.protocolType, choices) else {
            return refuse(.inconsistentGroupProtocol, id, caller, into: &effects)
        }
        var member = ClassicMember(
            id: id,
            instanceId: request.groupInstanceId,
            clientId: caller.clientId,
            clientHost: caller.clientHost,
            rebalanceTimeout: .milliseconds(
                caller.version >= 1 ? request.rebalanceTimeoutMs : request.sessionTimeoutMs
            ),
            sessionTimeout: .milliseconds(request.sessionTimeoutMs),
            choices: choices
        )
        if id.isEmpty {
            member.id = (request.groupInstanceId ?? caller.clientId) + "-" + caller.memberSuffix
            joinNew(member, request.protocolType, caller, settings, into: &effects)
        } else if pendingJoins.contains(where: { $0.id == id }) {
            enter(member, request.protocolType, caller, settings, into: &effects)
        } else if let code = failure(of: id, instance: request.groupInstanceId) {
            refuse(code, id, caller, into: &effects)
        } else {
            joinAgain(member, caller, settings, into: &effects)
        }
    }

    /// Whether the group takes one member more, or has this one already.
    private func hasRoom(for id: String, _ settings: GroupSettings) -> Bool {
        switch state {
        case .empty: true
        case .preparingRebalance:
            // Who waits already counts, so that a group that has become too large loses those that come last.
            members[id]?.joinTicket != nil || joinedCount < settings.classicSize
        case .completingRebalance, .stable: members[id] != nil || members.count < settings.classicSize
        }
    }

    /// Takes a member out that is too much.
    private mutating func drop(_ id: String, into effects: inout [GroupEffect]) {
        pendingJoins.removeAll { $0.id == id }
        if let member = remove(id) { release(member, .unknownMemberId, into: &effects) }
    }

    private mutating func joinNew(
        _ member: ClassicMember,
        _ type: String,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        into effects: inout [GroupEffect]
    ) {
        if let instance = member.instanceId {
            if let old = staticMembers[instance] {
                replace(old, with: member, caller, settings, into: &effects)
            } else {
                enter(member, type, caller, settings, into: &effects)
            }
        } else if caller.version >= 4 {
            guard pendingJoins.count < settings.pendingLimit else {
                return refuse(.groupMaxSizeReached, "", caller, into: &effects)
            }
            // The id is to come back with a second request, so that members whose answer was lost leave nothing behind.
            pendingJoins.append((member.id, caller.now + member.sessionTimeout))
            refuse(.memberIdRequired, member.id, caller, into: &effects)
        } else {
            enter(member, type, caller, settings, into: &effects)
        }
    }

    /// Takes a member in that was not there.
    private mutating func enter(
        _ member: ClassicMember,
        _ type: String,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        into effects: inout [GroupEffect]
    ) {
        var member = member
        member.isNew = true
        member.joinTicket = caller.ticket
        member.deadline = caller.now + ClassicGroup.newMemberPatience
        if state == .preparingRebalance, previousState == .empty { hasNewMember = true }
        add(member, protocolType: type)
        rebalanceOrComplete(settings, at: caller.now, into: &effects)
    }

    private mutating func joinAgain(
        _ member: ClassicMember,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        into effects: inout [GroupEffect]
    ) {
        let isSame = members[member.id]?.matches(member.choices) ?? false
        switch state {
        case .preparingRebalance: break
        case .completingRebalance where isSame, .stable where isSame && leader != member.id:
            // The answer was lost, or the member only wants to be sure: nothing has changed.
            let answer = standing(member.id, withRoll: state == .completingRebalance && leader == member.id)
            effects.append(.join(ticket: caller.ticket, answer))
            return
        case .completingRebalance, .stable: break
        case .empty: return refuse(.unknownMemberId, member.id, caller, into: &effects)
        }
        refresh(member.id, with: member, ticket: caller.ticket)
        rebalanceOrComplete(settings, at: caller.now, into: &effects)
    }

    /// Takes over what a member says of itself when it joins again.
    private mutating func refresh(_ id: String, with newer: ClassicMember, ticket: Int?) {
        update(id) { member in
            member.choices = newer.choices
            member.rebalanceTimeout = newer.rebalanceTimeout
            member.sessionTimeout = newer.sessionTimeout
            member.joinTicket = ticket
        }
    }

    /// Puts a static member that has started again in the place that it had (KIP-345).
    private mutating func replace(
        _ old: String,
        with newer: ClassicMember,
        _ caller: GroupCaller,
        _ settings: GroupSettings,
        into effects: inout [GroupEffect]
    ) {
        let formerLeader = leader
        if let member = members[old] { release(member, .fencedInstanceId, into: &effects) }
        rename(old, to: newer.id)
        update(newer.id) { member in
            member.joinTicket = nil
            member.syncTicket = nil
            member.clientId = newer.clientId
            member.clientHost = newer.clientHost
        }
        refresh(newer.id, with: newer, ticket: caller.ticket)
        touch(newer.id, at: caller.now)
        guard state == .stable else {
            if state == .completingRebalance {
                rebalanceOrComplete(settings, at: caller.now, into: &effects)
            } else {
                completeIfJoined(settings, at: caller.now, into: &effects)
            }
            return
        }
        guard preferredChoice == protocolName else {
            return rebalanceOrComplete(settings, at: caller.now, into: &effects)
        }
        // The group goes on as it was.
        update(newer.id) { $0.joinTicket = nil }
        isRecordable = true
        var answer = standing(newer.id, withRoll: false)
        if caller.version >= 9 {
            // The leader learns of the members to watch their topics, and is told that it need not assign (KIP-814).
            let leads = leader == newer.id
            answer.members = leads ? roll : []
            answer.skipAssignment = leads
        } else {
            // An old client that was told that it leads would assign anew: it is told the leader that there was.
            answer.leader = formerLeader ?? ""
        }
        effects.append(.join(ticket: caller.ticket, answer))
    }

    /// What a member is told of the group as it stands.
    func standing(_ id: String, withRoll: Bool) -> JoinGroupResponse {
        JoinGroupResponse(
            generationId: generation,
            protocolType: protocolType,
            protocolName: protocolName,
            leader: leader ?? "",
            memberId: id,
            members: withRoll ? roll : []
        )
    }

    private func refuse(
        _ code: ErrorCode,
        _ id: String,
        _ caller: GroupCaller,
        into effects: inout [GroupEffect]
    ) {
        effects.append(.join(ticket: caller.ticket, JoinGroupResponse(refusing: id, code)))
    }
}
