import Kafka
import KafkaJSON

/// Gives a topic more partitions or other settings.
struct TopicsAlterCommand: AsyncCommand {
    static let words = ["topics", "alter"]
    static let summary = "give a topic more partitions or other settings"
    static let help = """
        Usage: kafka topics alter TOPIC [options]

        --partitions N         how many partitions it has then; keys may go to other partitions from then on
        --setting NAME=VALUE   a new value of a setting; may stand more than once
        --unset NAME           a setting that goes back to its default; may stand more than once
        --json                 one object: {"topic","result"}
        \(ClientOptions.help)

        Example: kafka topics alter orders --partitions 24 --setting retention.ms=604800000
        """

    private let options: ClientOptions
    private let topic: String
    private let partitions: Int32?
    private let changes: [String: String?]

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        partitions = try arguments.integer("--partitions", in: 1...Int(Int32.max)).map { Int32($0) }
        changes = try arguments.changes("--setting", "--unset")
        topic = try arguments.only("the topic's name")
        guard partitions != nil || !changes.isEmpty else {
            throw UsageError("there is nothing to alter: give --partitions, --setting or --unset")
        }
    }

    func perform() async throws {
        try await options.withClient { kafka in
            if !changes.isEmpty { try await kafka.admin.setConfiguration(of: .topic(topic), changes) }
            if let partitions { try await kafka.admin.addPartitions(to: topic, count: partitions) }
        }
        try TopicResult.write(topic, "altered", isJSON: options.isJSON)
    }
}
