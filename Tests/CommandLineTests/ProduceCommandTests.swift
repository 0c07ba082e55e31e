import Foundation
import Kafka
import KafkaBrokerServer
import KafkaJSON
import Testing

/// Lines become records.
@Suite(.timeLimit(.minutes(10))) struct ProduceCommandTests {
    /// What a topic has.
    private func records(_ broker: EmbeddedBroker) async throws -> [Record] {
        try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
            try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                var records: [Record] = []
                for try await batch in reader { records += Array(batch) }
                return records
            }
        }
    }

    private func produce(_ input: String, _ words: [String], _ broker: EmbeddedBroker) async throws {
        let tool = try await Tool(["produce", "t", "-b", broker.bootstrap] + words, input: input)
        #expect(tool.status == 0 && tool.output.isEmpty && tool.errors.isEmpty, "\(words): \(tool.errors)")
    }

    @Test func linesAreValues() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            try await produce("one\n\nthree", [], broker)
            let records = try await records(broker)
            #expect(records.map { $0.valueBytes?.string } == ["one", "", "three"])
            #expect(records.allSatisfy { $0.key == nil && $0.headers.isEmpty && $0.timestamp.milliseconds > 0 })
        }
    }

    @Test func keysHeadersAndTombstones() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let words = ["--key-delimiter", "::", "--header", "a=1", "--header", "b=x=y", "--tombstones"]
            try await produce("k::v::w\n:no key\nk::\n::v\n", words, broker)
            let records = try await records(broker)
            #expect(records.map { $0.keyBytes?.string } == ["k", nil, "k", ""])
            #expect(records.map { $0.valueBytes?.string } == ["v::w", ":no key", nil, "v"])
            let headers: Headers = ["a": "1", "b": "x=y"]
            #expect(records.allSatisfy { $0.headers == headers })
        }
    }

    @Test func jsonHasEveryPartOfARecord() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let lines = [
                #"{"key":"k","value":"v","headers":{"a":"1","n":null},"timestamp":1700000000000}"#,
                #"{"key":{"base64":"/wA="},"value":{"hex":"ff00"},"headers":[{"key":"a","value":"1"},{"key":"a","value":"2"}]}"#,
                "",
                #"{"key":"gone","value":null,"timestamp":"2023-11-14T22:13:20.5Z"}"#,
                #"{"topic":"other","partition":7,"offset":3,"key":null,"value":"","headers":null,"timestamp":null}"#,
            ]
            try await produce(lines.joined(separator: "\n"), ["--json", "--header", "h=0"], broker)
            let records = try await records(broker)
            #expect(records.map { $0.keyBytes } == ["k", Bytes(copying: [0xff, 0] as [UInt8]), "gone", nil])
            #expect(records.map { $0.valueBytes } == ["v", Bytes(copying: [0xff, 0] as [UInt8]), nil, ""])
            #expect(records.map(\.timestamp.milliseconds).prefix(1) == [1_700_000_000_000])
            #expect(records.map(\.timestamp.milliseconds)[2] == 1_700_000_000_500)
            #expect(
                Array(records[0].headers).map(\.name) == ["h", "a", "n"] && records[0].headers.last("n") == .some(nil)
            )
            #expect(Array(records[1].headers).map(\.value) == ["0", "1", "2"])
        }
    }

    @Test func whatConsumePrintsCanBeProducedAgain() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1, "copy": 3]) { broker in
            let lines =
                #"{"key":{"hex":"ff"},"value":"v\u0000é","headers":{"a":null}}"# + "\n" + #"{"key":"k","value":null}"#
            try await produce(lines, ["--json"], broker)
            let bootstrap = ["BROKERS": broker.bootstrap]
            let line = "$KAFKA consume t --json -b $BROKERS | $KAFKA produce copy --json --partition 2 -b $BROKERS"
            let copied = try await Tool(shell: line, environment: bootstrap)
            #expect(copied.status == 0 && copied.errors.isEmpty, "\(copied.errors)")
            let before = try await Tool(["consume", "t", "--json", "-b", broker.bootstrap]).lines()
            let after = try await Tool(["consume", "copy", "--partition", "2", "--json", "-b", broker.bootstrap])
                .lines()
            #expect(after.count == 2)
            for member in ["key", "value", "headers", "timestamp"] {
                #expect(after.map { $0[member] } == before.map { $0[member] }, "\(member)")
            }
        }
    }

    @Test func manyLinesArriveInOrder() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 4]) { broker in
            let input = (0..<50_000).map { "key-\($0 % 100):\($0)\n" }.joined()
            let words = ["--key-delimiter", ":", "--compression", "lz4:1", "--acks", "1", "--verbose"]
            let tool = try await Tool(["produce", "t", "-b", broker.bootstrap] + words, input: input)
            #expect(tool.status == 0 && tool.errors.hasPrefix("kafka: 50000 records to t in "), "\(tool.errors)")
            var last: [String: Int] = [:]
            let records = try await records(broker)
            #expect(records.count == 50_000)
            for record in records {
                let number = try #require(record.valueBytes?.string.flatMap { Int($0) })
                let key = try #require(record.keyBytes?.string)
                #expect(number == last[key].map { $0 + 100 } ?? number % 100)
                last[key] = number
            }
        }
    }

    @Test func linesGoOutAsTheyComeAndInterruptionsAreNoFailure() async throws {
        for signal in [SIGINT, SIGTERM] {
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let producing = try RunningTool(["produce", "t", "-b", broker.bootstrap])
                let consuming = try RunningTool(["consume", "t", "-b", broker.bootstrap, "--follow"])
                for line in ["first", "second"] {
                    try producing.write(line)
                    #expect(await consuming.line() == line)
                }
                for tool in [producing, consuming] {
                    let end = try tool.end(with: signal)
                    #expect(end.status == 0 && end.errors.isEmpty, "\(signal): \(end)")
                }
            }
        }
    }

    @Test func whatIsWrongWithALineIsSaidWithItsNumber() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let cases = [
                ("[]", "a record must be a JSON object"), ("{", "line 2: "), (#"{"key":"k"}"#, "has no value"),
                (#"{"value":1}"#, "value must be text, null"), (#"{"value":"v","more":1}"#, "not 'more'"),
                (#"{"value":"v","headers":1}"#, "headers must be"),
                (#"{"value":"v","headers":[{}]}"#, "a header needs"),
                (#"{"value":"v","timestamp":"noon"}"#, "timestamp must be"),
                (#"{"value":{"hex":"0"}}"#, "value must be"),
            ]
            for (line, error) in cases {
                let tool = try await Tool(
                    ["produce", "t", "--json", "-b", broker.bootstrap],
                    input: "{\"value\":\"v\"}\n\(line)\n"
                )
                #expect(tool.status == 1 && tool.errors.hasPrefix("kafka: line 2: "), "\(line): \(tool.errors)")
                #expect(tool.errors.contains(error) && tool.errors.split(separator: "\n").count == 1, "\(tool.errors)")
            }
            let long = try await Tool(
                ["produce", "t", "-b", broker.bootstrap],
                input: String(repeating: "x", count: 2_000_000)
            )
            #expect(long.status == 1 && long.errors.contains("line 1: record too large"), "\(long.errors)")
            let partition = try await Tool(["produce", "t", "--partition", "3", "-b", broker.bootstrap], input: "x\n")
            #expect(partition.status == 1 && partition.errors.contains("unknown partition"), "\(partition.errors)")
        }
    }

    @Test func recordsThatAreRefusedAreAFailure() async throws {
        var configuration = BrokerConfiguration(topics: [.init("t", partitions: 1)])
        configuration.createsTopics = false
        try await EmbeddedBroker.withBroker(configuration) { broker in
            await broker.faults.add(.error(.topicAuthorizationFailed), on: .produce)
            let refused = try await Tool(["produce", "t", "-b", broker.bootstrap], input: "x\n")
            #expect(refused.status == 1 && refused.errors.contains("TOPIC_AUTHORIZATION_FAILED"), "\(refused.errors)")
            let unknown = try await Tool(["produce", "no", "-b", broker.bootstrap], input: "x\n")
            #expect(unknown.status == 1 && unknown.errors.contains("topic no"), "\(unknown.errors)")
        }
    }
}
