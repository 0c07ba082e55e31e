// Whoever starts a broker says how it is set up and what goes wrong in it.
@_exported public import KafkaBroker
package import KafkaNetwork

/// A Kafka cluster inside this process, which clients reach over sockets of this machine.
///
/// It keeps everything in memory, starts in milliseconds and needs nothing else. All its brokers are driven by one
/// thread of their own. Only programs on this machine can connect.
///
/// ```swift
/// try await EmbeddedBroker.withBroker(topics: ["orders": 12]) { broker in
///     print(broker.bootstrap)
/// }
/// ```
public final class EmbeddedBroker: Sendable {
    /// How the cluster is set up, with the ports that the brokers really have.
    public let configuration: BrokerConfiguration

    /// What goes wrong on purpose.
    public let faults: EmbeddedBrokerFaults

    let driver: BrokerDriver

    private init(_ configuration: BrokerConfiguration, driver: BrokerDriver) {
        self.configuration = configuration
        self.driver = driver
        faults = EmbeddedBrokerFaults(driver: driver)
    }

    deinit { driver.loop.stop() }

    /// The addresses of all brokers, as clients want them: `127.0.0.1:50001,127.0.0.1:50002`.
    public var bootstrap: String {
        configuration.nodes.map { "\($0.host):\($0.port)" }.joined(separator: ",")
    }

    /// Starts a cluster; it runs until it is closed or nobody holds it any more.
    ///
    /// - Parameters:
    ///   - configuration: How it is set up. Where a node's port is 0 the system chooses a free one.
    ///   - firstPort: The port of the first node, with the next ones for the others; nil for those in `configuration`.
    /// - Returns: The cluster, which takes connections.
    /// - Throws: ``EmbeddedBrokerError`` where a port is not to be had, or the machine has no descriptors left.
    public static func start(
        _ configuration: BrokerConfiguration = BrokerConfiguration(),
        firstPort: UInt16? = nil
    ) async throws(EmbeddedBrokerError) -> EmbeddedBroker {
        try await start(configuration, firstPort: firstPort, runtime: SystemRuntime())
    }

    /// Starts a cluster, does something with it, and closes it.
    ///
    /// - Parameters:
    ///   - configuration: How it is set up.
    ///   - firstPort: The port of the first node, with the next ones for the others; nil for those in `configuration`.
    ///   - body: What to do with the cluster.
    /// - Returns: What the closure returns.
    /// - Throws: ``EmbeddedBrokerError`` where it can't be started, or what the closure throws.
    public static func withBroker<Result>(
        _ configuration: BrokerConfiguration,
        firstPort: UInt16? = nil,
        _ body: (EmbeddedBroker) async throws -> Result
    ) async throws -> Result {
        let broker = try await start(configuration, firstPort: firstPort)
        do {
            let result = try await body(broker)
            await broker.close()
            return result
        } catch {
            await broker.close()
            throw error
        }
    }

    /// Starts a cluster, does something with it, and closes it.
    ///
    /// - Parameters:
    ///   - topics: The names of the topics that are there from the start, and how many partitions each has.
    ///   - brokers: How many brokers there are.
    ///   - body: What to do with the cluster.
    /// - Returns: What the closure returns.
    /// - Throws: ``EmbeddedBrokerError`` where it can't be started, or what the closure throws.
    public static func withBroker<Result>(
        topics: KeyValuePairs<String, Int> = [:],
        brokers: Int = 1,
        _ body: (EmbeddedBroker) async throws -> Result
    ) async throws -> Result {
        let topics = topics.map { BrokerConfiguration.Topic($0.key, partitions: Int32(clamping: $0.value)) }
        return try await withBroker(BrokerConfiguration(brokers: brokers, topics: topics), body)
    }

    /// Closes all connections and stops; what the cluster kept is gone.
    ///
    /// More than one call does no harm.
    public func close() async {
        await driver.call { $0.close() }
        driver.loop.stop()
    }

    /// Starts a cluster on a runtime of the caller's.
    package static func start(
        _ configuration: BrokerConfiguration,
        firstPort: UInt16? = nil,
        runtime: any Runtime
    ) async throws(EmbeddedBrokerError) -> EmbeddedBroker {
        var configuration = configuration
        if let firstPort {
            guard Int(firstPort) + configuration.nodes.count <= 65_536 else {
                throw EmbeddedBrokerError("there are no \(configuration.nodes.count) ports from \(firstPort) on")
            }
            for index in configuration.nodes.indices {
                configuration.nodes[index].port = Int32(firstPort) + Int32(clamping: index)
            }
        }
        let driver: BrokerDriver
        do {
            driver = BrokerDriver(configuration, runtime: runtime, loop: try runtime.makeLoop(name: "kafka-broker"))
        } catch {
            throw EmbeddedBrokerError("no thread for an embedded broker: \(error)")
        }
        switch await driver.call({ $0.listen() }) {
        case .success(let ports):
            for index in configuration.nodes.indices { configuration.nodes[index].port = Int32(ports[index]) }
            return EmbeddedBroker(configuration, driver: driver)
        case .failure(let error):
            driver.loop.stop()
            throw EmbeddedBrokerError("an embedded broker can't listen: \(error)")
        case nil:
            throw EmbeddedBrokerError("an embedded broker's thread ended")
        }
    }
}
