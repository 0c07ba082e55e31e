internal import KafkaMessages
internal import KafkaWire

extension ClassicGroup {
    /// Gives a member its assignment, or lets it wait until the leader has assigned.
    mutating func sync(
        _ request: SyncGroupRequest,
        _ caller: GroupCaller,
        into effects: inout [GroupEffect]
    ) {
        let id = request.memberId
        if let code = failure(of: request) {
            effects.append(.sync(ticket: caller.ticket, SyncGroupResponse(errorCode: code)))
            return
        }
        pendingSyncs.remove(id)
        if pendingSyncs.isEmpty { syncDeadline = nil }
        guard state == .completingRebalance else {
            touch(id, at: caller.now)
            effects.append(.sync(ticket: caller.ticket, assigned(id)))
            return
        }
        update(id) { $0.syncTicket = caller.ticket }
        guard leader == id else { return }
        var assignments: [String: Bytes] = [:]
        for assignment in request.assignments { assignments[assignment.memberId] = assignment.assignment }
        for id in order {
            let bytes = assignments[id].map { Bytes(copying: $0.span) } ?? Bytes()
            update(id) { $0.assignment = bytes }
        }
        move(to: .stable, at: caller.now)
        endSync(.none, at: caller.now, into: &effects)
        isRecordable = true
    }

    /// Why a member gets no assignment, or nil.
    private func failure(of request: SyncGroupRequest) -> ErrorCode? {
        if let code = failure(of: request.memberId, instance: request.groupInstanceId) { return code }
        guard request.generationId == generation else { return .illegalGeneration }
        if let type = request.protocolType, let protocolType, type != protocolType { return .inconsistentGroupProtocol }
        if let name = request.protocolName, let protocolName, name != protocolName { return .inconsistentGroupProtocol }
        switch state {
        case .empty: return .unknownMemberId
        case .preparingRebalance: return .rebalanceInProgress
        case .completingRebalance, .stable: return nil
        }
    }
}
