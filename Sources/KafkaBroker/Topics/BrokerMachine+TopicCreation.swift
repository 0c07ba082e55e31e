internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// Makes a topic, or only looks whether it could be made.
    ///
    /// - Returns: The topic as it is or would be, or why it is refused.
    mutating func createTopic(_ plan: TopicPlan, validateOnly: Bool) -> Result<Topic, TopicFailure> {
        do throws(TopicFailure) {
            let topic = try validated(plan)
            if !validateOnly { topics.add(topic) }
            return .success(topic)
        } catch {
            return .failure(error)
        }
    }

    private mutating func validated(_ plan: TopicPlan) throws(TopicFailure) -> Topic {
        if topics.slot(named: plan.name) != nil {
            throw TopicFailure(.topicAlreadyExists, "Topic '\(plan.name)' already exists.")
        }
        if let failure = Topic.nameFailure(plan.name) { throw TopicFailure(.invalidTopicException, failure) }
        let replicas = try plan.assignments.isEmpty ? chosenReplicas(plan) : givenReplicas(plan)
        guard topics.count < configuration.limits.topics,
            replicas.count <= configuration.limits.partitions - topics.partitionCount
        else { throw TopicFailure(.policyViolation, "The cluster has as many topics or partitions as it may have.") }
        let settings = try checked(plan.settings)
        let live = nodes.filter(\.isAlive).map(\.id)
        return Topic(
            name: plan.name,
            id: KafkaUUID(high: random.next(), low: random.next() | 1),
            partitions: replicas.map {
                Partition(replicas: $0, live: live, producerLimit: configuration.limits.producers)
            },
            settings: topics.defaults.with(settings)
        )
    }

    /// The settings by name, or what is wrong with one.
    func checked(_ settings: [(String, String?)]) throws(TopicFailure) -> [String: String] {
        var checked: [String: String] = [:]
        for (name, value) in settings {
            guard let setting = TopicSetting.named(name) else {
                throw TopicFailure(.invalidConfig, "Unknown topic config name: \(name)")
            }
            guard let value else {
                throw TopicFailure(.invalidConfig, "Null value not supported for topic configs: \(name)")
            }
            if let failure = setting.failure(value) { throw TopicFailure(.invalidConfig, failure) }
            checked[name] = value
        }
        return checked
    }

    /// Replicas for each partition, one node after the other.
    private func chosenReplicas(_ plan: TopicPlan) throws(TopicFailure) -> [[Int32]] {
        guard plan.partitions > 0 || plan.partitions == -1 else {
            throw TopicFailure(
                .invalidPartitions,
                "Number of partitions was set to an invalid non-positive value."
            )
        }
        guard plan.replicationFactor > 0 || plan.replicationFactor == -1 else {
            throw TopicFailure(
                .invalidReplicationFactor,
                "Replication factor must be larger than 0, or -1 to use the default value."
            )
        }
        let partitions = plan.partitions == -1 ? max(1, configuration.defaultPartitions) : plan.partitions
        let fallback = min(Int(configuration.defaultReplicationFactor), nodes.count)
        let factor = plan.replicationFactor == -1 ? max(1, fallback) : Int(plan.replicationFactor)
        return try spread(Int(partitions), factor: factor, from: topics.partitionCount)
    }

    /// Replicas for partitions that are new, one node after the other.
    func spread(_ partitions: Int, factor: Int, from start: Int) throws(TopicFailure) -> [[Int32]] {
        let live = nodes.filter(\.isAlive).map(\.id)
        guard factor <= live.count else {
            throw TopicFailure(
                .invalidReplicationFactor,
                "Unable to replicate the partition \(factor) time(s): "
                    + "The target replication factor of \(factor) cannot be reached because only "
                    + "\(live.count) broker(s) are registered."
            )
        }
        guard partitions <= configuration.limits.partitions - topics.partitionCount else {
            throw TopicFailure(.policyViolation, "The cluster has as many partitions as it may have.")
        }
        return (0..<partitions).map { partition in
            (0..<factor).map { live[(start + partition + $0) % live.count] }
        }
    }

    /// The replicas that were asked for.
    private func givenReplicas(_ plan: TopicPlan) throws(TopicFailure) -> [[Int32]] {
        guard plan.replicationFactor == -1 else {
            throw TopicFailure(
                .invalidRequest,
                "A manual partition assignment was specified, but replication factor was not set to -1."
            )
        }
        guard plan.partitions == -1 else {
            throw TopicFailure(
                .invalidRequest,
                "A manual partition assignment was specified, but numPartitions was not set to -1."
            )
        }
        let sorted = plan.assignments.sorted { $0.partition < $1.partition }
        for (index, assignment) in sorted.enumerated() {
            if index > 0, sorted[index - 1].partition == assignment.partition {
                throw TopicFailure(
                    .invalidReplicaAssignment,
                    "Found multiple manual partition assignments for partition \(assignment.partition)"
                )
            }
            guard assignment.partition == Int32(index) else {
                throw TopicFailure(
                    .invalidReplicaAssignment,
                    "partitions should be a consecutive 0-based integer sequence"
                )
            }
            try check(assignment.replicas, count: sorted[0].replicas.count)
        }
        return sorted.map(\.replicas)
    }

    /// Looks whether replicas that were asked for can be.
    func check(_ replicas: [Int32], count: Int) throws(TopicFailure) {
        guard !replicas.isEmpty else {
            throw TopicFailure(
                .invalidReplicaAssignment,
                "The manual partition assignment includes an empty replica list."
            )
        }
        for (index, replica) in replicas.enumerated() where replicas[..<index].contains(replica) {
            throw TopicFailure(
                .invalidReplicaAssignment,
                "The manual partition assignment includes the broker \(replica) more than once."
            )
        }
        for replica in replicas where node(replica) == nil {
            throw TopicFailure(
                .invalidReplicaAssignment,
                "The manual partition assignment includes broker \(replica), but no such broker is registered."
            )
        }
        guard replicas.count == count else {
            throw TopicFailure(
                .invalidReplicaAssignment,
                "The manual partition assignment includes a partition with \(replicas.count) replica(s), but this is "
                    + "not consistent with previous partitions, which have \(count) replica(s)."
            )
        }
    }
}
