import Foundation
import Kafka
import KafkaBrokerServer
import KafkaJSON
import Testing

/// Records become lines.
@Suite(.timeLimit(.minutes(10))) struct ConsumeCommandTests {
    /// The time of the first record: the 14th of November 2023, 22:13:20 UTC.
    private static let time: Int64 = 1_700_000_000_000

    /// A broker with the numbers from 0 to 19 in `t`, a second apart, and one record in `u`.
    private func withNumbers(_ body: (EmbeddedBroker) async throws -> Void) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1, "u": 2]) { broker in
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<20 {
                    let time = Timestamp(milliseconds: ConsumeCommandTests.time + Int64(number) * 1_000)
                    try await topic.append(key: "k", value: "\(number)", timestamp: time)
                }
                try await kafka.flush()
                let headers: Headers = ["a": "1", "b": "2"]
                let now = Record(key: "key", value: "value", headers: headers.appending("c", nil))
                try await kafka.send(now, to: "u", partition: 1)
            }
            try await body(broker)
        }
    }

    private func consume(_ words: [String], _ broker: EmbeddedBroker) async throws -> String {
        let tool = try await Tool(["consume", "-b", broker.bootstrap] + words)
        #expect(tool.status == 0 && tool.errors.isEmpty, "\(words): \(tool.errors)")
        return tool.output
    }

    private func numbers(_ words: [String], _ broker: EmbeddedBroker) async throws -> [Int] {
        try await consume(["t"] + words, broker).split(separator: "\n").compactMap { Int($0) }
    }

    @Test func startsAndEnds() async throws {
        // The compiler does not look into the macros for what may be thrown.
        try await withNumbers { (broker) async throws in
            #expect(try await numbers([], broker) == Array(0..<20))
            #expect(try await numbers(["--from", "earliest", "--to", "end"], broker) == Array(0..<20))
            #expect(try await numbers(["--from", "latest"], broker) == [])
            #expect(try await numbers(["--from", "7", "--to", "12"], broker) == Array(7..<12))
            #expect(try await numbers(["--count", "3"], broker) == [0, 1, 2])
            #expect(try await numbers(["--count", "5", "--follow", "--from", "4"], broker) == Array(4..<9))
            for time in [
                "@1700000010000", "2023-11-14T22:13:30Z", "2023-11-14t22:13:30.000z", "2023-11-15T00:13:30+02:00",
                "2023-11-14T17:43:29.5-04:30",
            ] { #expect(try await numbers(["--from", time], broker) == Array(10..<20), "\(time)") }
            #expect(try await numbers(["--from", "2024-02-29T00:00:00Z"], broker) == [])
            #expect(try await numbers(["--from", "1970-01-01T00:00:00Z"], broker).count == 20)
            #expect(try await numbers(["--from", "-10m"], broker) == [])
            #expect(try await numbers(["--from", "-36500d"], broker).count == 20)
            #expect(try await consume(["u", "--from", "-1h30m"], broker) == "value\n")
        }
    }

    @Test func formats() async throws {
        try await withNumbers { broker in
            let format = #"%t %p %o %k=%s [%h] %K/%S 100%%\t\x41\\\n"#
            let line = try await consume(["u", "--format", format], broker)
            #expect(line == "u 1 0 key=value [a=1,b=2,c=NULL] 3/5 100%\tA\\\n")
            let times = try await consume(["t", "--format", "%T,", "--count", "2"], broker)
            #expect(times == "1700000000000,1700000001000,")
            let json = try #require(try await Tool(["consume", "u", "--json", "-b", broker.bootstrap]).lines().first)
            #expect(json["topic"] == "u" && json["partition"] == 1 && json["offset"] == 0 && json["key"] == "key")
            #expect(json["value"] == "value" && (json["timestamp"]?.int64 ?? 0) > ConsumeCommandTests.time)
            let null: JSONValue = ["key": "c", "value": .null]
            #expect(json["headers"]?.array?.count == 3 && json["headers"]?[2] == null)
        }
    }

    @Test func manyTopicsAndPartitions() async throws {
        try await withNumbers { broker in
            let lines = try await consume(["t", "u", "--format", "%t\\n"], broker).split(separator: "\n")
            #expect(lines.count { $0 == "t" } == 20 && lines.count { $0 == "u" } == 1)
            #expect(try await consume(["u", "--partition", "0"], broker) == "")
            #expect(try await consume(["u", "--partition", "0", "--partition", "1"], broker) == "value\n")
            #expect(
                try await consume(["t", "u", "--follow", "--count", "21"], broker).split(separator: "\n").count == 21
            )
        }
    }

    @Test func readersOfThePipeMayLeave() async throws {
        try await withNumbers { broker in
            let line = "$KAFKA consume t --follow -b $BROKERS | head -n 2"
            // Whatever comes later finds nobody, so that following ends too.
            let tool = Task.detached { try await Tool(shell: line, environment: ["BROKERS": broker.bootstrap]) }
            let feeding = Task {
                while !Task.isCancelled {
                    _ = try await Tool(["produce", "t", "-b", broker.bootstrap], input: "more\n")
                }
            }
            let result = try await tool.value
            feeding.cancel()
            #expect(result.output == "0\n1\n" && result.errors.isEmpty)
            _ = try await feeding.value
        }
    }

    @Test func waitingEndsWithTheSignal() async throws {
        try await withNumbers { broker in
            for signal in [SIGINT, SIGTERM] {
                let tool = try RunningTool([
                    "consume", "t", "u", "-b", broker.bootstrap, "--follow", "--from", "earliest",
                ])
                for _ in 0..<21 { #expect(await tool.line() != nil) }
                let end = try tool.end(with: signal)
                #expect(end.status == 0 && end.errors.isEmpty, "\(end)")
            }
        }
    }

    @Test func wrongUsageIsStatusTwoAndOneLine() async throws {
        let calls = [
            ["consume"], ["consume", "t", "--from", "noon"], ["consume", "t", "--from", "-10"],
            ["consume", "t", "--from", "-1"], ["consume", "t", "--to", "later"],
            ["consume", "t", "--to", "5", "--follow"],
            ["consume", "t", "--from", "2023-02-29T00:00:00Z"], ["consume", "t", "--from", "2023-01-01T00:00:00"],
            ["consume", "t", "--count", "0"], ["consume", "t", "--format", "%z"], ["consume", "t", "--format", "\\q"],
            ["consume", "t", "--format", "%"], ["consume", "t", "--format", "\\x4"],
            ["consume", "t", "--format", "%s", "--json"], ["consume", "t", "--isolation", "none"],
            ["consume", "t", "--partition", "-1"], ["consume", "t", "--nothing"],
            ["produce"], ["produce", "t", "u"], ["produce", "t", "--header", "a"], ["produce", "t", "--acks", "2"],
            ["produce", "t", "--compression", "rar"], ["produce", "t", "--key-delimiter", ""],
            ["produce", "t", "--key-delimiter", ":", "--json"], ["topics"], ["topics", "create"],
            ["topics", "create", "t", "--partitions", "0"], ["topics", "create", "t", "--setting", "=1"],
            ["topics", "list", "more"], ["topics", "describe"], ["topics", "alter", "t"],
            ["topics", "alter", "t", "--setting", "a=1", "--unset", "a"], ["topics", "delete"], ["cluster", "more"],
            ["configs"], ["configs", "t", "--broker", "1"], ["configs", "--broker", "x"], ["demo", "--records", "1"],
        ]
        for words in calls {
            let tool = try await Tool(words)
            #expect(tool.status == 2, "\(words)")
            #expect(tool.errors.split(separator: "\n").count == 1 && tool.output.isEmpty, "\(words): \(tool.errors)")
        }
    }
}
