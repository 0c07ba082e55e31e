import Kafka
import KafkaJSON

/// Sends the lines of standard input as records.
struct ProduceCommand: AsyncCommand {
    static let words = ["produce"]
    static let summary = "send lines of standard input as records"
    static let help = """
        Usage: kafka produce TOPIC [options]

        Each line is the value of a record. Prints nothing but what fails, and returns when all is acknowledged.

        --key-delimiter TEXT   what is before the first TEXT of a line is the key; a line without it has none
        --header NAME=VALUE    a header that every record gets; may stand more than once
        --partition P          the partition (chosen by the key)
        --compression CODEC    none, gzip, snappy, lz4 or zstd, with :LEVEL if wanted (none)
        --acks all|1|0         whose acknowledgement counts (all); 1 and 0 turn idempotence off
        --tombstones           an empty value is sent as null
        --json                 each line is an object, in the form that 'kafka consume --json' prints: value, which is
                               text, null, {"base64": …} or {"hex": …}; and if wanted key, which is the same; headers,
                               as {"name": "value"} or [{"key": "name", "value": "value"}]; timestamp, in milliseconds
                               or as 2026-01-31T12:00:00Z. Its topic, partition and offset count for nothing.
        --verbose              says at the end how many records were sent
        \(ClientOptions.help)

        Example: echo '42:{"total":17}' | kafka produce orders --key-delimiter :
        """

    private let options: ClientOptions
    private let topic: String
    private let partition: Int32?
    private let parser: RecordParser
    private let isVerbose: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        var options = try ClientOptions(&arguments)
        // As Java's producer: the brokers decide whether a topic that is not there is made.
        options.configuration.allowsTopicCreation = true
        if let acknowledgements = try arguments.acknowledgements() { options.set(acknowledgements) }
        if let compression = try arguments.compression() { options.configuration.producer.compression = compression }
        self.options = options
        let delimiter = try arguments.value("--key-delimiter")
        guard delimiter != "" else { throw UsageError("--key-delimiter needs at least one character") }
        guard delimiter == nil || !options.isJSON else {
            throw UsageError("--key-delimiter and --json exclude each other: the key is in the object")
        }
        parser = RecordParser(
            isJSON: options.isJSON,
            keyDelimiter: delimiter.map { Array($0.utf8) },
            makesTombstones: arguments.flag("--tombstones"),
            headers: try arguments.pairs("--header").map { Header(name: $0.name, value: Bytes(copying: $0.value)) }
        )
        partition = try arguments.integer("--partition", in: 0...Int(Int32.max)).map { Int32($0) }
        isVerbose = arguments.flag("--verbose")
        topic = try arguments.only("the topic's name")
    }

    func perform() async throws {
        let command = self
        try await Interruption.cancelling { try await command.produce() }
    }

    private func produce() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let count = try await options.withClient { kafka in
            let topic = try await kafka.topic(topic)
            let count = try await send(to: topic)
            try await kafka.flush()
            return count
        }
        guard isVerbose else { return }
        Terminal.standardError.write("kafka: \(count) records to \(topic) in \(clock.now - start)\n")
        Terminal.standardError.flush()
    }

    /// Sends all lines; returns at the end of the input, or when the task is cancelled.
    private func send(to topic: Topic) async throws -> Int {
        let feed = LineFeed()
        var number = 0
        var count = 0
        var tickets = TicketSample()
        for try await lines in feed.pieces {
            for line in lines {
                number += 1
                if parser.isJSON, line.allSatisfy({ $0 <= UInt8(ascii: " ") }) { continue }
                tickets.keep(try await append(line, number, to: topic))
                count += 1
            }
            try tickets.check()
            feed.taken()
        }
        return count
    }

    /// Sends a line; says of one that is wrong which it is.
    private func append(_ line: [UInt8], _ number: Int, to topic: Topic) async throws -> Ticket {
        do {
            return try await topic.append(parser.record(line), partition: partition)
        } catch {
            if (error as? KafkaError)?.code == .cancelled { throw error }
            throw CommandFailure("line \(number): \(error)")
        }
    }
}
