import Kafka

/// Prints the records of topics.
struct ConsumeCommand: AsyncCommand {
    static let words = ["consume"]
    static let summary = "print the records of topics"
    static let help = """
        Usage: kafka consume TOPIC… [options]

        Prints records from the start to the end of now; partitions one beside the other, each in its order.

        --from WHERE           earliest (where nothing is said), latest, an OFFSET, a time as 2026-01-31T12:00:00Z or
                               @MILLISECONDS, or a duration before now as -10m or -2h30m
        --to WHERE             end: behind the last record of now (where nothing is said); or before an OFFSET
        --follow               goes on with what is written later
        --count N              ends after N records
        --partition P          only this partition; may stand more than once
        --format TEXT          %t topic, %p partition, %o offset, %k key, %s value, %h headers, %T timestamp in
                               milliseconds, %K and %S lengths in bytes (-1: null), %%, \\n, \\t, \\r, \\0, \\xHH ('%s\\n')
        --json                 one object a line: {"topic","partition","offset","timestamp","key","value","headers":
                               [{"key","value"}]}; keys and values are text where they are UTF-8, else {"base64": …}
        --isolation LEVEL      read_uncommitted or read_committed (read_uncommitted)
        \(ClientOptions.help)

        Ctrl-C ends it.

        Example: kafka consume orders -b localhost:9092 --from -10m --json | jq .value
        """

    private let options: ClientOptions
    private let topics: [String]
    private let start: StartPosition
    private let end: EndPosition
    private let count: Int?
    private let partitions: [Int32]?
    private let format: RecordFormat

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        var options = try ClientOptions(&arguments)
        if let isolation = try arguments.isolationIfGiven() { options.configuration.reader.isolation = isolation }
        self.options = options
        start = try StartPosition(text: arguments.value("--from") ?? "earliest")
        let to = try arguments.value("--to")
        let follows = arguments.flag("--follow")
        guard to == nil || !follows else { throw UsageError("--to and --follow exclude each other") }
        end = follows ? .never : try EndPosition(text: to ?? "end")
        count = try arguments.integer("--count", in: 1...Int.max)
        partitions = try arguments.partitions()
        let text = try arguments.value("--format")
        guard text == nil || !options.isJSON else { throw UsageError("--format and --json exclude each other") }
        format = options.isJSON ? .json : try RecordFormat(text ?? "%s\\n")
        topics = try arguments.words("a topic's name")
    }

    func perform() async throws {
        let command = self
        try await Interruption.cancelling { try await command.consume() }
    }

    private func consume() async throws {
        let quota = RecordQuota(count)
        try await options.withClient { kafka in
            // Whatever is wrong with one topic is said before the first record of another.
            for topic in topics { _ = try await kafka.topic(topic) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for topic in topics { group.addTask { try await read(topic, of: kafka, quota) } }
                while try await group.next() != nil {
                    if quota.isUsedUp { group.cancelAll() }
                }
            }
        }
    }

    /// Prints the records of a topic, as long as more are wanted.
    private func read(_ topic: String, of kafka: KafkaClient, _ quota: RecordQuota) async throws {
        do {
            try await kafka.withReader(of: topic, partitions: partitions, from: start, until: end) { reader in
                for try await batch in reader {
                    try print(batch, quota)
                    if quota.isUsedUp { return }
                }
            }
        } catch let error as KafkaError where error.code == .cancelled && quota.isUsedUp {
            // Another topic gave the last record that was wanted.
        }
    }

    private func print(_ batch: FetchedBatch, _ quota: RecordQuota) throws {
        var output: [UInt8] = []
        for record in batch {
            guard quota.take() else { break }
            try format.append(record, of: batch, to: &output)
        }
        Terminal.standardOutput.write(output)
        // Whoever reads this in a pipe wants a record when it is there.
        Terminal.standardOutput.flush()
    }
}
