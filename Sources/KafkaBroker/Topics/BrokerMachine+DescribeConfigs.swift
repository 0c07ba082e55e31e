internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = DescribeConfigsResponse.DescribeConfigsResult
    private typealias Setting = DescribeConfigsResponse.DescribeConfigsResourceResult
    private typealias Synonym = DescribeConfigsResponse.DescribeConfigsSynonym

    /// Says what is set for topics and brokers.
    func describeConfigs(_ request: DescribeConfigsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = DescribeConfigsResponse(throttleTimeMs: context.throttleMilliseconds)
        // What is named often is answered once: the answer is much longer than the name.
        var answered: Set<String> = []
        for resource in request.resources
        where answered.insert("\(resource.resourceType) \(resource.resourceName)").inserted {
            var answer = Answer(resourceType: resource.resourceType, resourceName: resource.resourceName)
            answer.errorMessage = ""
            do throws(TopicFailure) {
                if let code = context.plan.error(resource.resourceName) { throw TopicFailure(code, nil) }
                let settings = try settings(of: resource.resourceType, resource.resourceName, context.node)
                let keys = resource.configurationKeys.map { Set($0) }
                for setting in TopicSetting.all {
                    let isTopic = resource.resourceType == ConfigResource.topic
                    guard let name = isTopic ? setting.name : setting.brokerName, keys?.contains(name) ?? true else {
                        continue
                    }
                    answer.configs.append(
                        described(setting, name, settings, context, withSynonyms: request.includeSynonyms)
                    )
                }
            } catch {
                answer.errorCode = error.code
                answer.errorMessage = error.message
            }
            response.results.append(answer)
        }
        return try context.encode(response)
    }

    /// The settings of a topic; those that brokers give to topics for a broker.
    private func settings(
        of type: Int8,
        _ name: String,
        _ node: Int32
    ) throws(TopicFailure) -> TopicSettings {
        switch type {
        case ConfigResource.topic:
            if let failure = Topic.nameFailure(name) { throw TopicFailure(.invalidTopicException, failure) }
            guard let slot = topics.slot(named: name) else {
                throw TopicFailure(.unknownTopicOrPartition, "This server does not host this topic-partition.")
            }
            return topics[slot].settings
        case ConfigResource.broker:
            guard name.isEmpty || Int32(name) == node else {
                throw TopicFailure(
                    .invalidRequest,
                    "Unexpected broker id, expected \(node) or empty string, but received \(name)"
                )
            }
            return topics.defaults
        default:
            throw TopicFailure(.invalidRequest, "Unsupported resource type: \(type)")
        }
    }

    private func described(
        _ setting: TopicSetting,
        _ name: String,
        _ settings: TopicSettings,
        _ context: RequestContext,
        withSynonyms: Bool
    ) -> Setting {
        let (value, source) = settings.value(setting)
        var described = Setting(name: name, value: value)
        if context.version == 0 { described.isDefault = source == .none }
        if context.version >= 1 { described.configSource = source.rawValue }
        if context.version >= 3 {
            described.configType = setting.kind.rawValue
            described.documentation = nil
        }
        guard context.version >= 1, withSynonyms else { return described }
        if source == .topic {
            described.synonyms.append(Synonym(name: name, value: value, source: source.rawValue))
        }
        if let broker = setting.brokerName {
            let (value, source) = topics.defaults.value(setting)
            described.synonyms.append(Synonym(name: broker, value: value, source: source.rawValue))
        }
        return described
    }
}
