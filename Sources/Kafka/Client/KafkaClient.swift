internal import KafkaBuffers
public import KafkaCore
package import KafkaNetwork

/// A client of a Kafka cluster: sends records, reads them, and asks and changes what the cluster has.
///
/// It works as soon as it is made, on a thread of its own, and is made for a scope:
///
/// ```swift
/// try await KafkaClient.withClient("localhost:9092") { kafka in
///     let delivery = try await kafka.send("hello", to: "greetings")
///     print(delivery.partition, delivery.offset)
/// }
/// ```
public final class KafkaClient: Sendable {
    let driver: ClientDriver
    private let topics = TopicCache()

    /// Makes a client, which must be closed; ``withClient(_:_:)-(KafkaClient.Configuration,_)`` does both.
    ///
    /// - Parameter configuration: How it behaves.
    /// - Throws: A `KafkaError` that names the field of the configuration that is wrong.
    public convenience init(_ configuration: Configuration) throws(KafkaError) {
        try self.init(configuration, runtime: SystemRuntime())
    }

    /// Makes a client on a runtime of the caller's.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves.
    ///   - runtime: What it runs on.
    ///   - defect: A bug that it has, for tests.
    /// - Throws: A `KafkaError` that names the field of the configuration that is wrong.
    package init(_ configuration: Configuration, runtime: any Runtime, defect: Defect? = nil) throws(KafkaError) {
        driver = try ClientDriver(runtime: runtime, configuration: configuration, defect: defect)
        driver.start()
    }

    deinit {
        let driver = driver
        driver.run { driver.abandon(KafkaError(.clientDropped, "the client was dropped without having been closed")) }
    }

    /// Makes a client for a scope and closes it at the end, for at most 30 seconds.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves; a text is taken as the brokers to start from.
    ///   - body: What to do with it.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws; else a `KafkaError` of the code `undelivered` where records were appended and
    ///   not delivered.
    public static func withClient<Result>(
        _ configuration: Configuration,
        _ body: (KafkaClient) async throws -> Result
    ) async throws -> Result {
        let client = try KafkaClient(configuration)
        let result: Result
        do {
            result = try await body(client)
        } catch {
            _ = await client.close()
            throw error
        }
        let report = await client.close()
        if let error = report.error { throw error }
        return result
    }

    /// Sends what was appended, closes all connections and ends the client's thread.
    ///
    /// - Parameter limit: How long that may take; what is not acknowledged then fails.
    /// - Returns: What was not delivered during the client's life.
    @discardableResult
    public func close(within limit: Duration = .seconds(30)) async -> UndeliveredReport {
        let driver = driver
        return await driver.onLoop(orElse: .nothing) { done in driver.close(within: limit, completion: done) }
    }

    /// Ends at once, as in a process that is killed: nothing is sent any more, no group is left; for tests.
    package func kill() {
        let driver = driver
        driver.run { driver.abandon(ClientDriver.closedError) }
    }

    /// Sends all that was appended before the call, and waits until it is acknowledged.
    ///
    /// - Throws: A `KafkaError` of the code `undelivered` where some of it was not delivered.
    public func flush() async throws(KafkaError) {
        let driver = driver
        let report = await driver.onLoop(orElse: .nothing) { done in
            driver.producer.flush { records, error in
                driver.accumulator.failures.told(records)
                done(UndeliveredReport(records: records, firstError: error))
            }
        }
        if let error = report.error { throw error }
    }

    /// Finds a topic, to send to without looking it up for each record.
    ///
    /// - Parameter name: The topic's name.
    /// - Returns: The topic.
    /// - Throws: A `KafkaError`: `unknownTopic` where the cluster has no such topic.
    public func topic(_ name: String) async throws(KafkaError) -> Topic {
        if let known = topics[name] { return Topic(known, client: self) }
        let driver = driver
        let result: Result<TopicBuffers, KafkaError> = await driver.onLoop(orElse: .failure(ClientDriver.closedError)) {
            done in
            driver.metadata.topic(name) { result in done(result.map { driver.producer.buffers(of: $0) }) }
        }
        let buffers = try result.get()
        topics.insert(buffers)
        return Topic(buffers, client: self)
    }
}
