internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = CreateTopicsResponse.CreatableTopicResult

    /// Makes topics, or only looks whether they could be made.
    mutating func createTopics(_ request: CreateTopicsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = CreateTopicsResponse(throttleTimeMs: context.throttleMilliseconds)
        var counts: [String: Int] = [:]
        for topic in request.topics { counts[topic.name, default: 0] += 1 }
        var answered: Set<String> = []
        for topic in request.topics where answered.insert(topic.name).inserted {
            if counts[topic.name] ?? 0 > 1 {
                let failure = TopicFailure(.invalidRequest, "Duplicate topic name.")
                response.topics.append(refused(topic.name, failure, context))
            } else {
                response.topics.append(created(topic, request, context))
            }
        }
        return try context.encode(response)
    }

    private mutating func created(
        _ topic: CreateTopicsRequest.CreatableTopic,
        _ request: CreateTopicsRequest,
        _ context: RequestContext
    ) -> Answer {
        if let code = context.plan.error(topic.name) {
            return refused(topic.name, TopicFailure(code, nil), context)
        }
        let plan = TopicPlan(
            name: topic.name,
            partitions: topic.numPartitions,
            replicationFactor: topic.replicationFactor,
            assignments: topic.assignments.map { ($0.partitionIndex, $0.brokerIds) },
            settings: topic.configs.map { ($0.name, $0.value) }
        )
        switch createTopic(plan, validateOnly: request.validateOnly) {
        case .failure(let failure): return refused(topic.name, failure, context)
        case .success(let made):
            var answer = Answer(name: topic.name, errorMessage: nil)
            answer.topicId = request.validateOnly ? .zero : made.id
            answer.numPartitions = Int32(clamping: made.partitions.count)
            answer.replicationFactor = Int16(clamping: made.partitions.first?.replicas.count ?? 0)
            answer.configs = TopicSetting.all.map { setting in
                let (value, source) = made.settings.value(setting)
                return CreateTopicsResponse.CreatableTopicConfigs(
                    name: setting.name,
                    value: value,
                    configSource: source.rawValue
                )
            }
            return answer
        }
    }

    private func refused(_ name: String, _ failure: TopicFailure, _ context: RequestContext) -> Answer {
        var answer = Answer(name: name, errorCode: failure.code, errorMessage: nil)
        answer.errorMessage = failure.message
        answer.configs = context.version >= 5 ? [] : nil
        return answer
    }
}
