internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponseTopic

    /// The most partitions of an answer (`max.request.partition.size.limit`).
    private static let mostPartitions = 2_000

    /// Says which partitions topics have, by pages, in the order of the topics' names.
    func describeTopicPartitions(
        _ request: DescribeTopicPartitionsRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = DescribeTopicPartitionsResponse(throttleTimeMs: context.throttleMilliseconds)
        var names = request.topics.isEmpty ? topics.order.map { topics[$0].name } : request.topics.map(\.name)
        names = Array(Set(names)).sorted()
        var first = 0
        if let cursor = request.cursor {
            guard cursor.partitionIndex >= 0 else { return .close }
            names.removeAll { $0 < cursor.topicName }
            if names.first == cursor.topicName { first = Int(cursor.partitionIndex) }
        }
        var left = max(0, min(Int(request.responsePartitionLimit), BrokerMachine.mostPartitions))
        for name in names {
            guard left > 0 else {
                response.nextCursor = DescribeTopicPartitionsResponse.Cursor(topicName: name, partitionIndex: 0)
                break
            }
            var answer = Answer(name: name, topicAuthorizedOperations: BrokerMachine.topicOperations)
            guard let slot = topics.slot(named: name), context.plan.error(name) == nil else {
                let isInvalid = Topic.nameFailure(name) != nil
                answer.errorCode =
                    context.plan.error(name) ?? (isInvalid ? .invalidTopicException : .unknownTopicOrPartition)
                response.topics.append(answer)
                continue
            }
            let last = describe(slot, from: first, left: &left, &answer)
            response.topics.append(answer)
            if last < topics[slot].partitions.count {
                response.nextCursor = DescribeTopicPartitionsResponse.Cursor(
                    topicName: name,
                    partitionIndex: Int32(truncatingIfNeeded: last)
                )
                break
            }
            first = 0
        }
        return try context.encode(response)
    }

    /// Describes partitions of a topic as far as there is room, and gives the first one that is left.
    private func describe(_ slot: Int, from first: Int, left: inout Int, _ answer: inout Answer) -> Int {
        let topic = topics[slot]
        answer.topicId = topic.id
        answer.isInternal = topic.isInternal
        var index = min(first, topic.partitions.count)
        while index < topic.partitions.count, left > 0 {
            let partition = topic.partitions[index]
            answer.partitions.append(
                DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition(
                    errorCode: partition.leader < 0 ? .leaderNotAvailable : .none,
                    partitionIndex: Int32(truncatingIfNeeded: index),
                    leaderId: partition.leader,
                    leaderEpoch: partition.leaderEpoch,
                    replicaNodes: partition.replicas,
                    isrNodes: partition.inSync,
                    eligibleLeaderReplicas: [],
                    lastKnownElr: [],
                    offlineReplicas: offline(partition.replicas)
                )
            )
            index += 1
            left -= 1
        }
        return index
    }
}
