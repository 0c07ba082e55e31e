public import KafkaCore

extension KafkaClient {
    /// Reads partitions of a topic, without a group, in a scope.
    ///
    /// ```swift
    /// try await kafka.withReader(of: "orders", from: .last(.seconds(600)), until: .end) { reader in
    ///     for try await batch in reader {
    ///         for record in batch { … }
    ///     }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - topic: The topic's name.
    ///   - partitions: The partitions; nil for all that there are.
    ///   - start: Where to begin.
    ///   - end: Where to end.
    ///   - settings: How records are read, where that differs from the client's configuration.
    ///   - body: What to do with the reader, which is closed at the end.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or a `KafkaError` where the topic or a partition is not there.
    public func withReader<Result>(
        of topic: String,
        partitions: [Int32]? = nil,
        from start: StartPosition = .latest,
        until end: EndPosition = .never,
        settings: Configuration.Reader? = nil,
        _ body: (Reader) async throws -> Result
    ) async throws -> Result {
        let reader = try await makeReader(of: topic, partitions, start, end, settings)
        defer {
            let driver = driver
            let closing = reader.driver
            driver.run { driver.close(closing) }
        }
        return try await body(reader)
    }

    private func makeReader(
        of topic: String,
        _ partitions: [Int32]?,
        _ start: StartPosition,
        _ end: EndPosition,
        _ settings: Configuration.Reader?
    ) async throws(KafkaError) -> Reader {
        let driver = driver
        let settings = settings ?? driver.configuration.reader
        let result: Swift.Result<ReaderDriver, KafkaError> = await driver.onLoop(
            orElse: .failure(ClientDriver.closedError)
        ) { done in
            driver.metadata.topic(topic) { state in
                done(
                    state.flatMap { state in
                        let wanted = partitions ?? state.partitions.map(\.partition)
                        if let missing = wanted.first(where: { state[$0] == nil }) {
                            let count = state.partitions.count
                            return .failure(
                                KafkaError(.unknownPartition, "the topic has \(count) partitions") {
                                    $0.topic = topic
                                    $0.partition = missing
                                }
                            )
                        }
                        let reader = driver.makeReader(settings)
                        reader.add(state, wanted, start: start, end: end)
                        return .success(reader)
                    }
                )
            }
        }
        return Reader(driver: try result.get(), client: self, settings: settings)
    }
}
