import Foundation
import Kafka

/// How a command reaches a cluster, and in which form it answers: the options of all commands that do.
struct ClientOptions {
    /// What help says of the options.
    static let help = """
        -b, --bootstrap H:P,…  brokers to start from (KAFKA_BOOTSTRAP, or localhost:9092)
        --config FILE          settings by the names that Java clients have for them, such as client.id=billing
        """

    /// How long a broker may take to answer first: who typed a command waits for it.
    private static let patience = Duration.seconds(5)

    /// How the client behaves; commands may change it.
    var configuration: KafkaClient.Configuration

    /// Whether `--json` was given.
    let isJSON: Bool

    /// Whether the file says where groups begin.
    let hasStart: Bool

    /// Whether the file says something about idempotence.
    private let hasIdempotence: Bool

    /// Takes the options out.
    init(_ arguments: inout Arguments) throws {
        var configuration = KafkaClient.Configuration()
        configuration.clientId = "kafka"
        configuration.allowsTopicCreation = false
        let bootstrap = try arguments.value("--bootstrap") ?? arguments.value("-b")
        let environment = ProcessInfo.processInfo.environment["KAFKA_BOOTSTRAP"]
        if let environment, !environment.isEmpty {
            configuration.bootstrap = KafkaClient.Configuration(environment).bootstrap
        }
        var hasIdempotence = false
        var hasStart = false
        if let file = try arguments.value("--config") {
            guard let text = String(validating: try InputStream(file).all(), as: UTF8.self) else {
                throw CommandFailure("\(file) is not UTF-8 text")
            }
            let properties = ClientProperties(try JavaProperties(text, source: file))
            try properties.apply(to: &configuration)
            hasIdempotence = properties.has("enable.idempotence")
            hasStart = properties.has("auto.offset.reset")
        }
        if let bootstrap { configuration.bootstrap = KafkaClient.Configuration(bootstrap).bootstrap }
        self.configuration = configuration
        self.hasIdempotence = hasIdempotence
        self.hasStart = hasStart
        isJSON = arguments.flag("--json")
    }

    /// Sets whose acknowledgement counts; without those of all brokers there is no idempotence.
    mutating func set(_ acknowledgements: Acknowledgements) {
        configuration.producer.acknowledgements = acknowledgements
        if acknowledgements != .all, !hasIdempotence { configuration.producer.isIdempotent = false }
    }

    /// Makes a client for a scope, once a broker has answered.
    func withClient<Result>(_ body: (KafkaClient) async throws -> Result) async throws -> Result {
        try await KafkaClient.withClient(configuration) { kafka in
            let limit = min(ClientOptions.patience, configuration.requestTimeout)
            _ = try await kafka.request(MetadataRequest(topics: []), versions: VersionRange(1, 13), within: limit)
            return try await body(kafka)
        }
    }
}
