internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Described = ConsumerGroupDescribeResponse.DescribedGroup

    /// Describes groups of the consumer protocol.
    func describeConsumerGroups(
        _ request: ConsumerGroupDescribeRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = ConsumerGroupDescribeResponse(throttleTimeMs: context.throttleMilliseconds)
        var answered: Set<String> = []
        for id in request.groupIds where answered.insert(id).inserted {
            var described = Described(groupId: id)
            if id.isEmpty {
                described.errorCode = .invalidGroupId
            } else if let code = groupFailure(id, context) {
                described.errorCode = code
            } else if let group = groups.consumer[id] {
                described.groupState = group.state
                described.groupEpoch = group.epoch
                described.assignmentEpoch = group.targetEpoch
                described.assignorName = group.preferredAssignor(groups.settings).rawValue
                described.members = group.order.compactMap { group.members[$0] }.map {
                    describe($0, group, context)
                }
                if request.includeAuthorizedOperations {
                    described.authorizedOperations = BrokerMachine.groupOperations
                }
            } else {
                let reason = groups.classic[id] == nil ? "not found" : "is not a consumer group"
                described.errorCode = .groupIdNotFound
                described.errorMessage = "Group \(id) \(reason)."
            }
            response.groups.append(described)
        }
        return try context.encode(response)
    }

    private func describe(
        _ member: ConsumerMember,
        _ group: ConsumerGroup,
        _ context: RequestContext
    ) -> ConsumerGroupDescribeResponse.Member {
        var described = ConsumerGroupDescribeResponse.Member(
            memberId: member.id,
            instanceId: member.instanceId,
            rackId: member.rackId,
            memberEpoch: member.epoch,
            clientId: member.clientId,
            clientHost: member.clientHost,
            subscribedTopicNames: member.topicNames,
            subscribedTopicRegex: member.topicPattern ?? "",
            assignment: described(member.assigned),
            targetAssignment: described(group.target[member.id] ?? PartitionSet())
        )
        if context.version >= 1 { described.memberType = member.classic == nil ? 1 : 0 }
        return described
    }

    private func described(_ partitions: PartitionSet) -> ConsumerGroupDescribeResponse.Assignment {
        ConsumerGroupDescribeResponse.Assignment(
            topicPartitions: partitions.byTopic.map { topic, partitions in
                .init(topicId: topic, topicName: name("", topic), partitions: partitions)
            }
        )
    }
}
