import Kafka

/// Measures how fast records are read.
struct BenchConsumeCommand: AsyncCommand {
    static let words = ["bench", "consume"]
    static let summary = "CPU time and speed of reading records"
    static let help = """
        Usage: kafka bench consume --bootstrap H:P --topic T --records N [options]

        Reads N records from all partitions, each with its key and value; prints one JSON line of figures.

        --from earliest|latest     where to begin (earliest)
        --check-crcs true|false    whether checksums are verified (true)
        --fetch-max-bytes N        of one answer of a broker (1048576)
        --partition-max-bytes N    of one partition in it (1048576)
        --group G                  as a member of a group, which commits at the end (all partitions by hand)
        --group-protocol P         classic or consumer (classic)

        Example: kafka bench consume -b localhost:9092 --topic bench --records 1000000
        """

    private let options: BenchOptions
    private let start: StartPosition
    private let group: String?
    private let settings: KafkaClient.Configuration.Consumer

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        switch try arguments.value("--from") ?? "earliest" {
        case "earliest": start = .earliest
        case "latest": start = .latest
        case let other: throw UsageError("--from needs earliest or latest, not '\(other)'")
        }
        group = try arguments.value("--group")
        var settings = KafkaClient.Configuration.Consumer()
        settings.start = start
        switch try arguments.value("--group-protocol") ?? "classic" {
        case "classic": settings.groupProtocol = .classic
        case "consumer": settings.groupProtocol = .consumer
        case let other: throw UsageError("--group-protocol needs classic or consumer, not '\(other)'")
        }
        self.settings = settings
        options = try BenchOptions(&arguments)
        try arguments.finish()
    }

    func perform() async throws {
        let options = options
        let start = start
        let settings = settings
        try await KafkaClient.withClient(options.configuration) { kafka in
            if let group {
                return try await kafka.withConsumer(group: group, topics: [options.topic], settings: settings) {
                    consumer in
                    let task = Task { @concurrent in
                        try await BenchConsumeCommand.read(options.records, from: consumer)
                    }
                    try await task.value
                }
            }
            try await kafka.withReader(of: options.topic, from: start) { reader in
                let task = Task { @concurrent in try await BenchConsumeCommand.read(options.records, from: reader) }
                try await task.value
            }
        }
    }

    /// Reads records by the plain loop that a user would write; the clock starts with the first one.
    private static func read<Batches: AsyncSequence<FetchedBatch, KafkaError>>(
        _ wanted: Int,
        from reader: Batches
    ) async throws {
        var result: BenchResult?
        var count = 0
        var bytes = 0
        for try await batch in reader {
            if result == nil { result = BenchResult("consume") }
            for record in batch {
                bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0)
                count &+= 1
                if count == wanted { break }
            }
            if count == wanted { break }
        }
        result?.report(records: count, bytes: bytes)
    }
}
