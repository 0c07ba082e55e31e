import Kafka
import KafkaBrokerServer

/// Clients for tests: they wait no longer than a test should.
enum TestClient {
    /// A configuration whose waits are short.
    static func configuration(
        _ broker: EmbeddedBroker,
        _ change: (inout KafkaClient.Configuration) -> Void = { _ in }
    ) -> KafkaClient.Configuration {
        var configuration = KafkaClient.Configuration(broker.bootstrap)
        configuration.requestTimeout = .seconds(5)
        configuration.retryBackoff = .milliseconds(5)
        configuration.retryBackoffLimit = .milliseconds(50)
        configuration.topicTimeout = .seconds(5)
        configuration.reader.maximumWait = .milliseconds(100)
        change(&configuration)
        return configuration
    }

    /// All records of a topic, by partition, as text.
    static func values(of topic: String, _ broker: EmbeddedBroker) async throws -> [Int32: [String]] {
        try await KafkaClient.withClient(configuration(broker)) { kafka in
            var values: [Int32: [String]] = [:]
            try await kafka.withReader(of: topic, from: .earliest, until: .end) { reader in
                for try await batch in reader {
                    for record in batch {
                        values[batch.partition.partition, default: []].append(record.valueBytes?.string ?? "null")
                    }
                }
            }
            return values
        }
    }
}
