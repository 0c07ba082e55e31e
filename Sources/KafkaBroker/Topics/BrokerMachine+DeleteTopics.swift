internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = DeleteTopicsResponse.DeletableTopicResult

    /// Deletes topics by name or by id.
    mutating func deleteTopics(_ request: DeleteTopicsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = DeleteTopicsResponse(throttleTimeMs: context.throttleMilliseconds)
        var wanted = request.topics
        if context.version < 6 { wanted = request.topicNames.map { DeleteTopicsRequest.DeleteTopicState(name: $0) } }
        var seen: Set<String> = []
        for topic in wanted {
            var answer = Answer(name: topic.name, topicId: topic.topicId)
            let slot: Int?
            if let name = topic.name {
                slot = topics.slot(named: name)
                answer.errorCode = slot == nil ? .unknownTopicOrPartition : .none
            } else {
                slot = topics.slot(of: topic.topicId)
                answer.errorCode = slot == nil ? .unknownTopicId : .none
            }
            if topic.name != nil, topic.topicId != .zero {
                answer.errorCode = .invalidRequest
                answer.errorMessage = "Topic name and topic ID can not both be specified."
            } else if let slot {
                answer.name = topics[slot].name
                answer.topicId = topics[slot].id
                delete(slot, &answer, &seen, context)
            } else {
                let thing = answer.errorCode == .unknownTopicId ? "topic ID" : "topic-partition"
                answer.errorMessage = "This server does not host this \(thing)."
            }
            response.responses.append(answer)
        }
        return try context.encode(response)
    }

    private mutating func delete(
        _ slot: Int,
        _ answer: inout Answer,
        _ seen: inout Set<String>,
        _ context: RequestContext
    ) {
        let name = topics[slot].name
        guard seen.insert(name).inserted else {
            answer.errorCode = .invalidRequest
            answer.errorMessage = "Duplicate topic name."
            return
        }
        if let code = context.plan.error(name) {
            answer.errorCode = code
            return
        }
        let removed = topics.remove(slot)
        for partition in removed.partitions { woken.append(contentsOf: partition.watchers) }
    }
}
