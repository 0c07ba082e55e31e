public import KafkaCore
internal import KafkaMessages
internal import KafkaWire

extension Admin {
    /// The offsets that a group has committed.
    ///
    /// - Parameters:
    ///   - group: The group's id.
    ///   - partitions: Of which partitions; nil for all that it has any of.
    ///   - requiresStable: Whether to wait for the end of transactions that commit offsets of the group.
    /// - Returns: The offset of each partition that has one, or why it is not known, by topic and number.
    /// - Throws: A `KafkaError` with the broker's code for the whole group.
    public func committedOffsets(
        of group: String,
        partitions: [TopicPartition]? = nil,
        requiresStable: Bool = false
    ) async throws(KafkaError) -> [PartitionResult<GroupOffset>] {
        let topics = partitions.map { TopicPartition.byTopic($0, \.self) }
        let (response, version) = try await client.answer(
            to: .coordinator(group: group),
            versions: VersionRange(requiresStable ? 7 : 2, 9),
            isRefusal: { (response: OffsetFetchResponse) in
                response.isRefusal || requiresStable && response.hasUnstableOffsets
            }
        ) { version in
            Admin.request(group, topics, version, requiresStable)
        }
        if version >= 8 {
            guard let answer = response.groups.first else {
                throw KafkaError(.malformed, "the broker's answer says nothing of the group \(group)")
            }
            try check(answer.errorCode, nil, group: group)
            return results(
                answer.topics.flatMap { topic in topic.partitions.map { (topic.name, Admin.older($0)) } }
            )
        }
        try check(response.errorCode, nil, group: group)
        return results(response.topics.flatMap { topic in topic.partitions.map { (topic.name, $0) } })
    }

    /// Sets offsets of a group that has no members; a group that is not there is made.
    ///
    /// - Parameters:
    ///   - group: The group's id.
    ///   - offsets: The new offsets; those of other partitions stay.
    /// - Returns: Whether each was set, or why it was not, by topic and number.
    /// - Throws: A `KafkaError` where the coordinator can't be asked.
    @discardableResult
    public func alterOffsets(
        of group: String,
        to offsets: [GroupOffset]
    ) async throws(KafkaError) -> [PartitionResult<Void>] {
        guard !offsets.isEmpty else { return [] }
        let topics = TopicPartition.byTopic(offsets, \.partition).map { topic, offsets in
            OffsetCommitRequest.OffsetCommitRequestTopic(
                name: topic,
                partitions: offsets.map {
                    OffsetCommitRequest.OffsetCommitRequestPartition(
                        partitionIndex: $0.partition.partition,
                        committedOffset: $0.offset,
                        committedLeaderEpoch: $0.leaderEpoch ?? -1,
                        committedMetadata: $0.metadata
                    )
                }
            )
        }
        let request = OffsetCommitRequest(groupId: group, topics: topics)
        let response = try await client.request(
            request,
            to: .coordinator(group: group),
            versions: VersionRange(2, 9)
        )
        return response.topics.flatMap { topic in
            topic.partitions.map { done(topic.name, $0.partitionIndex, $0.errorCode) }
        }.sorted { $0.partition < $1.partition }
    }

    /// Deletes offsets of a group, of topics that no member subscribes to.
    ///
    /// - Parameters:
    ///   - group: The group's id.
    ///   - partitions: The partitions.
    /// - Returns: Whether each was deleted, or why it was not, by topic and number.
    /// - Throws: A `KafkaError` with the broker's code for the whole group.
    @discardableResult
    public func deleteOffsets(
        of group: String,
        partitions: [TopicPartition]
    ) async throws(KafkaError) -> [PartitionResult<Void>] {
        guard !partitions.isEmpty else { return [] }
        let topics = TopicPartition.byTopic(partitions, \.self).map { topic, partitions in
            OffsetDeleteRequest.OffsetDeleteRequestTopic(
                name: topic,
                partitions: partitions.map { .init(partitionIndex: $0.partition) }
            )
        }
        let request = OffsetDeleteRequest(groupId: group, topics: topics)
        let response = try await client.request(request, to: .coordinator(group: group))
        try check(response.errorCode, nil, group: group)
        return response.topics.flatMap { topic in
            topic.partitions.map { done(topic.name, $0.partitionIndex, $0.errorCode) }
        }.sorted { $0.partition < $1.partition }
    }

    private static func request(
        _ group: String,
        _ topics: [(topic: String, entries: [TopicPartition])]?,
        _ version: Int16,
        _ requiresStable: Bool
    ) -> OffsetFetchRequest {
        guard version >= 8 else {
            return OffsetFetchRequest(
                groupId: group,
                topics: topics?.map { .init(name: $0.topic, partitionIndexes: $0.entries.map(\.partition)) },
                requireStable: requiresStable
            )
        }
        let topics = topics?.map { topic, entries in
            OffsetFetchRequest.OffsetFetchRequestTopics(name: topic, partitionIndexes: entries.map(\.partition))
        }
        return OffsetFetchRequest(
            topics: [],
            groups: [.init(groupId: group, topics: topics)],
            requireStable: requiresStable
        )
    }

    /// The same in the structure that older versions have.
    private static func older(
        _ partition: OffsetFetchResponse.OffsetFetchResponsePartitions
    ) -> OffsetFetchResponse.OffsetFetchResponsePartition {
        OffsetFetchResponse.OffsetFetchResponsePartition(
            partitionIndex: partition.partitionIndex,
            committedOffset: partition.committedOffset,
            committedLeaderEpoch: partition.committedLeaderEpoch,
            metadata: partition.metadata,
            errorCode: partition.errorCode
        )
    }

    private func results(
        _ answers: [(topic: String, partition: OffsetFetchResponse.OffsetFetchResponsePartition)]
    ) -> [PartitionResult<GroupOffset>] {
        var results: [PartitionResult<GroupOffset>] = []
        for (topic, answer) in answers {
            let partition = TopicPartition(topic, answer.partitionIndex)
            if !answer.errorCode.isNone {
                let failure = failure(partition, answer.errorCode)
                results.append(PartitionResult(partition: partition, result: .failure(failure)))
            } else if answer.committedOffset >= 0 {
                let offset = GroupOffset(
                    partition,
                    offset: answer.committedOffset,
                    leaderEpoch: answer.committedLeaderEpoch >= 0 ? answer.committedLeaderEpoch : nil,
                    metadata: answer.metadata ?? ""
                )
                results.append(PartitionResult(partition: partition, result: .success(offset)))
            }
        }
        return results.sorted { $0.partition < $1.partition }
    }

    private func done(_ topic: String, _ number: Int32, _ code: ErrorCode) -> PartitionResult<Void> {
        let partition = TopicPartition(topic, number)
        return PartitionResult(
            partition: partition,
            result: code.isNone ? .success(()) : .failure(failure(partition, code))
        )
    }

    private func failure(_ partition: TopicPartition, _ code: ErrorCode) -> KafkaError {
        .broker(code) {
            $0.topic = partition.topic
            $0.partition = partition.partition
        }
    }
}
