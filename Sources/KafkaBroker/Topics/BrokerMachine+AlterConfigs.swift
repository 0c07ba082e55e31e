internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// What a request does to a setting; the number is the one on the wire.
    private enum Change: Int8 {
        case set = 0
        case delete = 1
        case append = 2
        case subtract = 3
    }

    /// Changes single settings.
    mutating func incrementalAlterConfigs(
        _ request: IncrementalAlterConfigsRequest,
        _ context: RequestContext
    ) throws(WireError) -> Outcome {
        var response = IncrementalAlterConfigsResponse(throttleTimeMs: context.throttleMilliseconds)
        for resource in request.resources {
            var answer = IncrementalAlterConfigsResponse.AlterConfigsResourceResponse(
                errorMessage: nil,
                resourceType: resource.resourceType,
                resourceName: resource.resourceName
            )
            do throws(TopicFailure) {
                let slot = try topic(resource.resourceType, resource.resourceName, context)
                var own = topics[slot].settings.own
                guard Set(resource.configs.map(\.name)).count == resource.configs.count else {
                    throw TopicFailure(.invalidRequest, "Error due to duplicate config keys")
                }
                for config in resource.configs { try change(config, &own, topics[slot].settings) }
                try set(own, slot, validateOnly: request.validateOnly)
            } catch {
                answer.errorCode = error.code
                answer.errorMessage = error.message
            }
            response.responses.append(answer)
        }
        return try context.encode(response)
    }

    /// Replaces all settings.
    mutating func alterConfigs(_ request: AlterConfigsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = AlterConfigsResponse(throttleTimeMs: context.throttleMilliseconds)
        for resource in request.resources {
            var answer = AlterConfigsResponse.AlterConfigsResourceResponse(
                errorMessage: nil,
                resourceType: resource.resourceType,
                resourceName: resource.resourceName
            )
            do throws(TopicFailure) {
                let slot = try topic(resource.resourceType, resource.resourceName, context)
                let own = try checked(resource.configs.map { ($0.name, $0.value) })
                try set(own, slot, validateOnly: request.validateOnly)
            } catch {
                answer.errorCode = error.code
                answer.errorMessage = error.message
            }
            response.responses.append(answer)
        }
        return try context.encode(response)
    }

    /// The topic whose settings are to be changed.
    private func topic(_ type: Int8, _ name: String, _ context: RequestContext) throws(TopicFailure) -> Int {
        guard type == ConfigResource.topic else {
            throw TopicFailure(.invalidRequest, "Only the settings of topics can be changed here.")
        }
        if let code = context.plan.error(name) { throw TopicFailure(code, nil) }
        guard !name.isEmpty else { throw TopicFailure(.invalidRequest, "Default topic resources are not allowed.") }
        guard let slot = topics.slot(named: name) else {
            throw TopicFailure(.unknownTopicOrPartition, "The topic '\(name)' does not exist.")
        }
        return slot
    }

    private mutating func set(
        _ own: [String: String],
        _ slot: Int,
        validateOnly: Bool
    ) throws(TopicFailure) {
        _ = try checked(own.keys.sorted().map { ($0, own[$0]) })
        if !validateOnly { topics.set(topics.defaults.with(own), of: slot) }
    }

    private func change(
        _ config: IncrementalAlterConfigsRequest.AlterableConfig,
        _ own: inout [String: String],
        _ settings: TopicSettings
    ) throws(TopicFailure) {
        guard let change = Change(rawValue: config.configOperation) else {
            throw TopicFailure(.unknownServerError, nil)
        }
        guard change != .delete else {
            own[config.name] = nil
            return
        }
        guard let setting = TopicSetting.named(config.name) else {
            throw TopicFailure(.invalidConfig, "Unknown topic config name: \(config.name)")
        }
        guard let value = config.value else {
            throw TopicFailure(.invalidRequest, "Null value not supported for: \(config.name)")
        }
        guard change != .set else {
            own[config.name] = value
            return
        }
        guard setting.kind == .list else {
            throw TopicFailure(.invalidConfig, "Can't \(change) to key \(config.name) because its type is not LIST.")
        }
        var list = (own[config.name] ?? settings.value(setting).value).split(separator: ",").map(String.init)
        for item in value.split(separator: ",").map(String.init) {
            if change == .subtract { list.removeAll { $0 == item } }
            if change == .append, !list.contains(item) { list.append(item) }
        }
        own[config.name] = list.joined(separator: ",")
    }
}
