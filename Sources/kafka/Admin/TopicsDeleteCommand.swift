import Kafka
import KafkaJSON

/// Deletes topics.
struct TopicsDeleteCommand: AsyncCommand {
    static let words = ["topics", "delete"]
    static let summary = "delete topics and all their records"
    static let help = """
        Usage: kafka topics delete TOPIC… [options]

        --json                 one object a line: {"topic","result"}
        \(ClientOptions.help)

        Example: kafka topics delete orders
        """

    private let options: ClientOptions
    private let topics: [String]

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        topics = try arguments.words("the topic's name")
    }

    func perform() async throws {
        try await options.withClient { kafka in
            for topic in topics {
                try await kafka.admin.deleteTopics([topic])
                try TopicResult.write(topic, "deleted", isJSON: options.isJSON)
            }
        }
    }
}
