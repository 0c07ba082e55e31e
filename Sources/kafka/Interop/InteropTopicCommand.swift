import Kafka
import KafkaJSON

/// Makes a topic anew, for tests across clients.
struct InteropTopicCommand: AsyncCommand {
    static let words = ["interop", "topic"]
    static let summary = "make a topic anew, or delete it"
    static let help = """
        Usage: kafka interop topic --bootstrap B --topic T [options]

        Deletes a topic of that name, makes it anew, and returns when every partition has a leader.

        --partitions N     how many partitions (1)
        --replication R    how many copies (1)
        --config K=V,…     settings of the topic
        --delete true      only deletes it

        Example: kafka interop topic -b localhost:9092 --topic orders --partitions 12
        """

    private let bootstrap: String
    private let topic: String
    private let partitions: Int
    private let replication: Int
    private let settings: [TopicSetting: String]
    private let onlyDeletes: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        bootstrap = try arguments.bootstrap()
        topic = try arguments.required("--topic")
        partitions = try arguments.integer("--partitions", in: 1...100_000) ?? 1
        replication = try arguments.integer("--replication", in: 1...1_000) ?? 1
        settings = try arguments.settings("--config")
        onlyDeletes = try arguments.truth("--delete") ?? false
        try arguments.finish()
    }

    func perform() async throws {
        var configuration = KafkaClient.Configuration(bootstrap)
        configuration.topicTimeout = .seconds(30)
        try await KafkaClient.withClient(configuration) { kafka in
            do {
                try await kafka.admin.deleteTopics([topic])
            } catch let error as KafkaError where error.code == .broker(.unknownTopicOrPartition) {
                // There is nothing to delete.
            }
            guard !onlyDeletes else { return }
            try await make(kafka)
        }
        try JSONLine.write([
            "peer": "purekafka", "op": "topic", "topic": .string(topic), "partitions": JSONValue(partitions),
        ])
    }

    /// Brokers say for a while that a topic which is being deleted exists.
    private func make(_ kafka: KafkaClient) async throws {
        for attempt in 1... {
            do throws(KafkaError) {
                try await kafka.admin.createTopic(
                    topic,
                    partitions: Int32(partitions),
                    replication: Int16(replication),
                    configuration: settings
                )
                return
            } catch {
                guard error.code == .broker(.topicAlreadyExists), attempt < 100 else { throw error }
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}
