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

        Example: kafka bench consume -b localhost:9092 --topic bench --records 1000000
        """

    private let options: BenchOptions
    private let start: StartPosition

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        switch try arguments.value("--from") ?? "earliest" {
        case "earliest": start = .earliest
        case "latest": start = .latest
        case let other: throw UsageError("--from needs earliest or latest, not '\(other)'")
        }
        options = try BenchOptions(&arguments)
        try arguments.finish()
    }

    func perform() async throws {
        let options = options
        let start = start
        try await KafkaClient.withClient(options.configuration) { kafka in
            try await kafka.withReader(of: options.topic, from: start) { reader in
                let task = Task { @concurrent in try await BenchConsumeCommand.read(options.records, from: reader) }
                try await task.value
            }
        }
    }

    /// Reads records by the plain loop that a user would write; the clock starts with the first one.
    private static func read(_ wanted: Int, from reader: Reader) async throws {
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
