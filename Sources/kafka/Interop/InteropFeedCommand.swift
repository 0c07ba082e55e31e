import Kafka
import KafkaJSON

/// Sends the records that JSON lines describe, in the form of other clients' programs.
struct InteropFeedCommand: AsyncCommand {
    static let words = ["interop", "feed"]
    static let summary = "send the records that JSON lines describe"
    static let help = """
        Usage: kafka interop feed --bootstrap B --topic T --cases FILE|- [options]

        Each line may have partition, timestampMs, keyHex, valueHex and headers ([[name, valueHex or null], …]); what is
        left out or null is chosen, now, or null. Prints topic, partition, offset and timestampMs of each, in order.

        --compression C, --linger-ms N, --batch-bytes N, --acks A, --idempotent B: see kafka bench produce

        Example: kafka interop feed -b localhost:9092 --topic orders --cases records.jsonl
        """

    private let options: BenchOptions
    private let cases: String

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        cases = try arguments.required("--cases")
        options = try BenchOptions(&arguments)
        try arguments.finish()
    }

    func perform() async throws {
        let input = try InputStream(cases)
        var number = 0
        try await KafkaClient.withClient(options.configuration) { kafka in
            let topic = try await kafka.topic(options.topic)
            var tickets: [Ticket] = []
            while let line = try input.line() {
                number += 1
                guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
                let json = try JSONValue(parsing: line)
                let record = try InteropFeedCommand.record(json, line: number)
                tickets.append(try await topic.append(record, partition: json["partition"]?.int32))
            }
            try await kafka.flush()
            for ticket in tickets {
                let delivery = try await ticket.delivery
                try JSONLine.write([
                    "topic": .string(delivery.topic), "partition": JSONValue(delivery.partition),
                    "offset": JSONValue(delivery.offset), "timestampMs": JSONValue(delivery.timestamp.milliseconds),
                ])
            }
        }
    }

    private static func record(_ json: JSONValue, line: Int) throws -> Record {
        func bytes(_ value: JSONValue?, _ name: String) throws -> Bytes? {
            guard let value, !value.isNull else { return nil }
            guard let text = value.string, let bytes = Bytes(hexadecimal: text) else {
                throw CommandFailure("line \(line): \(name) is not hexadecimal text")
            }
            return bytes
        }
        var headers: [Header] = []
        for entry in json["headers"]?.array ?? [] {
            guard let name = entry[0]?.string else { throw CommandFailure("line \(line): a header has no name") }
            headers.append(Header(name: name, value: try bytes(entry[1], "a header's value")))
        }
        return Record(
            key: try bytes(json["keyHex"], "keyHex"),
            value: try bytes(json["valueHex"], "valueHex"),
            headers: Headers(headers),
            timestamp: json["timestampMs"]?.int64.map(Timestamp.init(milliseconds:)) ?? .none
        )
    }
}
