import KafkaBrokerServer

/// Runs an embedded cluster until it is told to end.
struct BrokerCommand: AsyncCommand {
    static let words = ["broker"]
    static let summary = "a cluster in memory, for tests and demonstrations"
    static let help = """
        Usage: kafka broker [--port N] [--brokers N] [--topic NAME[:PARTITIONS]]… [options]

        Runs a Kafka cluster that keeps everything in memory. Prints 'ready HOST:PORT', with a comma between several
        brokers, when it takes connections; ends with SIGINT (Ctrl-C) or SIGTERM. Only this machine can connect.

        --port N               the port of the first broker, with the next ones for the others; 0: free ones (9092)
        --brokers N            how many brokers there are (1)
        --topic NAME[:N]       a topic that is there from the start, with N partitions; may be given often
        --partitions N         partitions of topics for which no number is given (1)
        --create-topics BOOL   whether a topic that a client asks for is created: true or false (true)
        --setting NAME=VALUE   a setting of the brokers, such as group.consumer.session.timeout.ms; may be given often
        --memory-mb N          how many megabytes of records are kept; the oldest go first (1024)

        Example: kafka broker --port 9092 --topic orders:12
        """

    private let port: Int
    private let configuration: BrokerConfiguration

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        let port = try arguments.integer("--port", in: 0...65_535) ?? 9_092
        let brokers = try arguments.integer("--brokers", in: 1...100) ?? 1
        guard port == 0 || port + brokers <= 65_536 else {
            throw UsageError("there are no \(brokers) ports from \(port) on")
        }
        var topics: [BrokerConfiguration.Topic] = []
        while let text = try arguments.value("--topic") { topics.append(try BrokerCommand.topic(text)) }
        var configuration = BrokerConfiguration(brokers: brokers, topics: topics)
        if let partitions = try arguments.integer("--partitions", in: 1...100_000) {
            configuration.defaultPartitions = Int32(partitions)
        }
        if let creates = try arguments.truth("--create-topics") { configuration.createsTopics = creates }
        while let text = try arguments.value("--setting") {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw UsageError("--setting needs a name and a value with = between them, not '\(text)'")
            }
            configuration.settings[String(parts[0])] = String(parts[1])
        }
        if let megabytes = try arguments.integer("--memory-mb", in: 1...1_000_000) {
            configuration.limits.totalBytes = megabytes << 20
            configuration.limits.partitionBytes = megabytes << 20
        }
        try arguments.finish()
        self.port = port
        self.configuration = configuration
    }

    func perform() async throws {
        // Before anything is told, so that whoever reads it may end the command at once.
        let interruption = try Interruption()
        let broker = try await EmbeddedBroker.start(configuration, firstPort: port == 0 ? nil : UInt16(port))
        Terminal.standardOutput.write("ready \(broker.bootstrap)\n")
        Terminal.standardOutput.flush()
        await interruption.wait()
        await broker.close()
    }

    /// Understands a topic's name with the number of its partitions behind a colon.
    private static func topic(_ text: String) throws -> BrokerConfiguration.Topic {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty else { throw UsageError("--topic needs a name, not '\(text)'") }
        guard parts.count > 1 else { return BrokerConfiguration.Topic(String(name)) }
        guard let partitions = Int32(parts[1]), (1...100_000).contains(partitions) else {
            throw UsageError("--topic needs a number of partitions from 1 to 100000 behind the colon, not '\(text)'")
        }
        return BrokerConfiguration.Topic(String(name), partitions: partitions)
    }
}
