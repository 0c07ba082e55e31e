internal import KafkaCore

extension KafkaClient {
    /// Reads topics as a member of a group, and commits what was processed.
    ///
    /// ```swift
    /// try await kafka.consume("orders", group: "billing") { batch in
    ///     for record in batch { … }
    /// }
    /// ```
    ///
    /// The closure is called for one batch after the other. When it returns, the batch may be committed; when it
    /// throws, it is not, and consuming ends with the same error. In both cases the consumer leaves its group.
    ///
    /// - Parameters:
    ///   - topics: The topics.
    ///   - group: The group's name.
    ///   - settings: How to consume, where that differs from the client's configuration.
    ///   - body: What to do with each batch.
    /// - Throws: What the closure throws, or a `KafkaError`: `cancelled` where the task was cancelled.
    public func consume(
        _ topics: String...,
        group: String,
        settings: Configuration.Consumer? = nil,
        _ body: (FetchedBatch) async throws -> Void
    ) async throws {
        try await withConsumer(group: group, topics: topics, settings: settings) { consumer in
            for try await batch in consumer { try await body(batch) }
        }
    }

    /// Makes a member of a group for a scope.
    ///
    /// ```swift
    /// try await kafka.withConsumer(group: "billing", topics: ["orders"]) { consumer in
    ///     for try await batch in consumer { … }
    /// }
    /// ```
    ///
    /// At the end of the scope the consumer gives its partitions up, commits what was processed (the last batch too
    /// where the body returns; not where it throws), leaves its group and is closed, in bounded time.
    ///
    /// - Parameters:
    ///   - group: The group's name.
    ///   - topics: The topics.
    ///   - settings: How to consume, where that differs from the client's configuration.
    ///   - body: What to do with the consumer.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or a `KafkaError` where an argument or a setting is wrong.
    @discardableResult
    public func withConsumer<Result>(
        group: String,
        topics: [String],
        settings: Configuration.Consumer? = nil,
        _ body: (Consumer) async throws -> Result
    ) async throws -> Result {
        try await withConsumer(group, topics, pattern: nil, settings, body)
    }

    /// Makes a member of a group for a scope, for all topics whose names a regular expression describes.
    ///
    /// The brokers look for the topics (KIP-848, RE2 syntax, the whole name), so that new ones are read as soon as they
    /// are made.
    ///
    /// - Parameters:
    ///   - group: The group's name.
    ///   - pattern: The regular expression.
    ///   - settings: How to consume; the group protocol must be `consumer`.
    ///   - body: What to do with the consumer.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or a `KafkaError` where an argument or a setting is wrong.
    @discardableResult
    public func withConsumer<Result>(
        group: String,
        matching pattern: String,
        settings: Configuration.Consumer? = nil,
        _ body: (Consumer) async throws -> Result
    ) async throws -> Result {
        try await withConsumer(group, [], pattern: pattern, settings, body)
    }

    private func withConsumer<Result>(
        _ group: String,
        _ topics: [String],
        pattern: String?,
        _ settings: Configuration.Consumer?,
        _ body: (Consumer) async throws -> Result
    ) async throws -> Result {
        let consumer = try await makeConsumer(group, topics, pattern, settings ?? driver.configuration.consumer)
        let result: Result
        do {
            result = try await body(consumer)
        } catch {
            await consumer.close(isProcessed: false)
            throw error
        }
        await consumer.close(isProcessed: true)
        return result
    }

    private func makeConsumer(
        _ group: String,
        _ topics: [String],
        _ pattern: String?,
        _ settings: Configuration.Consumer
    ) async throws(KafkaError) -> Consumer {
        try settings.validate(group: group, topics: topics, pattern: pattern)
        let driver = driver
        let member: ConsumerDriver? = await driver.onLoop(orElse: nil) { done in
            done(driver.isClosed ? nil : driver.makeConsumer(settings.groupSettings(group, topics, pattern), settings))
        }
        guard let member else { throw ClientDriver.closedError }
        let consumer = Consumer(driver: member, client: self)
        driver.run {
            member.consumer = consumer
            member.start()
        }
        return consumer
    }
}
