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
        --group GROUP          as a member of a group, which commits what was printed; begins where the group is,
                               else --from; goes on until Ctrl-C or --count
        --group-protocol P     classic or consumer (KIP-848) (classic)
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
    private let group: String?

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        var options = try ClientOptions(&arguments)
        if let isolation = try arguments.isolationIfGiven() { options.configuration.reader.isolation = isolation }
        let from = try arguments.value("--from")
        start = try StartPosition(text: from ?? "earliest")
        group = try arguments.value("--group")
        if from != nil || !options.hasStart { options.configuration.consumer.start = start }
        switch try arguments.value("--group-protocol") {
        case nil: break
        case "classic": options.configuration.consumer.groupProtocol = .classic
        case "consumer": options.configuration.consumer.groupProtocol = .consumer
        case let other?: throw UsageError("--group-protocol needs classic or consumer, not '\(other)'")
        }
        self.options = options
        let to = try arguments.value("--to")
        let follows = arguments.flag("--follow")
        guard to == nil || !follows else { throw UsageError("--to and --follow exclude each other") }
        end = follows ? .never : try EndPosition(text: to ?? "end")
        count = try arguments.integer("--count", in: 1...Int.max)
        partitions = try arguments.partitions()
        guard group == nil || (partitions == nil && to == nil) else {
            throw UsageError("a group knows no --partition and no --to")
        }
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
            if let group { return try await read(topics, as: group, of: kafka, quota) }
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

    /// Prints the records that a group gives, as long as more are wanted.
    private func read(_ topics: [String], as group: String, of kafka: KafkaClient, _ quota: RecordQuota) async throws {
        var settings = options.configuration.consumer
        // What is not printed is left to whoever comes next.
        if count != nil { settings.commits = .manual }
        try await kafka.withConsumer(group: group, topics: topics, settings: settings) { consumer in
            for try await batch in consumer {
                let last = try print(batch, quota)
                if count != nil, let last { try await batch.commit(through: last) }
                if quota.isUsedUp { return }
            }
        }
    }

    /// Prints the records of a batch that are wanted; gives the last one of them.
    @discardableResult
    private func print(_ batch: FetchedBatch, _ quota: RecordQuota) throws -> Record? {
        var output: [UInt8] = []
        var last: Record?
        for record in batch {
            guard quota.take() else { break }
            last = record
            try format.append(record, of: batch, to: &output)
        }
        Terminal.standardOutput.write(output)
        // Whoever reads this in a pipe wants a record when it is there.
        Terminal.standardOutput.flush()
        return last
    }
}
