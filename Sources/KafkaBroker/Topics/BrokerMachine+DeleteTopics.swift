internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    private typealias Answer = DeleteTopicsResponse.DeletableTopicResult

    /// Deletes topics by name or by id.
    mutating func deleteTopics(_ request: DeleteTopicsRequest, _ context: RequestContext) throws(WireError) -> Outcome {
        var response = DeleteTopicsResponse(throttleTimeMs: context.throttleMilliseconds)
        var wanted = request.topics
        if context.version < 6 { wanted = request.topicNames.map { DeleteTopicsRequest.DeleteTopicState(name: $0) } }
        // What is named twice, by name or by id, is not deleted at all.
        var counts: [KafkaUUID: Int] = [:]
        for topic in wanted {
            if let slot = slot(of: topic) { counts[topics[slot].id, default: 0] += 1 }
        }
        var answered: Set<KafkaUUID> = []
        for topic in wanted {
            var answer = Answer(name: topic.name, topicId: topic.topicId)
            if let failure = failure(of: topic) {
                answer.errorCode = failure.code
                answer.errorMessage = failure.message
            } else if let slot = slot(of: topic) {
                let (name, id) = (topics[slot].name, topics[slot].id)
                guard answered.insert(id).inserted else { continue }
                (answer.name, answer.topicId) = (name, id)
                if counts[id] ?? 0 > 1 {
                    answer.errorCode = .invalidRequest
                    answer.errorMessage = "Duplicate topic name."
                } else if let code = context.plan.error(name) {
                    answer.errorCode = code
                } else {
                    let removed = topics.remove(slot)
                    groups.forget(topic: name)
                    for partition in removed.partitions { woken.append(contentsOf: partition.watchers) }
                }
            }
            response.responses.append(answer)
        }
        return try context.encode(response)
    }

    /// The place of a topic that is to be deleted.
    private func slot(of topic: DeleteTopicsRequest.DeleteTopicState) -> Int? {
        if let name = topic.name { return topics.slot(named: name) }
        return topics.slot(of: topic.topicId)
    }

    /// Why a topic can't be deleted as it is named, or nil.
    private func failure(of topic: DeleteTopicsRequest.DeleteTopicState) -> TopicFailure? {
        switch (topic.name, topic.topicId) {
        case (nil, .zero):
            TopicFailure(.invalidRequest, "Neither topic name nor id were specified.")
        case (.some, let id) where id != .zero:
            TopicFailure(.invalidRequest, "You may not specify both topic name and topic id.")
        case (.some, _) where slot(of: topic) == nil:
            TopicFailure(.unknownTopicOrPartition, "This server does not host this topic-partition.")
        case (nil, _) where slot(of: topic) == nil:
            TopicFailure(.unknownTopicId, "This server does not host this topic ID.")
        default: nil
        }
    }
}
