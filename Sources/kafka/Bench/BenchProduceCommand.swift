import Kafka

/// Measures how fast records are sent.
struct BenchProduceCommand: AsyncCommand {
    static let words = ["bench", "produce"]
    static let summary = "CPU time and speed of sending records"
    static let help = """
        Usage: kafka bench produce --bootstrap H:P --topic T --records N --size BYTES [options]

        Sends N records and waits for all acknowledgements; prints one JSON line of figures.

        --acks all|1|0           whose acknowledgement counts (all)
        --idempotent true|false  whether brokers drop what a retry sends twice (true)
        --compression C          none, gzip, snappy, lz4 or zstd, with :LEVEL if wanted (none)
        --linger-ms N            how long a batch waits for more records (5)
        --batch-bytes N          up to which size batches grow (262144)
        --in-flight N            produce requests in flight to a broker (5)
        --buffer-memory N        bytes of records that may wait for acknowledgement (16777216)
        --payload P              random, json, or @FILE: its lines (random)
        --key-size N             bytes of each key; 0: none (0)

        Example: kafka bench produce -b localhost:9092 --topic bench --records 1000000 --size 100
        """

    private let options: BenchOptions

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try BenchOptions(&arguments)
        try arguments.finish()
    }

    func perform() async throws {
        let payload = try BenchPayload(options.payload, size: options.size)
        let keys = options.keySize > 0 ? try BenchPayload("random", size: options.keySize) : nil
        let options = options
        try await KafkaClient.withClient(options.configuration) { kafka in
            let topic = try await kafka.topic(options.topic)
            let task = Task { @concurrent in
                try await BenchProduceCommand.send(options, payload, keys, to: topic, of: kafka)
            }
            try await task.value
        }
    }

    /// Appends all records, asks each ticket what became of it, and reports.
    private static func send(
        _ options: BenchOptions,
        _ payload: BenchPayload,
        _ keys: BenchPayload?,
        to topic: Topic,
        of kafka: KafkaClient
    ) async throws {
        let result = BenchResult("produce")
        let every = options.records >= 100_000 ? 16 : 1
        var tickets = TicketWindow(every: every)
        var bytes = 0
        var index = 0
        var keyIndex = 0
        let values = payload.pool.kafkaSpan
        for _ in 0..<options.records {
            let range = payload.range(index)
            index = index + 1 == payload.count ? 0 : index + 1
            let value = values.extracting(range)
            if let keys {
                let key = keys.pool.kafkaSpan.extracting(keys.range(keyIndex))
                keyIndex = keyIndex + 1 == keys.count ? 0 : keyIndex + 1
                try await tickets.add(topic.append(key: key, value: value))
                bytes += options.keySize
            } else {
                try await tickets.add(topic.append(value))
            }
            bytes += range.count
        }
        try await kafka.flush()
        let latencies = try tickets.finish()
        result.report(records: options.records, bytes: bytes, latencies: latencies)
    }
}
