internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Adds partitions to topics.
    mutating func createPartitions(
        _ request: CreatePartitionsRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = CreatePartitionsResponse(throttleTimeMs: context.throttleMilliseconds)
        var counts: [String: Int] = [:]
        for topic in request.topics { counts[topic.name, default: 0] += 1 }
        var answered: Set<String> = []
        for topic in request.topics where answered.insert(topic.name).inserted {
            var answer = CreatePartitionsResponse.CreatePartitionsTopicResult(name: topic.name)
            do throws(TopicFailure) {
                if counts[topic.name] ?? 0 > 1 { throw TopicFailure(.invalidRequest, "Duplicate topic name.") }
                if let code = context.plan.error(topic.name) { throw TopicFailure(code, nil) }
                try grow(topic, validateOnly: request.validateOnly)
            } catch {
                answer.errorCode = error.code
                answer.errorMessage = error.message
            }
            response.results.append(answer)
        }
        return try context.encode(response)
    }

    private mutating func grow(
        _ topic: CreatePartitionsRequest.CreatePartitionsTopic,
        validateOnly: Bool
    ) throws(TopicFailure) {
        guard let slot = topics.slot(named: topic.name) else {
            throw TopicFailure(.unknownTopicOrPartition, "This server does not host this topic-partition.")
        }
        let current = topics[slot].partitions.count
        guard Int(topic.count) != current else {
            throw TopicFailure(.invalidPartitions, "Topic already has \(current) partition(s).")
        }
        guard Int(topic.count) > current else {
            throw TopicFailure(
                .invalidPartitions,
                "The topic \(topic.name) currently has \(current) partition(s); \(topic.count) would not be an increase."
            )
        }
        let more = Int(topic.count) - current
        let factor = topics[slot].partitions.first?.replicas.count ?? 1
        let replicas: [[Int32]]
        if let assignments = topic.assignments {
            guard assignments.count == more else {
                throw TopicFailure(
                    .invalidReplicaAssignment,
                    "Attempted to add \(more) additional partition(s), but only \(assignments.count) assignment(s) were "
                        + "specified."
                )
            }
            for assignment in assignments { try check(assignment.brokerIds, count: factor) }
            replicas = assignments.map(\.brokerIds)
            guard more <= configuration.limits.partitions - topics.partitionCount else {
                throw TopicFailure(.policyViolation, "The cluster has as many partitions as it may have.")
            }
        } else {
            replicas = try spread(more, factor: factor, from: topics.partitionCount)
        }
        guard !validateOnly else { return }
        let live = nodes.filter(\.isAlive).map(\.id)
        topics.grow(
            slot,
            by: replicas.map { Partition(replicas: $0, live: live, producerLimit: configuration.limits.producers) }
        )
    }
}
