public import Kafka
public import KafkaBrokerServer

extension EmbeddedBroker {
    /// Makes a client of this cluster for a scope.
    ///
    /// - Parameter body: What to do with it.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws; else a `KafkaError` where records were not delivered.
    public func withClient<Result>(_ body: (KafkaClient) async throws -> Result) async throws -> Result {
        try await KafkaClient.withClient(KafkaClient.Configuration(bootstrap), body)
    }
}
