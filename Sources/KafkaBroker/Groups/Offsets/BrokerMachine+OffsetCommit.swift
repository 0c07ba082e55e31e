internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Topic = OffsetCommitRequest.OffsetCommitRequestTopic
    private typealias Partition = OffsetCommitRequest.OffsetCommitRequestPartition
    private typealias Answer = OffsetCommitResponse.OffsetCommitResponseTopic

    /// Keeps the offsets of a group.
    mutating func offsetCommit(_ request: OffsetCommitRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = OffsetCommitResponse(throttleTimeMs: context.throttleMilliseconds)
        var accepted: [(topic: Int, partition: Int)] = []
        var new = 0
        for topic in request.topics {
            let name = name(topic.name, topic.topicId)
            var answer = Answer(name: topic.name, topicId: topic.topicId)
            for partition in topic.partitions {
                let code = failure(of: partition, name, context)
                if code.isNone {
                    accepted.append((response.topics.count, answer.partitions.count))
                    if groups.offsets[request.groupId]?.offset(name, partition.partitionIndex) == nil { new += 1 }
                }
                answer.partitions.append(.init(partitionIndex: partition.partitionIndex, errorCode: code))
            }
            response.topics.append(answer)
        }
        // Where no partition is there, the group is not asked.
        guard !accepted.isEmpty else { return try context.encode(response) }
        let failure = commitFailure(request, new: new, context)
        for (topic, partition) in accepted {
            let code = failure ?? keep(request.topics[topic], request.topics[topic].partitions[partition], request)
            response.topics[topic].partitions[partition].errorCode = code
        }
        return try context.encode(response)
    }

    /// What is wrong with a partition for which an offset is to be kept, the group left aside.
    private func failure(of partition: Partition, _ topic: String, _ context: RequestContext) -> ErrorCode {
        if let code = context.plan.error(topic, partition.partitionIndex) { return code }
        guard let slot = topics.slot(named: topic) else {
            return context.version >= 10 ? .unknownTopicId : .unknownTopicOrPartition
        }
        return topics[slot].partition(partition.partitionIndex) == nil ? .unknownTopicOrPartition : .none
    }

    /// Why a group takes no offsets from somebody, or nil.
    private mutating func commitFailure(
        _ request: OffsetCommitRequest,
        new: Int,
        _ context: RequestContext
    ) -> ErrorCode? {
        let (group, member, generation) = (request.groupId, request.memberId, request.generationIdOrMemberEpoch)
        guard let node = coordinator(of: group) else { return .coordinatorNotAvailable }
        guard node.id == context.node else { return .notCoordinator }
        if !groups.contains(group) {
            guard generation < 0 else { return context.version >= 9 ? .groupIdNotFound : .illegalGeneration }
            guard groups.makeClassic(group, at: now) else { return .invalidCommitOffsetSize }
        }
        if let consumer = groups.consumer[group] {
            let code = consumer.commitFailure(member: member, epoch: generation, version: context.version)
            if let code { return code }
        }
        let (instance, now) = (request.groupInstanceId, now)
        let failure = groups.updateClassic(group) { group -> ErrorCode? in
            if let code = group.commitFailure(member: member, instance: instance, generation: generation) {
                return code
            }
            // A member that commits is there.
            if group.state == .stable || group.state == .preparingRebalance { group.touch(member, at: now) }
            return nil
        }
        if let code = failure.flatMap({ $0 }) { return code }
        noteTouched(member, of: group)
        return groups.holdsOffsets(new) ? nil : .invalidCommitOffsetSize
    }

    /// Keeps an offset, or says that too much is written beside it.
    private mutating func keep(_ topic: Topic, _ partition: Partition, _ request: OffsetCommitRequest) -> ErrorCode {
        let metadata = partition.committedMetadata ?? ""
        guard metadata.utf16.count <= groups.settings.offsetMetadataBytes else { return .offsetMetadataTooLarge }
        let name = name(topic.name, topic.topicId)
        if let slot = topics.slot(named: name), let group = groups.consumer[request.groupId] {
            let place = GroupPartition(topic: topics[slot].id, partition: partition.partitionIndex)
            let isStale = group.isStale(
                member: request.memberId,
                epoch: request.generationIdOrMemberEpoch,
                place
            )
            if isStale { return .staleMemberEpoch }
        }
        let retention = request.retentionTimeMs
        let committed = CommittedOffset(
            offset: partition.committedOffset,
            leaderEpoch: partition.committedLeaderEpoch,
            metadata: metadata,
            committedAt: now,
            expiresAt: retention < 0 ? nil : now + .milliseconds(min(retention, 3_155_760_000_000))
        )
        groups.updateOffsets(request.groupId) { $0.set(committed, name, partition.partitionIndex) }
        return .none
    }
}
