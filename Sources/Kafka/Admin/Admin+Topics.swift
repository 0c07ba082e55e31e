public import KafkaCore
internal import KafkaMessages
internal import KafkaWire

extension Admin {
    /// Makes a topic, and waits until each partition has a leader that is known.
    ///
    /// - Parameters:
    ///   - name: The topic's name.
    ///   - partitions: How many partitions; nil for the brokers' default.
    ///   - replication: How many copies; nil for the brokers' default.
    ///   - configuration: What differs from the brokers' defaults, such as `cleanup.policy`.
    /// - Throws: A `KafkaError` with the broker's code, such as `TOPIC_ALREADY_EXISTS`.
    public func createTopic(
        _ name: String,
        partitions: Int32? = nil,
        replication: Int16? = nil,
        configuration: [TopicSetting: String] = [:]
    ) async throws(KafkaError) {
        let configs = configuration.sorted { $0.key.name < $1.key.name }
            .map { CreateTopicsRequest.CreatableTopicConfig(name: $0.key.name, value: $0.value) }
        let topic = CreateTopicsRequest.CreatableTopic(
            name: name,
            numPartitions: partitions ?? -1,
            replicationFactor: replication ?? -1,
            configs: configs
        )
        let request = CreateTopicsRequest(topics: [topic], timeoutMs: timeout)
        let response = try await client.request(request, to: .controller)
        for result in response.topics { try check(result.errorCode, result.errorMessage, topic: result.name) }
        try await waitForLeaders(of: name)
    }

    /// Brokers learn of a topic one after the other: who sends at once would be refused.
    private func waitForLeaders(of name: String) async throws(KafkaError) {
        let driver = client.driver
        let result: Result<Void, KafkaError> = await driver.onLoop(orElse: .failure(ClientDriver.closedError)) { done in
            driver.metadata.topicWithLeaders(name) { done($0.map { _ in () }) }
        }
        try result.get()
    }

    /// Deletes topics and all their records.
    ///
    /// - Parameter names: The topics' names.
    /// - Throws: A `KafkaError` with the broker's code for the first one that can't be deleted.
    public func deleteTopics(_ names: [String]) async throws(KafkaError) {
        let request = DeleteTopicsRequest(
            topics: names.map { DeleteTopicsRequest.DeleteTopicState(name: $0) },
            topicNames: names,
            timeoutMs: timeout
        )
        // Older versions have a list of names, newer ones a list of structures.
        var older = request
        older.topics = []
        var newer = request
        newer.topicNames = []
        let response: DeleteTopicsResponse
        do throws(KafkaError) {
            response = try await client.request(newer, to: .controller, versions: VersionRange(6, 6))
        } catch  where error.code == .unsupported {
            response = try await client.request(older, to: .controller, versions: VersionRange(0, 5))
        }
        for result in response.responses { try check(result.errorCode, result.errorMessage, topic: result.name) }
        let driver = client.driver
        await driver.onLoop(orElse: ()) { done in
            for name in names { driver.metadata.forget(name) }
            done(())
        }
    }

    /// Gives a topic more partitions.
    ///
    /// - Parameters:
    ///   - topic: The topic's name.
    ///   - count: How many it has then.
    /// - Throws: A `KafkaError` with the broker's code.
    public func addPartitions(to topic: String, count: Int32) async throws(KafkaError) {
        let request = CreatePartitionsRequest(
            topics: [.init(name: topic, count: count, assignments: nil)],
            timeoutMs: timeout
        )
        let response = try await client.request(request, to: .controller)
        for result in response.results { try check(result.errorCode, result.errorMessage, topic: result.name) }
        let driver = client.driver
        driver.run { driver.metadata.refresh() }
    }

    /// All topics that the cluster has, by name.
    ///
    /// - Returns: Their states.
    /// - Throws: A `KafkaError` where no broker can be asked.
    public func topics() async throws(KafkaError) -> [TopicState] {
        let request = MetadataRequest(topics: nil, allowAutoTopicCreation: false)
        let response = try await client.request(request, versions: VersionRange(1, 13))
        return response.topics.filter { $0.errorCode.isNone }.map { TopicState($0) }.sorted { $0.name < $1.name }
    }

    /// What a topic looks like now.
    ///
    /// - Parameter name: The topic's name.
    /// - Returns: Its state.
    /// - Throws: A `KafkaError` with the broker's code, such as `UNKNOWN_TOPIC_OR_PARTITION`.
    public func topic(_ name: String) async throws(KafkaError) -> TopicState {
        let request = MetadataRequest(topics: [.init(name: name)], allowAutoTopicCreation: false)
        let response = try await client.request(request, versions: VersionRange(4, 13))
        guard let topic = response.topics.first else {
            throw KafkaError(.unknownTopic, "the cluster has no such topic") { $0.topic = name }
        }
        try check(topic.errorCode, nil, topic: name)
        return TopicState(topic)
    }
}
