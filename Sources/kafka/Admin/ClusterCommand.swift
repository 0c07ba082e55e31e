import Kafka
import KafkaJSON

/// Prints what a cluster is made of.
struct ClusterCommand: AsyncCommand {
    static let words = ["cluster"]
    static let summary = "a cluster's id, controller and brokers"
    static let help = """
        Usage: kafka cluster [options]

        --json                 one object: {"id","controller","brokers":[{"id","host","port","rack"}]}
        \(ClientOptions.help)

        Example: kafka cluster -b localhost:9092
        """

    private let options: ClientOptions

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        try arguments.finish()
    }

    func perform() async throws {
        let cluster = try await options.withClient { try await $0.cluster() }
        if options.isJSON {
            let brokers = cluster.brokers.map { broker -> JSONValue in
                [
                    "id": JSONValue(broker.id), "host": .string(broker.host), "port": JSONValue(broker.port),
                    "rack": broker.rack.map { .string($0) } ?? .null,
                ]
            }
            try JSONLine.write([
                "id": cluster.clusterId.map { .string($0) } ?? .null, "controller": JSONValue(cluster.controller),
                "brokers": .array(brokers),
            ])
            return
        }
        let controller = cluster.controller < 0 ? "none" : "\(cluster.controller)"
        Terminal.standardOutput.write("cluster \(cluster.clusterId ?? "without an id"), controller \(controller)\n")
        var table = TextTable("BROKER", "ADDRESS", "RACK")
        for broker in cluster.brokers { table.add("\(broker.id)", broker.address, broker.rack ?? "-") }
        table.write()
    }
}
