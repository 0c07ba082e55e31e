internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Deletes offsets of topics that nobody in the group reads.
    mutating func offsetDelete(_ request: OffsetDeleteRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = OffsetDeleteResponse(throttleTimeMs: context.throttleMilliseconds)
        let group = request.groupId
        response.errorCode = offsetDeletionFailure(group, context) ?? .none
        guard response.errorCode.isNone else { return try context.encode(response) }
        for topic in request.topics {
            var answer = OffsetDeleteResponse.OffsetDeleteResponseTopic(name: topic.name)
            let isSubscribed = isSubscribed(group, to: topic.name)
            for partition in topic.partitions {
                var code = ErrorCode.none
                if let fault = context.plan.error(topic.name, partition.partitionIndex) {
                    code = fault
                } else if let slot = topics.slot(named: topic.name),
                    topics[slot].partition(partition.partitionIndex) != nil
                {
                    if isSubscribed { code = .groupSubscribedToTopic }
                } else {
                    code = .unknownTopicOrPartition
                }
                if code.isNone { groups.updateOffsets(group) { $0.remove(topic.name, partition.partitionIndex) } }
                answer.partitions.append(.init(partitionIndex: partition.partitionIndex, errorCode: code))
            }
            response.topics.append(answer)
        }
        return try context.encode(response)
    }

    /// Why no offset of a group can be deleted, or nil.
    private func offsetDeletionFailure(_ group: String, _ context: RequestContext) -> ErrorCode? {
        if let code = context.plan.wholeError { return code }
        guard !group.isEmpty else { return .invalidGroupId }
        guard let node = coordinator(of: group) else { return .coordinatorNotAvailable }
        guard node.id == context.node else { return .notCoordinator }
        guard groups.contains(group) else { return .groupIdNotFound }
        return groups.classic[group].flatMap(\.offsetDeletionFailure)
    }

    /// Whether members of a group read a topic.
    func isSubscribed(_ group: String, to topic: String) -> Bool {
        groups.classic[group]?.isSubscribed(to: topic) ?? groups.consumer[group]?.isSubscribed(to: topic) ?? false
    }
}
