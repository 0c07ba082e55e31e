import Foundation
import KafkaBrokerServer
import KafkaJSON
import Testing

/// Topics, settings and the cluster by the command line.
@Suite(.timeLimit(.minutes(10))) struct AdminCommandTests {
    private func withBroker(brokers: Int = 1, _ body: (String) async throws -> Void) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 2], brokers: brokers) { try await body($0.bootstrap) }
    }

    private func run(_ words: [String], _ bootstrap: String) async throws -> Tool {
        let tool = try await Tool(words + ["-b", bootstrap])
        #expect(tool.status == 0 && tool.errors.isEmpty, "\(words): \(tool.errors)")
        return tool
    }

    @Test func topicsAreMadeListedAlteredAndDeleted() async throws {
        try await withBroker(brokers: 3) { bootstrap in
            let words = ["--partitions", "5", "--replication", "3", "--setting", "cleanup.policy=compact"]
            #expect(
                try await run(["topics", "create", "a", "b"] + words, bootstrap).output == "a: created\nb: created\n"
            )
            let list = try await run(["topics", "list"], bootstrap).output
            #expect(
                list
                    == "TOPIC  PARTITIONS  REPLICAS\na      5           3\nb      5           3\nt      2           1\n"
            )
            let listed = try await run(["topics", "list", "--json"], bootstrap).lines()
            #expect(listed.map { $0["topic"] } == ["a", "b", "t"] && listed[0]["replicas"] == 3)

            let described = try #require(try await run(["topics", "describe", "a", "--json"], bootstrap).lines().first)
            #expect(described["settings"]?["cleanup.policy"] == "compact" && described["partitions"]?.array?.count == 5)
            let partition = try #require(described["partitions"]?[4])
            #expect(partition["partition"] == 4 && partition["replicas"]?.array?.count == 3)
            #expect(partition["inSyncReplicas"]?.array?.contains(partition["leader"] ?? .null) == true)
            let text = try await run(["topics", "describe", "a", "t"], bootstrap).output
            #expect(text.hasPrefix("a: 5 partitions, id ") && text.contains("PARTITION  LEADER  EPOCH  REPLICAS"))
            #expect(text.contains("cleanup.policy=compact\nt: 2 partitions"))

            let changes = ["--partitions", "7", "--setting", "retention.ms=1000", "--unset", "cleanup.policy"]
            #expect(try await run(["topics", "alter", "a"] + changes, bootstrap).output == "a: altered\n")
            let altered = try #require(try await run(["topics", "describe", "a", "--json"], bootstrap).lines().first)
            #expect(altered["partitions"]?.array?.count == 7 && altered["settings"] == ["retention.ms": "1000"])

            let deleted = try await run(["topics", "delete", "a", "b", "--json"], bootstrap)
            #expect(
                try deleted.lines() == [["topic": "a", "result": "deleted"], ["topic": "b", "result": "deleted"]]
            )
            #expect(try await run(["topics", "list", "--json"], bootstrap).lines().count == 1)
        }
    }

    @Test func settingsAreShownAndChanged() async throws {
        try await withBroker { bootstrap in
            #expect(try await run(["configs", "t"], bootstrap).output == "")
            #expect(try await run(["configs", "t", "--set", "retention.ms=5000"], bootstrap).output == "t: altered\n")
            #expect(try await run(["configs", "t"], bootstrap).output == "retention.ms=5000\n")
            let all = try await run(["configs", "t", "--all", "--json"], bootstrap).lines()
            let changed = all.filter { $0["default"] == false }
            #expect(all.count > 3 && changed.map { $0["name"] } == ["retention.ms"])
            let unset = try await run(["configs", "t", "--unset", "retention.ms", "--json"], bootstrap)
            #expect(try unset.lines() == [["topic": "t", "result": "altered"]])
            #expect(try await run(["configs", "t"], bootstrap).output == "")
            #expect(try await run(["configs", "--broker", "1", "--all"], bootstrap).output.contains("="))
        }
    }

    @Test func theClusterTellsItsBrokers() async throws {
        try await withBroker(brokers: 3) { bootstrap in
            let cluster = try #require(try await run(["cluster", "--json"], bootstrap).lines().first)
            #expect(cluster["id"]?.string?.isEmpty == false && cluster["brokers"]?.array?.count == 3)
            let ids = cluster["brokers"]?.array?.compactMap { $0["id"] } ?? []
            #expect(ids == [1, 2, 3] && ids.contains(cluster["controller"] ?? .null))
            let text = try await run(["cluster"], bootstrap).output.split(separator: "\n")
            #expect(text.count == 5 && text[0].hasPrefix("cluster ") && text[1].hasPrefix("BROKER  ADDRESS"))
            for address in bootstrap.split(separator: ",") { #expect(text.contains { $0.contains(address) }) }
        }
    }

    @Test func theBootstrapComesFromTheEnvironmentToo() async throws {
        try await withBroker { bootstrap in
            let tool = try await Tool(["topics", "list"], environment: ["KAFKA_BOOTSTRAP": bootstrap])
            #expect(tool.status == 0 && tool.output.contains("\nt "), "\(tool.errors)")
        }
    }

    @Test func whatTheClusterRefusesIsOneLineAndStatusOne() async throws {
        try await withBroker { bootstrap in
            let calls: [(words: [String], error: String)] = [
                (["topics", "describe", "no"], "UNKNOWN_TOPIC_OR_PARTITION"),
                (["topics", "delete", "no"], "UNKNOWN_TOPIC_OR_PARTITION"),
                (["topics", "alter", "no", "--partitions", "3"], "UNKNOWN_TOPIC_OR_PARTITION"),
                (["topics", "alter", "t", "--partitions", "1"], "INVALID_PARTITIONS"),
                (["topics", "create", "t"], "TOPIC_ALREADY_EXISTS"),
                (["topics", "create", "x", "--replication", "3"], "INVALID_REPLICATION_FACTOR"),
                (["topics", "create", "x", "--setting", "no.such=1"], "INVALID_CONFIG"),
                (["configs", "no"], "UNKNOWN_TOPIC_OR_PARTITION"),
                (["consume", "no"], "no"),
                (["consume", "t", "--partition", "9"], "unknown partition"),
                (["consume", "t", "--from", "5", "--follow"], "offset out of range"),
            ]
            for call in calls {
                let tool = try await Tool(call.words + ["-b", bootstrap])
                #expect(tool.status == 1 && tool.output.isEmpty, "\(call.words): \(tool.output)")
                #expect(
                    tool.errors.hasPrefix("kafka: ") && tool.errors.contains(call.error),
                    "\(call.words): \(tool.errors)"
                )
                #expect(tool.errors.split(separator: "\n").count == 1)
            }
        }
    }

    @Test func whereNobodyListensTheErrorSaysSo() async throws {
        let tool = try await Tool(["topics", "list", "-b", "127.0.0.1:1"])
        #expect(tool.status == 1 && tool.errors.contains("127.0.0.1:1") && tool.errors.contains("refused"))
        #expect(tool.errors.split(separator: "\n").count == 1)
        let nonsense = try await Tool(["cluster", "-b", "nonsense"])
        #expect(nonsense.status == 1 && nonsense.errors.contains("nonsense"))
    }
}
