internal import Foundation
internal import Kafka
internal import KafkaBrokerServer
internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaSimulator

/// Runs a test on a cluster, and closes it at the end.
///
/// ```swift
/// try await withCluster(topics: ["orders": 12]) { cluster in
///     let delivery = try await cluster.client.send("hello", to: "orders")
///     #expect(delivery.offset == 0)
/// }
/// ```
///
/// In a simulation the body must wait by the cluster only (``TestCluster/sleep(for:)``,
/// ``TestCluster/wait(within:until:)``) and must not start tasks by `Task { }`: groups and `async let` are its own.
///
/// - Parameters:
///   - kind: What kind of cluster.
///   - topics: The topics that it has from the start, and how many partitions each; a live cluster is given those that
///     it lacks.
///   - brokers: How many brokers it has, where it is made for the test.
///   - body: What to do with it.
/// - Returns: What the body returns.
/// - Throws: What the body throws, or why there is no such cluster.
public func withCluster<Value: Sendable>(
    _ kind: ClusterKind = .embedded,
    topics: KeyValuePairs<String, Int> = [:],
    brokers: Int = 1,
    _ body: @escaping @Sendable (TestCluster) async throws -> Value
) async throws -> Value {
    let wanted = topics.map { BrokerConfiguration.Topic($0.key, partitions: Int32(clamping: $0.value)) }
    switch kind {
    case .simulated(let seed):
        return try await Simulation.run(seed: seed) { simulation in
            var configuration = BrokerConfiguration(brokers: brokers, topics: wanted)
            configuration.seed = seed
            return try await TestCluster.run(kind, configuration, on: simulation, body)
        }
    case .embedded:
        let configuration = BrokerConfiguration(brokers: brokers, topics: wanted)
        return try await TestCluster.run(kind, configuration, on: SystemRuntime(), body)
    case .live(let bootstrap):
        guard let bootstrap = bootstrap ?? ProcessInfo.processInfo.environment["PUREKAFKA_BOOTSTRAP"] else {
            throw KafkaError(.invalidArgument, "a live cluster needs addresses: set PUREKAFKA_BOOTSTRAP")
        }
        let cluster = try TestCluster(kind, bootstrap: bootstrap, broker: nil, runtime: SystemRuntime())
        return try await cluster.run { cluster in
            try await cluster.make(wanted)
            return try await body(cluster)
        }
    }
}

extension TestCluster {
    /// Runs a test on an embedded broker.
    fileprivate static func run<Value: Sendable>(
        _ kind: ClusterKind,
        _ configuration: BrokerConfiguration,
        on runtime: any Runtime,
        _ body: @Sendable (TestCluster) async throws -> Value
    ) async throws -> Value {
        let broker = try await EmbeddedBroker.start(configuration, runtime: runtime)
        let cluster = try TestCluster(kind, bootstrap: broker.bootstrap, broker: broker, runtime: runtime)
        return try await cluster.run(body)
    }

    /// Runs a test and closes what was made for it.
    fileprivate func run<Value: Sendable>(_ body: (TestCluster) async throws -> Value) async throws -> Value {
        do {
            let value = try await body(self)
            await close()
            return value
        } catch {
            await close()
            throw error
        }
    }

    /// Makes those topics that are not there.
    fileprivate func make(_ topics: [BrokerConfiguration.Topic]) async throws {
        for topic in topics {
            do throws(KafkaError) {
                try await client.admin.createTopic(topic.name, partitions: topic.partitions)
            } catch {
                guard error.code == .broker(.topicAlreadyExists) else { throw error }
            }
        }
    }
}
