internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Lets a member join a group; the answer comes when the group has gathered.
    mutating func joinGroup(_ request: JoinGroupRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        let group = request.groupId
        guard let code = joinFailure(request, context) else {
            if groups.consumer[group] != nil {
                var response = joinConsumerGroup(request, context)
                response.throttleTimeMs = context.throttleMilliseconds
                if context.version < 7, response.protocolName == nil { response.protocolName = "" }
                return try context.encode(response)
            }
            let ticket = waitForGroup(context)
            let caller = caller(context, ticket: ticket, isNew: request.memberId.isEmpty)
            let settings = groups.settings
            _ = changeClassic(group) { $0.join(request, caller, settings, into: &$1) }
            return .wait
        }
        var response = JoinGroupResponse(refusing: code == .groupMaxSizeReached ? "" : request.memberId, code)
        response.throttleTimeMs = context.throttleMilliseconds
        if context.version < 7 { response.protocolName = "" }
        return try context.encode(response)
    }

    /// Why nobody can join, or nil where there is a group that may be asked; one is made where it is not there.
    private mutating func joinFailure(_ request: JoinGroupRequest, _ context: RequestContext) -> ErrorCode? {
        let group = request.groupId
        guard !group.isEmpty else { return .invalidGroupId }
        guard groups.settings.sessionTimeouts.contains(request.sessionTimeoutMs) else { return .invalidSessionTimeout }
        if let code = groupFailure(group, context) { return code }
        if let consumer = groups.consumer[group], consumer.order.isEmpty, request.memberId.isEmpty {
            // Nobody is left in it: it becomes what the first member is.
            groups.replaceConsumer(group, by: ClassicGroup(id: group, now: now))
        }
        if !groups.contains(group) {
            guard request.memberId.isEmpty else { return .unknownMemberId }
            guard groups.makeClassic(group, at: now) else { return .groupMaxSizeReached }
        }
        return groups.isFull ? .groupMaxSizeReached : nil
    }

    /// Gives a member its assignment, once the leader has assigned.
    mutating func syncGroup(_ request: SyncGroupRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        let group = request.groupId
        var failure = group.isEmpty ? .invalidGroupId : groupFailure(group, context)
        if context.version >= 5, request.protocolType == nil || request.protocolName == nil {
            failure = .inconsistentGroupProtocol
        }
        if failure == nil, groups.consumer[group] != nil {
            var response = syncConsumerGroup(request)
            response.throttleTimeMs = context.throttleMilliseconds
            return try context.encode(response)
        }
        if failure == nil, groups.classic[group] == nil { failure = .unknownMemberId }
        if failure == nil, groups.isFull, !request.assignments.isEmpty { failure = .unknownServerError }
        if let failure {
            return try context.encode(
                SyncGroupResponse(throttleTimeMs: context.throttleMilliseconds, errorCode: failure)
            )
        }
        let caller = caller(context, ticket: waitForGroup(context))
        _ = changeClassic(group) { $0.sync(request, caller, into: &$1) }
        return .wait
    }

    /// Notes that a member is there, and tells it whether the group gathers anew.
    mutating func heartbeat(_ request: HeartbeatRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        let group = request.groupId
        var response = HeartbeatResponse(throttleTimeMs: context.throttleMilliseconds)
        if let failure = group.isEmpty ? .invalidGroupId : groupFailure(group, context) {
            response.errorCode = failure
        } else if groups.consumer[group] != nil {
            response.errorCode = heartbeatConsumerGroup(request)
        } else {
            let now = now
            response.errorCode = groups.updateClassic(group) { $0.heartbeat(request, at: now) } ?? .unknownMemberId
            noteTouched(request.memberId, of: group)
        }
        return try context.encode(response)
    }

    /// Takes the time into account at which a member that was heard of counts as gone.
    func touchedDeadline(_ member: String, of group: String) -> BootInstant? {
        groups.classic[group]?.members[member]?.deadline
    }

    /// Lets the group look at a member that was heard of when its session ends.
    mutating func noteTouched(_ member: String, of group: String) {
        if let deadline = touchedDeadline(member, of: group) { groups.deadlines.lower(to: deadline, of: group) }
    }

    /// Lets members leave.
    mutating func leaveGroup(_ request: LeaveGroupRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        let group = request.groupId
        var response = LeaveGroupResponse(throttleTimeMs: context.throttleMilliseconds)
        let leaving =
            context.version >= 3
            ? request.members : [LeaveGroupRequest.MemberIdentity(memberId: request.memberId)]
        if let failure = group.isEmpty ? .invalidGroupId : groupFailure(group, context) {
            response.errorCode = failure
        } else {
            let (settings, now) = (groups.settings, now)
            let answers =
                groups.consumer[group] != nil
                ? leaveConsumerGroup(group, leaving)
                : changeClassic(group) { $0.leave(leaving, settings, at: now, into: &$1) }
            if let answers {
                response.members = context.version >= 3 ? answers : []
                if context.version < 3 { response.errorCode = answers.first?.errorCode ?? .none }
            } else if context.version < 3 {
                response.errorCode = .unknownMemberId
            } else {
                response.members = leaving.map { identity in
                    LeaveGroupResponse.MemberResponse(
                        memberId: identity.memberId,
                        groupInstanceId: identity.groupInstanceId,
                        errorCode: .unknownMemberId
                    )
                }
            }
        }
        return try context.encode(response)
    }
}
