import Kafka
import KafkaJSON

/// Prints the topics of a cluster.
struct TopicsListCommand: AsyncCommand {
    static let words = ["topics", "list"]
    static let summary = "the topics of a cluster"
    static let help = """
        Usage: kafka topics list [options]

        Prints each topic with the number of its partitions and of their copies.

        --internal             those too that belong to the cluster itself
        --json                 one object a line: {"topic","partitions","replicas","internal"}
        \(ClientOptions.help)

        Example: kafka topics list -b localhost:9092
        """

    private let options: ClientOptions
    private let showsInternal: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        showsInternal = arguments.flag("--internal")
        try arguments.finish()
    }

    func perform() async throws {
        let topics = try await options.withClient { try await $0.admin.topics() }
        var table = TextTable("TOPIC", "PARTITIONS", "REPLICAS")
        for topic in topics where showsInternal || !topic.isInternal {
            let replicas = topic.partitions.map(\.replicas.count).max() ?? 0
            if options.isJSON {
                try JSONLine.write([
                    "topic": .string(topic.name), "partitions": JSONValue(topic.partitions.count),
                    "replicas": JSONValue(replicas), "internal": .bool(topic.isInternal),
                ])
            } else {
                table.add(topic.name, "\(topic.partitions.count)", "\(replicas)")
            }
        }
        if !options.isJSON { table.write() }
    }
}
