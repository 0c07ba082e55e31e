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

    /// What a request to make topics is about.
    func targets(of request: CreateTopicsRequest) -> [FaultTarget] {
        request.topics.map { FaultTarget($0.name) }
    }

    /// What a request to add partitions is about.
    func targets(of request: CreatePartitionsRequest) -> [FaultTarget] {
        request.topics.map { FaultTarget($0.name) }
    }

    /// What a request to describe partitions is about.
    func targets(of request: DescribeTopicPartitionsRequest) -> [FaultTarget] {
        request.topics.map { FaultTarget($0.name) }
    }

    /// What a request to describe settings is about; brokers have their number for a name.
    func targets(of request: DescribeConfigsRequest) -> [FaultTarget] {
        request.resources.map { FaultTarget($0.resourceName) }
    }

    /// What a request to change settings is about; brokers have their number for a name.
    func targets(of request: IncrementalAlterConfigsRequest) -> [FaultTarget] {
        request.resources.map { FaultTarget($0.resourceName) }
    }

    /// What a request to replace settings is about; brokers have their number for a name.
    func targets(of request: AlterConfigsRequest) -> [FaultTarget] {
        request.resources.map { FaultTarget($0.resourceName) }
    }

    /// What a request for offsets is about.
    func targets(of request: ListOffsetsRequest) -> [FaultTarget] {
        request.topics.flatMap { topic in
            topic.partitions.map { FaultTarget(topic.name, partition: $0.partitionIndex) }
        }
    }

    /// What a request for the ends of leader epochs is about.
    func targets(of request: OffsetForLeaderEpochRequest) -> [FaultTarget] {
        request.topics.flatMap { topic in
            topic.partitions.map { FaultTarget(topic.topic, partition: $0.partition) }
        }
    }

    /// What a request to delete records is about.
    func targets(of request: DeleteRecordsRequest) -> [FaultTarget] {
        request.topics.flatMap { topic in
            topic.partitions.map { FaultTarget(topic.name, partition: $0.partitionIndex) }
        }
    }
}
