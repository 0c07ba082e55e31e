import Foundation
import Kafka
import KafkaBrokerServer
import KafkaJSON
import Testing

/// Groups by the command line: what there is, how far they are behind, and where they go on.
@Suite(.timeLimit(.minutes(10))) struct GroupCommandTests {
    /// A cluster whose topic `t` has ten records in each of three partitions, five of them older than an hour.
    private func withRecords(_ body: (String, KafkaClient) async throws -> Void) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3], brokers: 2) { broker in
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                let now = Int64(Date().timeIntervalSince1970 * 1_000)
                for partition: Int32 in 0..<3 {
                    for number: Int64 in 0..<10 {
                        let time = Timestamp(milliseconds: now - (number < 5 ? 7_200_000 : 60_000))
                        let record = Record(value: "\(number)", timestamp: time)
                        try await kafka.send(record, to: "t", partition: partition)
                    }
                }
                try await body(broker.bootstrap, kafka)
            }
        }
    }

    private func run(_ words: [String], _ bootstrap: String) async throws -> Tool {
        let tool = try await Tool(words + ["-b", bootstrap])
        #expect(tool.status == 0 && tool.errors.isEmpty, "\(words): \(tool.errors)")
        return tool
    }

    private func offsets(_ group: String, _ kafka: KafkaClient) async throws -> [Int64] {
        try await kafka.admin.committedOffsets(of: group).map { try $0.get().offset }
    }

    private func commit(_ group: String, _ offsets: [Int64], _ kafka: KafkaClient) async throws {
        let offsets = offsets.enumerated().map { GroupOffset(TopicPartition("t", Int32($0)), offset: $1) }
        for result in try await kafka.admin.alterOffsets(of: group, to: offsets) { try result.get() }
    }

    /// Does something while the group has a member that owns all partitions.
    private func withMember(_ group: String, _ kafka: KafkaClient, _ body: () async throws -> Void) async throws {
        try await kafka.withConsumer(group: group, topics: ["t"]) { _ in
            while true {
                if case .success(let group) = await kafka.admin.groups([group])[0].result,
                    group.members.contains(where: { $0.assignment.count == 3 })
                {
                    break
                }
                try await Task.sleep(for: .milliseconds(10))
            }
            try await body()
        }
    }

    @Test func groupsAreListedDescribedAndDeleted() async throws {
        try await withRecords { bootstrap, kafka in
            #expect(try await run(["groups", "list"], bootstrap).output == "GROUP  TYPE  STATE  PROTOCOL\n")
            try await commit("idle", [1, 2, 3], kafka)
            try await commit("other", [1], kafka)
            try await withMember("busy", kafka) {
                let list = try await run(["groups", "list"], bootstrap).output.split(separator: "\n")
                #expect(list.count == 4 && list[1] == "busy   classic  Stable  consumer")
                #expect(list[2] == "idle   classic  Empty   -")
                let empty = try await run(["groups", "list", "--state", "empty", "--json"], bootstrap).lines()
                #expect(empty.map { $0["group"] } == ["idle", "other"] && empty[0]["type"] == "classic")
                #expect(try await run(["groups", "list", "--type", "consumer", "--json"], bootstrap).output == "")

                let text = try await run(["groups", "describe", "busy", "idle"], bootstrap).output
                #expect(text.hasPrefix("busy: classic group, Stable, 1 member, assigned by range, coordinator "))
                #expect(text.contains("  3      t:0-2\nidle: classic group, Empty, 0 members, coordinator "))
                let lines = try await run(["groups", "describe", "busy", "--json"], bootstrap).lines()
                let json = try #require(lines.first)
                #expect(json["state"] == "Stable" && json["assignor"] == "range" && json["epoch"] == .null)
                let member = try #require(json["members"]?[0])
                #expect(member["assignment"] == [["t", 0], ["t", 1], ["t", 2]] && member["topics"] == ["t"])

                let refused = try await Tool(["groups", "delete", "idle", "busy", "-b", bootstrap])
                #expect(refused.status == 1 && refused.output == "idle: deleted\n")
                #expect(refused.errors.hasPrefix("kafka: NON_EMPTY_GROUP: group busy: "))
            }
            let deleted = try await run(["groups", "delete", "other", "--json"], bootstrap)
            #expect(try deleted.lines() == [["group": "other", "result": "deleted"]])
            for words in [["groups", "describe"], ["groups", "delete"], ["lag"]] {
                let tool = try await Tool(words + ["none", "-b", bootstrap])
                #expect(tool.status == 1 && tool.errors.hasPrefix("kafka: GROUP_ID_NOT_FOUND: group none: "))
                #expect(tool.errors.split(separator: "\n").count == 1 && tool.output.isEmpty)
            }
        }
    }

    @Test func lagIsWhatLiesBehindTheCommittedOffset() async throws {
        try await withRecords { bootstrap, kafka in
            try await commit("g", [4, 10], kafka)
            let text = try await run(["lag", "g"], bootstrap).output.split(separator: "\n")
            #expect(text.count == 4 && text[1].hasPrefix("t      0          4          10   6    -"))
            #expect(text[3] == "total lag: 6")
            try await withMember("g", kafka) {
                let lines = try await run(["lag", "g", "--json"], bootstrap).lines()
                #expect(lines.map { $0["lag"] } == [6, 0, .null] && lines.map { $0["end"] } == [10, 10, 10])
                #expect(lines[2]["committed"] == .null && lines[2]["clientId"]?.string?.isEmpty == false)
            }
            try await kafka.admin.deleteTopics(["t"])
            let gone = try await run(["lag", "g", "--json"], bootstrap).lines()
            #expect(gone.allSatisfy { $0["end"] == .null && $0["lag"] == .null })
        }
    }

    @Test func lagIsPrintedAnewUntilSomebodyEndsIt() async throws {
        try await withRecords { bootstrap, kafka in
            try await commit("g", [4], kafka)
            let words = ["lag", "g", "--every", "20ms", "--json", "-b", bootstrap]
            let tool = try RunningTool(words)
            let first = await tool.line()
            let second = await tool.line()
            #expect(first == second && first?.contains("\"lag\":6") == true)
            let end = try tool.end(with: SIGINT)
            #expect(end.status == 0 && end.errors.isEmpty)
        }
    }

    @Test func offsetsAreResetInAllWays() async throws {
        try await withRecords { bootstrap, kafka in
            let cases: [(words: [String], offsets: [Int64])] = [
                (["--to", "earliest"], [0, 0, 0]), (["--to", "latest"], [10, 10, 10]), (["--to", "7"], [7, 7, 7]),
                (["--to", "99"], [10, 10, 10]), (["--to", "-1h"], [5, 5, 5]), (["--to", "-1ms"], [10, 10, 10]),
                (["--to", "@0"], [0, 0, 0]), (["--shift-by", "-2"], [0, 2, 7]), (["--shift-by=3"], [4, 7, 10]),
                (["--shift-by", "9223372036854775807"], [10, 10, 10]),
                (["--to", "3", "--topic", "t:1,2"], [1, 3, 3]), (["--to", "3", "--topic", "t"], [3, 3, 3]),
            ]
            for entry in cases {
                try await commit("g", [1, 4, 9], kafka)
                let planned = try await run(["groups", "reset", "g", "--dry-run"] + entry.words, bootstrap)
                #expect(planned.output.contains("\ng: nothing was changed, "), "\(entry.words)")
                #expect(try await offsets("g", kafka) == [1, 4, 9])
                let done = try await run(["groups", "reset", "g", "--json"] + entry.words, bootstrap).lines()
                #expect(try await offsets("g", kafka) == entry.offsets, "\(entry.words)")
                #expect(done.map { $0["after"]?.int64 } == Array(entry.offsets.suffix(done.count)))
                #expect(done.last?["before"] == 9 && done.last?["result"] == "set")
            }
            let new = try await run(["groups", "reset", "new", "--to", "earliest", "--topic", "t"], bootstrap)
            #expect(new.output.hasPrefix("TOPIC  PARTITION  BEFORE  AFTER\nt      0          -       0\n"))
            #expect(new.output.hasSuffix("\nnew: 3 partitions set\n"))
            #expect(try await offsets("new", kafka) == [0, 0, 0])
        }
    }

    @Test func whatCannotBeResetIsLeftAlone() async throws {
        try await withRecords { bootstrap, kafka in
            try await commit("g", [1, 4], kafka)
            let calls: [(words: [String], error: String)] = [
                (["none", "--to", "latest"], "the group none has no offsets"),
                (["g", "--to", "latest", "--topic", "none"], "UNKNOWN_TOPIC_OR_PARTITION"),
                (["g", "--to", "latest", "--topic", "t:3"], "t-3: there is no such partition"),
                (["g", "--shift-by", "1", "--topic", "t"], "t-2: the group has no offset there"),
            ]
            for call in calls {
                let tool = try await Tool(["groups", "reset"] + call.words + ["-b", bootstrap])
                #expect(tool.status == 1 && tool.output.isEmpty && tool.errors.contains(call.error), "\(tool.errors)")
                #expect(tool.errors.split(separator: "\n").count == 1)
            }
            try await withMember("g", kafka) {
                let tool = try await Tool(["groups", "reset", "g", "--to", "latest", "-b", bootstrap])
                #expect(tool.status == 1 && tool.errors.contains("the group g has a member") && tool.output.isEmpty)
            }
            #expect(try await offsets("g", kafka).prefix(2) == [1, 4])
        }
    }

    @Test func wrongWordsAreWrongUsage() throws {
        let calls = [
            ["groups"], ["groups", "list", "--state", "happy"], ["groups", "list", "--type", "new"],
            ["groups", "describe"], ["groups", "delete"], ["groups", "reset", "g"], ["groups", "reset"],
            ["groups", "reset", "g", "--to", "soon"], ["groups", "reset", "g", "--shift-by", "x"],
            ["groups", "reset", "g", "--to", "latest", "--shift-by", "1"],
            ["groups", "reset", "g", "--to", "latest", "--topic", "t:x"],
            ["groups", "reset", "g", "--to", "latest", "--topic", ":1"], ["lag"], ["lag", "a", "b"],
            ["lag", "g", "--every", "often"], ["lag", "g", "--every", "0s"], ["interop", "assign", "--strategy", "x"],
        ]
        for words in calls {
            let tool = try Tool(words)
            #expect(tool.status == 2 && tool.output.isEmpty, "\(words)")
            #expect(tool.errors.split(separator: "\n").count == 1, "\(words): \(tool.errors)")
        }
    }
}
