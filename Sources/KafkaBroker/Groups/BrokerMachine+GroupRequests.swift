internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Handles a request about groups.
    mutating func groupOutcome(
        of frame: RequestFrame,
        _ context: inout RequestContext
    ) throws(WireError) -> Outcome {
        switch context.apiKey {
        case .joinGroup:
            let request = try frame.request(as: JoinGroupRequest.self)
            guard admit(&context, groups: [request.groupId]) else { return .close }
            return try joinGroup(request, context)
        case .syncGroup:
            let request = try frame.request(as: SyncGroupRequest.self)
            guard admit(&context, groups: [request.groupId]) else { return .close }
            return try syncGroup(request, context)
        case .heartbeat:
            let request = try frame.request(as: HeartbeatRequest.self)
            guard admit(&context, groups: [request.groupId]) else { return .close }
            return try heartbeat(request, context)
        case .leaveGroup:
            let request = try frame.request(as: LeaveGroupRequest.self)
            guard admit(&context, groups: [request.groupId]) else { return .close }
            return try leaveGroup(request, context)
        case .offsetCommit:
            let request = try frame.request(as: OffsetCommitRequest.self)
            guard admit(&context, groups: [request.groupId], { $0.targets(of: request) }) else { return .close }
            return try offsetCommit(request, context)
        case .offsetFetch:
            let request = try frame.request(as: OffsetFetchRequest.self)
            let names = context.version >= 8 ? request.groups.map(\.groupId) : [request.groupId]
            guard admit(&context, groups: names, { $0.targets(of: request) }) else { return .close }
            return try offsetFetch(request, context)
        case .offsetDelete:
            let request = try frame.request(as: OffsetDeleteRequest.self)
            guard admit(&context, groups: [request.groupId], { $0.targets(of: request) }) else { return .close }
            return try offsetDelete(request, context)
        case .consumerGroupHeartbeat:
            let request = try frame.request(as: ConsumerGroupHeartbeatRequest.self)
            guard admit(&context, groups: [request.groupId]) else { return .close }
            return try consumerGroupHeartbeat(request, context)
        default:
            return try groupAdministrationOutcome(of: frame, &context)
        }
    }

    /// Handles a request of those who look after groups.
    private mutating func groupAdministrationOutcome(
        of frame: RequestFrame,
        _ context: inout RequestContext
    ) throws(WireError) -> Outcome {
        switch context.apiKey {
        case .listGroups:
            let request = try frame.request(as: ListGroupsRequest.self)
            guard admit(&context, groups: []) else { return .close }
            return try listGroups(request, context)
        case .describeGroups:
            let request = try frame.request(as: DescribeGroupsRequest.self)
            guard admit(&context, groups: request.groups) else { return .close }
            return try describeGroups(request, context)
        case .consumerGroupDescribe:
            let request = try frame.request(as: ConsumerGroupDescribeRequest.self)
            guard admit(&context, groups: request.groupIds) else { return .close }
            return try describeConsumerGroups(request, context)
        case .deleteGroups:
            let request = try frame.request(as: DeleteGroupsRequest.self)
            guard admit(&context, groups: request.groupsNames) else { return .close }
            return try deleteGroups(request, context)
        default:
            return .close
        }
    }

    /// Looks what goes wrong on purpose with a request about groups.
    private mutating func admit(
        _ context: inout RequestContext,
        groups: [String],
        _ targets: (BrokerMachine) -> [FaultTarget] = { _ in [] }
    ) -> Bool {
        context.groups = groups
        return admit(&context, targets)
    }

    /// What a request to commit offsets is about.
    private func targets(of request: OffsetCommitRequest) -> [FaultTarget] {
        request.topics.flatMap { topic in
            let name = name(topic.name, topic.topicId)
            return topic.partitions.map { FaultTarget(name, partition: $0.partitionIndex) }
        }
    }

    /// What a request for committed offsets is about.
    private func targets(of request: OffsetFetchRequest) -> [FaultTarget] {
        let old = (request.topics ?? []).flatMap { topic in
            topic.partitionIndexes.map { FaultTarget(topic.name, partition: $0) }
        }
        return old
            + request.groups.flatMap { $0.topics ?? [] }.flatMap { topic in
                let name = name(topic.name, topic.topicId)
                return topic.partitionIndexes.map { FaultTarget(name, partition: $0) }
            }
    }

    /// What a request to delete committed offsets is about.
    private func targets(of request: OffsetDeleteRequest) -> [FaultTarget] {
        request.topics.flatMap { topic in
            topic.partitions.map { FaultTarget(topic.name, partition: $0.partitionIndex) }
        }
    }
}
