import Kafka
import KafkaJSON

/// Makes topics.
struct TopicsCreateCommand: AsyncCommand {
    static let words = ["topics", "create"]
    static let summary = "make topics"
    static let help = """
        Usage: kafka topics create TOPIC… [options]

        Returns when every partition has a leader.

        --partitions N         how many partitions (the brokers' default)
        --replication N        how many copies of each (the brokers' default)
        --setting NAME=VALUE   a setting of the topics, such as cleanup.policy=compact; may stand more than once
        --json                 one object a line: {"topic","result"}
        \(ClientOptions.help)

        Example: kafka topics create orders --partitions 12 --replication 3 --setting retention.ms=-1
        """

    private let options: ClientOptions
    private let topics: [String]
    private let partitions: Int32?
    private let replication: Int16?
    private let settings: [TopicSetting: String]

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        partitions = try arguments.integer("--partitions", in: 1...Int(Int32.max)).map { Int32($0) }
        replication = try arguments.integer("--replication", in: 1...Int(Int16.max)).map { Int16($0) }
        let pairs = try arguments.pairs("--setting").map { (TopicSetting($0.name), $0.value) }
        settings = Dictionary(pairs, uniquingKeysWith: { $1 })
        topics = try arguments.words("the topic's name")
    }

    func perform() async throws {
        try await options.withClient { kafka in
            for topic in topics {
                try await kafka.admin.createTopic(
                    topic,
                    partitions: partitions,
                    replication: replication,
                    configuration: settings
                )
                try TopicResult.write(topic, "created", isJSON: options.isJSON)
            }
        }
    }
}
