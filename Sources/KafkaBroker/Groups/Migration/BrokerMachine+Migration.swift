internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Makes a consumer group of a classic one, whose members may have to join again.
    ///
    /// - Returns: False where the group stays as it is.
    mutating func upgrade(_ group: String) -> Bool {
        guard let classic = groups.classic[group] else { return false }
        if classic.state == .empty {
            groups.replaceClassic(group, by: ConsumerGroup(id: group))
            return true
        }
        guard groups.settings.allowsUpgrade, classic.order.count <= groups.settings.consumerSize,
            let consumer = ConsumerGroup(upgrading: classic, topics, at: now)
        else { return false }
        dismiss(classic.tickets, .rebalanceInProgress)
        groups.replaceClassic(group, by: consumer)
        return true
    }

    /// Why a classic group did not become a consumer group.
    func upgradeRefusal(of group: String) -> String {
        let reason =
            if !groups.settings.allowsUpgrade {
                "the online upgrade is disabled"
            } else if groups.classic[group]?.isConsumerProtocol != true {
                "the group does not use the consumer embedded protocol"
            } else {
                "the group is too large, or a custom assignor is in use"
            }
        return "Cannot upgrade classic group \(group) to consumer group because \(reason)."
    }

    /// Makes a classic group of a consumer group whose last member of its own kind has gone.
    ///
    /// - Parameters:
    ///   - group: The name of the group.
    ///   - epoch: The epoch that the group had before that, which becomes its generation.
    mutating func downgradeWhereLeft(_ group: String, epoch: Int32) {
        guard groups.settings.allowsDowngrade, let consumer = groups.consumer[group], consumer.isClassicOnly,
            consumer.order.count <= groups.settings.classicSize
        else { return }
        groups.replaceConsumer(group, by: consumer.downgraded(epoch, topics, at: now))
        let (settings, now) = (groups.settings, now)
        _ = changeClassic(group) { group, effects in
            group.isRecordable = true
            group.prepareRebalance(settings, at: now, into: &effects)
        }
    }

    /// Lets a member of the classic protocol join a consumer group.
    mutating func joinConsumerGroup(
        _ request: JoinGroupRequest,
        _ context: RequestContext
    ) -> JoinGroupResponse {
        let caller = caller(context, isNew: request.memberId.isEmpty)
        let (settings, table) = (groups.settings, topics)
        let result = changeConsumer(request.groupId) { group throws(GroupFailure) in
            try group.joinClassic(request, caller, settings, table)
        }
        switch result {
        case .success(let response)?: return response
        case .failure(let failure)?: return JoinGroupResponse(refusing: request.memberId, failure.code)
        case nil: return JoinGroupResponse(refusing: request.memberId, .unknownMemberId)
        }
    }

    /// Gives a member of the classic protocol in a consumer group what it has.
    mutating func syncConsumerGroup(_ request: SyncGroupRequest) -> SyncGroupResponse {
        let (table, now) = (topics, now)
        let result = changeConsumer(request.groupId) { group throws(GroupFailure) in
            try group.syncClassic(request, table, at: now)
        }
        switch result {
        case .success(let response)?: return response
        case .failure(let failure)?: return SyncGroupResponse(errorCode: failure.code)
        case nil: return SyncGroupResponse(errorCode: .unknownMemberId)
        }
    }

    /// Notes that a member of the classic protocol in a consumer group is there.
    mutating func heartbeatConsumerGroup(_ request: HeartbeatRequest) -> ErrorCode {
        let now = now
        let result = changeConsumer(request.groupId) { group throws(GroupFailure) in
            try group.heartbeatClassic(request, at: now)
        }
        switch result {
        case .success?: return .none
        case .failure(let failure)?: return failure.code
        case nil: return .unknownMemberId
        }
    }

    /// Lets members of the classic protocol leave a consumer group.
    mutating func leaveConsumerGroup(
        _ group: String,
        _ leaving: [LeaveGroupRequest.MemberIdentity]
    ) -> [LeaveGroupResponse.MemberResponse]? {
        let now = now
        let answers = groups.updateConsumer(group) { group in
            leaving.map { identity in
                LeaveGroupResponse.MemberResponse(
                    memberId: identity.memberId,
                    groupInstanceId: identity.groupInstanceId,
                    errorCode: group.leaveClassic(identity, at: now)
                )
            }
        }
        groups.schedule(group)
        return answers
    }
}
