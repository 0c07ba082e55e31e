import Kafka

/// Measures the caller's side of the client alone: appending to open batches, and reading what was fetched.
struct BenchClientCommand: Command {
    static let words = ["bench", "client"]
    static let summary = "CPU time of appending and reading in the caller's task, a case a line"
    static let help = """
        Usage: kafka bench client [--records N] [--case NAME] [--runs R]

        Prints one JSON line a case: {"case","ns_per_record"}, of CPU time, the least of the runs. Nothing is sent
        meanwhile: batches stay in memory.

        --records N   records of 100 bytes in a run (1000)
        --case NAME   only the cases whose names begin so
        --runs R      runs of a case (20)

        Example: kafka bench client --case append
        """

    private let count: Int
    private let filter: String
    private let runs: Int

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        count = try arguments.integer("--records", in: 1...1_000_000) ?? 1_000
        filter = try arguments.value("--case") ?? ""
        runs = try arguments.integer("--runs", in: 1...10_000) ?? 20
        try arguments.finish()
    }

    func run() throws {
        try measure("append.key", per: count) { try $0.enqueueWithKey() }
        try measure("append.headers", per: count) { try $0.enqueueWithHeaders() }
        try measure("append.thin", per: ClientBenchmark.thinPartitions) { try $0.enqueueThin() }
        try measure("read", per: count) { try $0.readBatches() }
        try measure("consume", per: count) { try $0.consumeBatches() }
    }

    private func measure(_ name: String, per units: Int, _ body: (ClientBenchmark) throws -> Void) throws {
        guard name.hasPrefix(filter) else { return }
        let client = try KafkaClient("localhost:9092")
        var least = Int64.max
        for _ in 0..<runs {
            let benchmark = try ClientBenchmark(client, count: count)
            try benchmark.warmUp()
            let start = Measurement.cpuNanoseconds()
            try body(benchmark)
            least = min(least, Measurement.cpuNanoseconds() - start)
        }
        let rounded = (Double(max(1, least)) / Double(units) * 1_000).rounded() / 1_000
        Terminal.standardOutput.write("{\"case\":\"\(name)\",\"ns_per_record\":\(rounded)}\n")
        Terminal.standardOutput.flush()
    }
}
