import Kafka

/// Measures how long a record takes there and back, one at a time.
struct BenchEchoCommand: AsyncCommand {
    static let words = ["bench", "echo"]
    static let summary = "time of a record to the broker and back"
    static let help = """
        Usage: kafka bench echo --bootstrap H:P --topic T --records N --size BYTES [options]

        Sends a record, waits until it is read back, then sends the next; prints one JSON line of figures.
        The options are those of kafka bench produce and kafka bench consume.

        Example: kafka bench echo -b localhost:9092 --topic bench --records 3000
        """

    private let options: BenchOptions

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        _ = try arguments.value("--from")
        options = try BenchOptions(&arguments)
        try arguments.finish()
    }

    func perform() async throws {
        let options = options
        let payload = try BenchPayload(options.payload, size: options.size)
        try await KafkaClient.withClient(options.configuration) { kafka in
            let topic = try await kafka.topic(options.topic)
            try await kafka.withReader(of: options.topic, from: .latest) { reader in
                let task = Task { @concurrent in
                    try await BenchEchoCommand.run(options.records, payload, topic, reader)
                }
                try await task.value
            }
        }
    }

    private static func run(_ count: Int, _ payload: BenchPayload, _ topic: Topic, _ reader: Reader) async throws {
        var iterator = reader.makeAsyncIterator()
        // The reader must know where the end was before the first record comes behind it.
        while await reader.progress().contains(where: { $0.position < 0 }) {
            try await Task.sleep(for: .milliseconds(1))
        }
        var latencies: [Int64] = []
        latencies.reserveCapacity(count)
        var bytes = 0
        let result = BenchResult("echo")
        for number in 0..<count {
            let range = payload.range(number % payload.count)
            let start = BenchResult.wallNanoseconds()
            let ticket = try await topic.append(payload.pool[range])
            topic.hurry(ticket)
            var seen = 0
            while seen == 0 {
                guard let batch = try await iterator.next() else { throw CommandFailure("the topic ended") }
                for record in batch where record.value?.byteCount == range.count { seen += 1 }
            }
            latencies.append(BenchResult.wallNanoseconds() - start)
            bytes += range.count
        }
        result.report(records: count, bytes: bytes, latencies: latencies)
    }
}
