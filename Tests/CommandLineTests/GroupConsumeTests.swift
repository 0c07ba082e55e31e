import Foundation
import Kafka
import KafkaBrokerServer
import KafkaJSON
import Testing

/// Records read by the command line as a member of a group: where it begins, and what it commits.
@Suite(.timeLimit(.minutes(10))) struct GroupConsumeTests {
    /// The two protocols, as options.
    private static let protocols = ["classic", "consumer"]

    /// A cluster whose topic `t` has the numbers from 0 to 29 in turn in its three partitions.
    private func withNumbers(_ body: (String, KafkaClient) async throws -> Void) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3]) { broker in
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<30 { try await topic.append("\(number)", partition: Int32(number % 3)) }
                try await kafka.flush()
                try await body(broker.bootstrap, kafka)
            }
        }
    }

    private func offsets(_ group: String, _ kafka: KafkaClient) async throws -> [Int64] {
        var offsets: [Int64] = [0, 0, 0]
        for result in try await kafka.admin.committedOffsets(of: group) {
            let offset = try result.get()
            offsets[Int(offset.partition.partition)] = offset.offset
        }
        return offsets
    }

    /// What was printed, as the offset behind the last record of each partition.
    private func ends(_ output: String, from start: [Int64] = [0, 0, 0]) throws -> [Int64] {
        var ends = start
        for line in output.split(separator: "\n") {
            let words = line.split(separator: " ")
            try #require(words.count == 3)
            let (partition, offset) = (try #require(Int(words[0])), try #require(Int64(words[1])))
            #expect(offset == ends[partition] && words[2] == "\(Int(offset) * 3 + partition)", "\(line)")
            ends[partition] = offset + 1
        }
        return ends
    }

    private func consume(_ bootstrap: String, _ words: [String]) async throws -> String {
        let all = ["consume", "t", "-b", bootstrap, "--format", #"%p %o %s\n"#, "--group", "g"] + words
        let tool = try await Tool(all)
        #expect(tool.status == 0 && tool.errors.isEmpty, "\(words): \(tool.errors)")
        return tool.output
    }

    @Test(arguments: protocols)
    func aCountCommitsExactlyWhatWasPrintedAndTheNextOneContinuesThere(_ name: String) async throws {
        try await withNumbers { bootstrap, kafka in
            var committed: [Int64] = [0, 0, 0]
            for count in [7, 1, 15, 7] {
                let output = try await consume(bootstrap, ["--group-protocol", name, "--count", "\(count)"])
                #expect(output.split(separator: "\n").count == count)
                committed = try ends(output, from: committed)
                #expect(try await offsets("g", kafka) == committed)
            }
            #expect(committed == [10, 10, 10])
            #expect(try await kafka.admin.group("g").kind.rawValue == name)
        }
    }

    @Test(arguments: protocols)
    func whatWasPrintedIsCommittedWhenASignalEndsIt(_ name: String) async throws {
        try await withNumbers { bootstrap, kafka in
            let tool = try RunningTool([
                "consume", "t", "-b", bootstrap, "--group", "g", "--group-protocol", name,
            ])
            var values: [String] = []
            for _ in 0..<30 { values.append(await tool.line() ?? "") }
            #expect(Set(values) == Set((0..<30).map(String.init)))
            let end = try tool.end(with: SIGINT)
            #expect(end.status == 0 && end.errors.isEmpty, "\(end)")
            #expect(try await offsets("g", kafka) == [10, 10, 10])
            #expect(try await kafka.admin.group("g").members.isEmpty)
            // Nothing is left for whoever comes next but what is written then.
            try await kafka.send(Record(value: "30"), to: "t", partition: 0)
            #expect(try await consume(bootstrap, ["--group-protocol", name, "--count", "1"]) == "0 10 30\n")
        }
    }

    @Test func aNewGroupBeginsWhereItIsTold() async throws {
        try await withNumbers { bootstrap, kafka in
            let output = try await consume(bootstrap, ["--from", "@0", "--count", "30"])
            #expect(try ends(output) == [10, 10, 10])
            // A group that has offsets goes on there, whatever is said.
            try await kafka.send(Record(value: "31"), to: "t", partition: 1)
            #expect(try await consume(bootstrap, ["--from", "earliest", "--count", "1"]) == "1 10 31\n")
        }
    }

    @Test func aGroupHasNoPartitionsOrEndsOfItsOwn() async throws {
        let calls = [
            ["--partition", "0"], ["--to", "5"], ["--group-protocol", "share"],
        ]
        for words in calls {
            let tool = try await Tool(["consume", "t", "--group", "g"] + words)
            #expect(tool.status == 2 && tool.output.isEmpty, "\(words)")
            #expect(tool.errors.split(separator: "\n").count == 1, "\(words): \(tool.errors)")
        }
    }

    @Test(arguments: protocols) func aMeasuredGroupReadsAndCommitsAll(_ name: String) async throws {
        try await withNumbers { bootstrap, kafka in
            let words = [
                "bench", "consume", "-b", bootstrap, "--topic", "t", "--records", "30", "--group", "g",
                "--group-protocol", name,
            ]
            let tool = try await Tool(words)
            #expect(tool.status == 0 && tool.errors.isEmpty, "\(tool.errors)")
            let lines = try tool.lines()
            try #require(lines.count == 1)
            // The values are 0 to 29, without keys.
            #expect(lines[0]["op"] == "consume" && lines[0]["records"] == 30 && lines[0]["bytes"] == 50)
            #expect((lines[0]["cpu_ns_per_record"]?.double ?? 0) > 0)
            #expect(try await offsets("g", kafka) == [10, 10, 10])
            let group = try await kafka.admin.group("g")
            #expect(group.kind.rawValue == name && group.members.isEmpty)
        }
    }
}
