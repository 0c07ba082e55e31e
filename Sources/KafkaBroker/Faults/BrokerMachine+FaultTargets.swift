internal import KafkaMessages
internal import KafkaWire

extension BrokerMachine {
    /// The name of a topic that a request names by name or by id; empty where there is none of that id.
    func name(_ name: String, _ id: KafkaUUID) -> String {
        guard name.isEmpty else { return name }
        return topics.slot(of: id).map { topics[$0].name } ?? ""
    }

    /// What a produce request is about.
    func targets(of request: ProduceRequest) -> [FaultTarget] {
        request.topicData.flatMap { topic in
            let name = name(topic.name, topic.topicId)
            return topic.partitionData.map { FaultTarget(name, partition: $0.index) }
        }
    }

    /// What a fetch request is about: in a session also what it does not name.
    func targets(of request: FetchRequest) -> [FaultTarget] {
        let named = request.topics.flatMap { topic in
            let name = name(topic.topic, topic.topicId)
            return topic.partitions.map { FaultTarget(name, partition: $0.partition) }
        }
        let inSession = sessions[request.sessionId]?.partitions.map { FaultTarget($0.topic, partition: $0.partition) }
        return named + (request.sessionEpoch > 0 ? inSession ?? [] : [])
    }

    /// What a metadata request is about; all topics where it names none.
    func targets(of request: MetadataRequest) -> [FaultTarget] {
        guard let wanted = request.topics, !wanted.isEmpty else {
            return topics.order.map { FaultTarget(topics[$0].name) }
        }
        return wanted.map { FaultTarget(name($0.name ?? "", $0.topicId)) }
    }

    /// What a request to delete topics is about.
    func targets(of request: DeleteTopicsRequest) -> [FaultTarget] {
        request.topics.map { FaultTarget(name($0.name ?? "", $0.topicId)) }
            + request.topicNames.map { FaultTarget($0) }
    }
}

extension ListOffsetsRequest {
    /// What the request is about.
    var targets: [FaultTarget] {
        topics.flatMap { topic in topic.partitions.map { FaultTarget(topic.name, partition: $0.partitionIndex) } }
    }
}
