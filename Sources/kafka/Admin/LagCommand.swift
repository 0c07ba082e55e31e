import Kafka
import KafkaJSON

/// Prints how far a group is behind.
struct LagCommand: AsyncCommand {
    static let words = ["lag"]
    static let summary = "how far a group is behind, by partition"
    static let help = """
        Usage: kafka lag GROUP [options]

        Prints each partition with the offset that the group has committed, the end of the partition, how many records
        lie between, and the member that has it.

        --every DURATION       prints it anew, until Ctrl-C; such as 5s
        --json                 one object a line: {"topic","partition","committed","end","lag","member","clientId"}
        \(ClientOptions.help)

        Example: kafka lag billing --every 5s
        """

    private let options: ClientOptions
    private let group: String
    private let interval: Duration?

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        interval = try arguments.value("--every").map { text in
            guard let duration = PointInTime.duration(text[...]), duration > .zero else {
                throw UsageError("--every needs a duration as 5s or 1m, not '\(text)'")
            }
            return duration
        }
        group = try arguments.only("the group's id")
    }

    func perform() async throws {
        let (options, group) = (options, group)
        guard let interval else {
            try await options.withClient { try LagCommand.print(try await GroupLag.all(of: group, $0), options.isJSON) }
            return
        }
        try await Interruption.cancelling {
            try await options.withClient { kafka in
                while true {
                    try LagCommand.print(try await GroupLag.all(of: group, kafka), options.isJSON)
                    Terminal.standardOutput.write(options.isJSON ? "" : "\n")
                    Terminal.standardOutput.flush()
                    try await Task.sleep(for: interval)
                }
            }
        }
    }

    private static func print(_ lags: [GroupLag], _ isJSON: Bool) throws {
        func number(_ number: Int64?) -> JSONValue { number.map { JSONValue($0) } ?? .null }
        if isJSON {
            for lag in lags {
                try JSONLine.write([
                    "topic": .string(lag.partition.topic), "partition": JSONValue(lag.partition.partition),
                    "committed": number(lag.committed), "end": number(lag.end), "lag": number(lag.lag),
                    "member": lag.member.map { .string($0.id) } ?? .null,
                    "clientId": lag.member.map { .string($0.clientId) } ?? .null,
                ])
            }
            return
        }
        func text(_ number: Int64?) -> String { number.map { "\($0)" } ?? "-" }
        var table = TextTable("TOPIC", "PARTITION", "COMMITTED", "END", "LAG", "CLIENT", "MEMBER")
        for lag in lags {
            table.add(
                lag.partition.topic,
                "\(lag.partition.partition)",
                text(lag.committed),
                text(lag.end),
                text(lag.lag),
                lag.member?.clientId ?? "-",
                lag.member?.id ?? "-"
            )
        }
        table.write()
        let total = lags.reduce(0) { $0 + ($1.lag ?? 0) }
        Terminal.standardOutput.write("total lag: \(total)\n")
    }
}
