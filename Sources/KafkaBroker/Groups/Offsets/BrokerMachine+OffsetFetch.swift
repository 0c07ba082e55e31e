internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Group = OffsetFetchRequest.OffsetFetchRequestGroup
    private typealias WantedTopic = OffsetFetchRequest.OffsetFetchRequestTopics
    private typealias Answer = OffsetFetchResponse.OffsetFetchResponseGroup
    private typealias TopicAnswer = OffsetFetchResponse.OffsetFetchResponseTopics

    /// Says from where groups go on.
    func offsetFetch(_ request: OffsetFetchRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = OffsetFetchResponse(throttleTimeMs: context.throttleMilliseconds)
        guard context.version < 8 else {
            var count = 0
            for group in request.groups {
                let answer = self.answer(group, context)
                // A request that names a group a million times must not be answered a million times.
                count += 1 + answer.topics.reduce(0) { $0 + 1 + $1.partitions.count }
                guard count <= configuration.limits.groupOffsets else { return .close }
                response.groups.append(answer)
            }
            return try context.encode(response)
        }
        let topics = request.topics.map { topics in
            topics.map { WantedTopic(name: $0.name, partitionIndexes: $0.partitionIndexes) }
        }
        let answer = self.answer(Group(groupId: request.groupId, topics: topics), context)
        if context.version >= 2 { response.errorCode = answer.errorCode }
        response.topics = answer.topics.map(BrokerMachine.older)
        if context.version < 2, !answer.errorCode.isNone {
            // The first version has errors of partitions only.
            response.topics = (request.topics ?? []).map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitionIndexes.map {
                        .init(partitionIndex: $0, committedOffset: -1, metadata: "", errorCode: answer.errorCode)
                    }
                )
            }
        }
        return try context.encode(response)
    }

    private func answer(_ request: Group, _ context: RequestContext) -> Answer {
        var answer = Answer(groupId: request.groupId)
        if let code = context.plan.wholeError {
            answer.errorCode = code
        } else if let node = coordinator(of: request.groupId) {
            let failure = groups.consumer[request.groupId]?
                .fetchFailure(member: request.memberId, epoch: request.memberEpoch)
            answer.errorCode = node.id == context.node ? failure ?? .none : .notCoordinator
        } else {
            answer.errorCode = .coordinatorNotAvailable
        }
        guard answer.errorCode.isNone else { return answer }
        let offsets = groups.offsets[request.groupId]
        guard let wanted = request.topics else {
            answer.topics = (offsets?.sorted ?? []).compactMap { topic, partitions in
                guard let slot = topics.slot(named: topic) else { return nil }
                let id = context.version >= 10 ? topics[slot].id : .zero
                return found(topic, id, partitions, offsets, context)
            }
            return answer
        }
        answer.topics = wanted.map { topic in
            let name = name(topic.name, topic.topicId)
            guard context.version >= 10, name.isEmpty else {
                var found = self.found(name, topic.topicId, topic.partitionIndexes, offsets, context)
                if context.version >= 10 { found.name = "" }
                return found
            }
            return TopicAnswer(
                topicId: topic.topicId,
                partitions: topic.partitionIndexes.map {
                    .init(partitionIndex: $0, committedOffset: -1, metadata: "", errorCode: .unknownTopicId)
                }
            )
        }
        return answer
    }

    private func found(
        _ topic: String,
        _ id: KafkaUUID,
        _ partitions: [Int32],
        _ offsets: GroupOffsets?,
        _ context: RequestContext
    ) -> TopicAnswer {
        var answer = TopicAnswer(name: topic, topicId: id)
        answer.partitions = partitions.map { partition in
            var found = OffsetFetchResponse.OffsetFetchResponsePartitions(
                partitionIndex: partition,
                committedOffset: -1,
                metadata: ""
            )
            if let code = context.plan.error(topic, partition) {
                found.errorCode = code
            } else if let committed = offsets?.offset(topic, partition) {
                found.committedOffset = committed.offset
                found.committedLeaderEpoch = committed.leaderEpoch
                found.metadata = committed.metadata
            }
            return found
        }
        return answer
    }

    /// What new versions answer, in the form of the old ones.
    private static func older(_ topic: TopicAnswer) -> OffsetFetchResponse.OffsetFetchResponseTopic {
        OffsetFetchResponse.OffsetFetchResponseTopic(
            name: topic.name,
            partitions: topic.partitions.map { partition in
                OffsetFetchResponse.OffsetFetchResponsePartition(
                    partitionIndex: partition.partitionIndex,
                    committedOffset: partition.committedOffset,
                    committedLeaderEpoch: partition.committedLeaderEpoch,
                    metadata: partition.metadata,
                    errorCode: partition.errorCode
                )
            }
        )
    }
}
