internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = MetadataResponse.MetadataResponseTopic

    /// What may be done with a topic where nobody is forbidden anything, as bits: read, write, create, delete, alter,
    /// describe, describe and alter configs.
    static let topicOperations: Int32 = 0b1101_1111_1000

    /// What may be done with the cluster where nobody is forbidden anything, as bits.
    static let clusterOperations: Int32 = 0b1_1111_1010_0000

    /// The node that is named as the controller: the first one that is up, or -1.
    var controller: Int32 { nodes.first { $0.isAlive }?.id ?? -1 }

    /// Says which brokers and which topics there are.
    mutating func metadata(_ request: MetadataRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = MetadataResponse(throttleTimeMs: context.throttleMilliseconds)
        // Versions 10 and 11 have ids in their requests, but nobody may use them.
        if context.version < 12, let wanted = request.topics,
            wanted.contains(where: { $0.name == nil || $0.topicId != .zero })
        {
            response.topics = wanted.map {
                Answer(errorCode: .invalidRequest, name: $0.name ?? "", topicId: $0.topicId)
            }
            return try context.encode(response)
        }
        response.brokers = nodes.filter(\.isAlive).map {
            MetadataResponse.MetadataResponseBroker(nodeId: $0.id, host: $0.host, port: $0.port, rack: $0.rack)
        }
        response.clusterId = clusterId
        response.controllerId = controller
        if (8...10).contains(context.version), request.includeClusterAuthorizedOperations {
            response.clusterAuthorizedOperations = BrokerMachine.clusterOperations
        }
        let wantsAll = context.version == 0 ? request.topics?.isEmpty ?? true : request.topics == nil
        if wantsAll {
            response.topics = topics.order.map { described($0, request, context) }
        } else {
            // A topic that is named often is answered once: the answer is much longer than the name.
            var answered: Set<MetadataRequest.TopicKey> = []
            for topic in request.topics ?? [] {
                guard answered.insert(MetadataRequest.TopicKey(topic)).inserted else { continue }
                response.topics.append(answer(topic, request, context))
            }
        }
        return try context.encode(response)
    }

    /// The answer about a topic that a request names.
    private mutating func answer(
        _ topic: MetadataRequest.MetadataRequestTopic,
        _ request: MetadataRequest,
        _ context: RequestContext
    ) -> Answer {
        guard let name = topic.name else {
            guard let slot = topics.slot(of: topic.topicId) else {
                return Answer(errorCode: .unknownTopicId, name: nil, topicId: topic.topicId)
            }
            return described(slot, request, context)
        }
        if let slot = topics.slot(named: name) { return described(slot, request, context) }
        if let code = context.plan.error(name) { return Answer(errorCode: code, name: name) }
        guard Topic.nameFailure(name) == nil else { return Answer(errorCode: .invalidTopicException, name: name) }
        guard configuration.createsTopics, context.version < 4 || request.allowAutoTopicCreation else {
            return Answer(errorCode: .unknownTopicOrPartition, name: name)
        }
        if case .failure(let failure) = createTopic(TopicPlan(name: name), validateOnly: false) {
            return Answer(errorCode: failure.code, name: name)
        }
        guard configuration.answersCreatedTopics, let slot = topics.slot(named: name) else {
            return Answer(errorCode: .unknownTopicOrPartition, name: name)
        }
        return described(slot, request, context)
    }

    /// A topic as metadata says it.
    private func described(_ slot: Int, _ request: MetadataRequest, _ context: RequestContext) -> Answer {
        let topic = topics[slot]
        if let code = context.plan.error(topic.name) {
            return Answer(errorCode: code, name: topic.name, topicId: topic.id)
        }
        var answer = Answer(name: topic.name, topicId: topic.id, isInternal: topic.isInternal)
        if context.version >= 8, request.includeTopicAuthorizedOperations {
            answer.topicAuthorizedOperations = BrokerMachine.topicOperations
        }
        answer.partitions.reserveCapacity(topic.partitions.count)
        for (index, partition) in topic.partitions.enumerated() {
            answer.partitions.append(
                MetadataResponse.MetadataResponsePartition(
                    errorCode: partition.leader < 0 ? .leaderNotAvailable : .none,
                    partitionIndex: Int32(truncatingIfNeeded: index),
                    leaderId: partition.leader,
                    leaderEpoch: partition.leaderEpoch,
                    replicaNodes: partition.replicas,
                    isrNodes: partition.inSync,
                    offlineReplicas: offline(partition.replicas)
                )
            )
        }
        return answer
    }

    /// Those of a partition's replicas that are down.
    func offline(_ replicas: [Int32]) -> [Int32] { replicas.filter { !isAlive($0) } }
}

extension MetadataRequest {
    /// By what a topic is named in a request.
    fileprivate struct TopicKey: Hashable {
        private let name: String?
        private let id: KafkaUUID

        /// The key of a topic.
        init(_ topic: MetadataRequestTopic) {
            name = topic.name
            id = topic.topicId
        }
    }
}
