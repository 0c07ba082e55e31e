import Kafka
import KafkaJSON

/// Prints the partitions and the settings of topics.
struct TopicsDescribeCommand: AsyncCommand {
    static let words = ["topics", "describe"]
    static let summary = "partitions, leaders, replicas and settings of topics"
    static let help = """
        Usage: kafka topics describe TOPIC… [options]

        Prints each partition with its leader, its replicas and those that are in sync, and the settings that are not
        at their defaults.

        --json                 one object a line: {"topic","id","partitions":[{"partition","leader","leaderEpoch",
                               "replicas","inSyncReplicas"}],"settings":{}}
        \(ClientOptions.help)

        Example: kafka topics describe orders
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
                let state = try await kafka.admin.topic(topic)
                let settings = try await kafka.admin.configuration(of: .topic(topic)).filter { !$0.isDefault }
                if options.isJSON {
                    try JSONLine.write(TopicsDescribeCommand.json(state, settings))
                } else {
                    TopicsDescribeCommand.print(state, settings)
                }
            }
        }
    }

    private static func json(_ state: TopicState, _ settings: [ConfigurationEntry]) -> JSONObject {
        func numbers(_ ids: [Int32]) -> JSONValue { .array(ids.map { JSONValue($0) }) }
        let partitions = state.partitions.map { partition -> JSONValue in
            [
                "partition": JSONValue(partition.partition), "leader": JSONValue(partition.leader),
                "leaderEpoch": JSONValue(partition.leaderEpoch), "replicas": numbers(partition.replicas),
                "inSyncReplicas": numbers(partition.inSyncReplicas),
            ]
        }
        var values = JSONObject()
        for setting in settings { values.set(setting.name, setting.value.map { .string($0) } ?? .null) }
        return [
            "topic": .string(state.name), "id": state.id == .zero ? .null : .string("\(state.id)"),
            "partitions": .array(partitions), "settings": .object(values),
        ]
    }

    private static func print(_ state: TopicState, _ settings: [ConfigurationEntry]) {
        let id = state.id == .zero ? "" : ", id \(state.id)"
        Terminal.standardOutput.write("\(state.name): \(state.partitions.count) partitions\(id)\n")
        func list(_ ids: [Int32]) -> String { ids.map { "\($0)" }.joined(separator: ",") }
        var table = TextTable("PARTITION", "LEADER", "EPOCH", "REPLICAS", "IN SYNC")
        for partition in state.partitions {
            table.add(
                "\(partition.partition)",
                partition.leader < 0 ? "none" : "\(partition.leader)",
                "\(partition.leaderEpoch)",
                list(partition.replicas),
                list(partition.inSyncReplicas)
            )
        }
        table.write()
        for setting in settings {
            Terminal.standardOutput.write("\(setting.name)=\(setting.value ?? "(secret)")\n")
        }
    }
}
