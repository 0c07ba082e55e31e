internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Lets a member of a consumer group join, go on or leave.
    mutating func consumerGroupHeartbeat(
        _ request: ConsumerGroupHeartbeatRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response: ConsumerGroupHeartbeatResponse
        do throws(GroupFailure) {
            response = try answer(request, context)
        } catch {
            response = ConsumerGroupHeartbeatResponse(errorCode: error.code, errorMessage: error.message)
        }
        response.throttleTimeMs = context.throttleMilliseconds
        return try context.encode(response)
    }

    private mutating func answer(
        _ request: ConsumerGroupHeartbeatRequest,
        _ context: RequestContext
    ) throws(GroupFailure) -> ConsumerGroupHeartbeatResponse {
        try validate(request, context.version)
        let group = request.groupId
        if let code = groupFailure(group, context) { throw GroupFailure(code) }
        guard request.memberEpoch >= 0 else { return try leave(request) }
        let isNew = !groups.contains(group)
        if groups.consumer[group] == nil { try makeConsumer(request) }
        // In the first version the coordinator gives the id.
        var caller = caller(context)
        if request.memberId.isEmpty { caller.memberId = KafkaUUID(high: random.next(), low: random.next()).description }
        let (settings, table) = (groups.settings, topics)
        let result = changeConsumer(group) { group throws(GroupFailure) in
            try group.heartbeat(request, caller, settings, table)
        }
        switch result {
        case .success(let response)?: return response
        case .failure(let failure)?:
            // Who is refused leaves no group behind.
            if isNew { groups.remove(group) }
            throw failure
        case nil: throw GroupFailure(.groupIdNotFound, "Consumer group \(group) not found.")
        }
    }

    /// Makes the group of a first member.
    private mutating func makeConsumer(_ request: ConsumerGroupHeartbeatRequest) throws(GroupFailure) {
        let group = request.groupId
        guard request.memberEpoch == 0 else {
            let reason = groups.classic[group] == nil ? "not found" : "is not a consumer group"
            throw GroupFailure(.groupIdNotFound, "Consumer group \(group) \(reason).")
        }
        if groups.classic[group] != nil {
            guard upgrade(group) else {
                throw GroupFailure(.groupIdNotFound, upgradeRefusal(of: group))
            }
            return
        }
        guard groups.makeConsumer(group, at: now) else {
            throw GroupFailure(.groupMaxSizeReached, "The cluster has as many groups as it may have.")
        }
    }

    private mutating func leave(
        _ request: ConsumerGroupHeartbeatRequest
    ) throws(GroupFailure) -> ConsumerGroupHeartbeatResponse {
        let (group, now) = (request.groupId, now)
        let epoch = groups.consumer[group]?.epoch ?? 0
        let result = changeConsumer(group) { group throws(GroupFailure) in try group.leave(request, at: now) }
        guard let result else {
            let reason = groups.classic[group] == nil ? "not found" : "is not a consumer group"
            throw GroupFailure(.groupIdNotFound, "Group \(group) \(reason).")
        }
        downgradeWhereLeft(group, epoch: epoch)
        return try result.get()
    }

    /// Changes a consumer group.
    ///
    /// - Returns: What the closure returns or throws; nil where there is no such group.
    mutating func changeConsumer<Value>(
        _ group: String,
        _ change: (inout ConsumerGroup) throws(GroupFailure) -> Value
    ) -> Result<Value, GroupFailure>? {
        let result = groups.updateConsumer(group) { group -> Result<Value, GroupFailure> in
            do throws(GroupFailure) {
                return .success(try change(&group))
            } catch {
                return .failure(error)
            }
        }
        if result != nil { groups.schedule(group) }
        return result
    }

    /// Looks whether a request makes sense at all.
    private func validate(_ request: ConsumerGroupHeartbeatRequest, _ version: Int16) throws(GroupFailure) {
        func refuse(_ reason: String) -> GroupFailure { GroupFailure(.invalidRequest, reason) }
        if version >= 1 || request.memberEpoch != 0, request.memberId.isEmpty {
            throw refuse("MemberId can't be empty.")
        }
        if request.groupId.isEmpty { throw refuse("GroupId can't be empty.") }
        if request.instanceId?.isEmpty == true { throw refuse("InstanceId can't be empty.") }
        if request.rackId?.isEmpty == true { throw refuse("RackId can't be empty.") }
        switch request.memberEpoch {
        case 0:
            if request.rebalanceTimeoutMs == -1 {
                throw refuse("RebalanceTimeoutMs must be provided in first request.")
            }
            if request.topicPartitions?.isEmpty != true {
                throw refuse("TopicPartitions must be empty when (re-)joining.")
            }
            if request.subscribedTopicNames == nil, request.subscribedTopicRegex == nil {
                throw refuse(
                    "Either SubscribedTopicNames or SubscribedTopicRegex must be non-null when (re-)joining."
                )
            }
        case ConsumerMember.awayEpoch:
            if request.instanceId == nil { throw refuse("InstanceId can't be null.") }
        case Int32.min..<ConsumerMember.awayEpoch: throw refuse("MemberEpoch is invalid.")
        default: break
        }
        guard let name = request.serverAssignor else { return }
        guard groups.settings.assignors.contains(where: { $0.rawValue == name }) else {
            let known = groups.settings.assignors.map(\.rawValue).joined(separator: ", ")
            throw GroupFailure(
                .unsupportedAssignor,
                "ServerAssignor \(name) is not supported. Supported assignors: \(known)."
            )
        }
    }
}
