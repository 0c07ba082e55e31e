import Foundation
import Kafka
import KafkaBrokerServer
import KafkaJSON
import Testing

/// The member of a group that prints what happens to it.
@Suite(.timeLimit(.minutes(10))) struct InteropMemberTests {
    /// A cluster whose topic `t` has five records in each of its four partitions.
    private func withRecords(_ body: (String, KafkaClient) async throws -> Void) async throws {
        var cluster = BrokerConfiguration(brokers: 1, topics: [BrokerConfiguration.Topic("t", partitions: 4)])
        // Members of the newer protocol beat as often as the brokers say.
        cluster.settings["group.consumer.min.heartbeat.interval.ms"] = "50"
        cluster.settings["group.consumer.heartbeat.interval.ms"] = "50"
        try await EmbeddedBroker.withBroker(cluster) { broker in
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<20 {
                    try await topic.append(key: "k", value: "\(number)", partition: Int32(number % 4))
                }
                try await kafka.flush()
                try await body(broker.bootstrap, kafka)
            }
        }
    }

    private func words(_ bootstrap: String, _ name: String, _ more: [String] = []) -> [String] {
        [
            "interop", "member", "--bootstrap", bootstrap, "--topics", "t", "--group", "g", "--protocol", name,
            "--seconds", "60", "--heartbeat-ms", "50",
        ] + more
    }

    /// The offsets that a group has committed, in the partitions' order.
    private func offsets(_ kafka: KafkaClient) async throws -> [Int64] {
        try await kafka.admin.committedOffsets(of: "g").map { try $0.get().offset }
    }

    @Test(arguments: ["range", "roundrobin", "sticky", "cooperative-sticky", "consumer"])
    func aMemberTellsWhatItGetsReadsAndCommits(_ name: String) async throws {
        try await withRecords { bootstrap, kafka in
            let tool = try await Tool(words(bootstrap, name, ["--records", "20", "--instance-id", "one"]))
            #expect(tool.status == 0 && tool.errors.isEmpty, "\(tool.errors)")
            let lines = try tool.lines()
            let all: JSONValue = [["t", 0], ["t", 1], ["t", 2], ["t", 3]]
            let owner = lines.first { $0["event"] == "assigned" && $0["all"] == all }
            let assigned = try #require(owner)
            #expect(assigned["memberId"]?.string?.isEmpty == false && (assigned["generation"]?.int64 ?? 0) > 0)
            let records = lines.filter { $0["event"] == "record" }
            #expect(records.count == 20)
            for record in records {
                let (partition, offset) = (record["partition"]?.int64 ?? -1, record["offset"]?.int64 ?? -1)
                let value = "\(offset * 4 + partition)".utf8.map { String($0, radix: 16) }.joined()
                #expect(record["topic"] == "t" && record["keyHex"] == "6b" && record["valueHex"] == .string(value))
            }
            let committed = lines.filter { $0["event"] == "committed" }.compactMap { $0["offsets"] }
            #expect(committed.contains([["t", 3, 5]]))
            #expect(lines.last?["event"] == "closed" && lines.last?["records"] == 20)
            #expect(try await offsets(kafka) == [5, 5, 5, 5])
            let description = try await kafka.admin.group("g")
            #expect(description.kind == (name == "consumer" ? .consumer : .classic))
        }
    }

    @Test(arguments: ["cooperative-sticky", "consumer"])
    func twoMembersShareAndASignalEndsOne(_ name: String) async throws {
        try await withRecords { bootstrap, kafka in
            let first = try RunningTool(words(bootstrap, name))
            #expect(try await event("assigned", of: first, all: 4) != nil)
            let second = try RunningTool(words(bootstrap, name))
            let gone = try await event("revoked", of: first)
            #expect(gone?["partitions"]?.array?.count == 2)
            let share = try await event("assigned", of: second, all: 2)
            #expect(share?["all"] == gone?["partitions"])
            let end = try second.end(with: SIGTERM)
            #expect(end.status == 143 && end.errors.isEmpty, "\(end)")
            #expect(try await event("signal", of: second) != nil)
            #expect(try await event("closed", of: second) != nil)
            // It has left its group: the other one gets its partitions back at once.
            #expect(try await event("assigned", of: first, all: 4) != nil)
            #expect(try first.end(with: SIGTERM).status == 143)
            #expect(try await offsets(kafka) == [5, 5, 5, 5])
        }
    }

    @Test func aMemberThatIsToCommitNothingCommitsNothing() async throws {
        try await withRecords { bootstrap, kafka in
            let tool = try await Tool(words(bootstrap, "range", ["--records", "20", "--commit", "false"]))
            #expect(tool.status == 0)
            let events = try tool.lines().compactMap { $0["event"]?.string }
            let records = events.filter { $0 == "record" }
            #expect(records.count == 20 && !events.contains("committed"))
            #expect(try await offsets(kafka) == [])
        }
    }

    @Test func wrongWordsAreWrongUsage() async throws {
        let start = ["interop", "member", "--bootstrap", "localhost:1"]
        let calls = [
            [], ["--topics", "t"], ["--topics", "t", "--group", "g"],
            ["--topics", "t", "--group", "g", "--protocol", "best"],
            ["--topics", "t", "--group", "g", "--protocol", "range", "--from", "noon"],
            ["--topics", "t", "--group", "g", "--protocol", "range", "--commit", "no"],
            ["--topics", "t", "--group", "g", "--protocol", "range", "more"],
        ]
        for words in calls {
            let tool = try await Tool(start + words)
            #expect(tool.status == 2 && tool.output.isEmpty, "\(words)")
            #expect(tool.errors.split(separator: "\n").count == 1, "\(words): \(tool.errors)")
        }
    }

    /// The next event of a kind, with as many partitions in all; nil where the program ends before.
    private func event(_ name: String, of tool: RunningTool, all count: Int? = nil) async throws -> JSONValue? {
        while let line = await tool.line() {
            let value = try JSONValue(parsing: line)
            if value["event"]?.string == name, count == nil || value["all"]?.array?.count == count { return value }
        }
        return nil
    }
}
