public import Kafka
public import KafkaBrokerServer
internal import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

/// A cluster that a test runs on, and a client of it; made by
/// ``withCluster(_:topics:brokers:_:)``.
public final class TestCluster: Sendable {
    /// What kind it is.
    public let kind: ClusterKind

    /// The addresses to start from.
    public let bootstrap: String

    /// The broker, to disturb it; nil where the cluster is live.
    public let broker: EmbeddedBroker?

    /// A client, which connects when it is first used and is closed at the end.
    public let client: KafkaClient

    private let runtime: any Runtime
    /// Where its timers are.
    private let loop: any EventLoop

    init(
        _ kind: ClusterKind,
        bootstrap: String,
        broker: EmbeddedBroker?,
        runtime: any Runtime
    ) throws {
        self.kind = kind
        self.bootstrap = bootstrap
        self.broker = broker
        self.runtime = runtime
        client = try KafkaClient(KafkaClient.Configuration(bootstrap), runtime: runtime)
        loop = try runtime.makeLoop(name: "kafka-testing")
    }

    /// Makes another client for a scope, on the cluster's clock and network.
    ///
    /// - Parameters:
    ///   - change: Changes how it behaves.
    ///   - body: What to do with it.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws; else a `KafkaError` where the configuration is wrong or records were not
    ///   delivered.
    public func withClient<Result>(
        configuredBy change: (inout KafkaClient.Configuration) -> Void = { _ in },
        _ body: (KafkaClient) async throws -> Result
    ) async throws -> Result {
        var configuration = KafkaClient.Configuration(bootstrap)
        change(&configuration)
        let client = try KafkaClient(configuration, runtime: runtime)
        let result: Result
        do {
            result = try await body(client)
        } catch {
            await client.close()
            throw error
        }
        if let error = await client.close().error { throw error }
        return result
    }

    /// Waits on the cluster's clock; in a simulation no time but that passes.
    ///
    /// - Parameter duration: How long.
    public func sleep(for duration: Duration) async {
        let loop = loop
        let deadline = runtime.now + duration
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            loop.execute {
                let timer = loop.makeTimer { continuation.resume() }
                timer.arm(at: deadline)
            }
        }
    }

    /// Waits until something is so.
    ///
    /// - Parameters:
    ///   - limit: How long at the most.
    ///   - condition: What is waited for.
    /// - Throws: A `KafkaError` of the code `timedOut` where it is not so in time; else what the condition throws.
    public func wait(within limit: Duration = .seconds(30), until condition: () async throws -> Bool) async throws {
        let deadline = runtime.now + limit
        while try await !condition() {
            guard runtime.now < deadline else {
                throw KafkaError(.timedOut, "what was waited for did not come about within \(limit)")
            }
            await sleep(for: .milliseconds(5))
        }
    }

    /// Closes what was made for it.
    func close() async {
        await client.close()
        await broker?.close()
        loop.stop()
    }
}
