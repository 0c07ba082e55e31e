import Kafka
import KafkaJSON

/// Prints the records of a topic, in the form of other clients' programs.
struct InteropDumpCommand: AsyncCommand {
    static let words = ["interop", "dump"]
    static let summary = "all records of a topic, one JSON line each"
    static let help = """
        Usage: kafka interop dump --bootstrap B --topic T [options]

        Prints the records up to the end offsets of now, or N of them.

        --records N          wait until there are N
        --isolation I        read_uncommitted or read_committed (read_uncommitted)
        --timeout-s S        with --records: how long to wait without a new one (30)
        --partition P        only this partition
        --sorted true        by partition and offset

        Example: kafka interop dump -b localhost:9092 --topic orders --sorted true
        """

    private let bootstrap: String
    private let topic: String
    private let records: Int?
    private let isolation: IsolationLevel
    private let timeout: Duration
    private let partitions: [Int32]?
    private let isSorted: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        bootstrap = try arguments.bootstrap()
        topic = try arguments.required("--topic")
        records = try arguments.integer("--records", in: 0...Int.max)
        isolation = try arguments.isolation()
        timeout = .seconds(try arguments.integer("--timeout-s", in: 0...86_400) ?? 30)
        partitions = try arguments.integer("--partition", in: 0...Int(Int32.max)).map { [Int32($0)] }
        isSorted = try arguments.truth("--sorted") ?? false
        try arguments.finish()
    }

    func perform() async throws {
        var configuration = KafkaClient.Configuration(bootstrap)
        configuration.allowsTopicCreation = false
        configuration.reader.isolation = isolation
        configuration.reader.maximumBytes = 16 << 20
        configuration.reader.maximumPartitionBytes = 8 << 20
        configuration.reader.budget = 256 << 20
        var lines = RecordLines(isSorted: isSorted)
        let wanted = records
        try await KafkaClient.withClient(configuration) { kafka in
            try await kafka.withReader(
                of: topic,
                partitions: partitions,
                from: .earliest,
                until: wanted == nil ? .end : .never
            ) { reader in
                guard let wanted else {
                    for try await batch in reader { try lines.add(batch) }
                    return
                }
                try await read(wanted, from: reader, into: &lines)
            }
        }
        try lines.finish()
        if let wanted, lines.count < wanted {
            throw CommandFailure("\(lines.count) records came, not \(wanted)")
        }
    }

    /// Reads until there are enough, or nothing new comes for a while.
    private func read(_ wanted: Int, from reader: Reader, into lines: inout RecordLines) async throws {
        var iterator = reader.makeAsyncIterator()
        while lines.count < wanted, let batch = try await iterator.next(within: timeout) {
            try lines.add(batch, upTo: wanted)
        }
    }
}
