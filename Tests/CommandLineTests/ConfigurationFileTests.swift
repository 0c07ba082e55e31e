import Foundation
import KafkaBrokerServer
import KafkaJSON
import Testing

/// Settings by the names of Java clients, from a file.
@Suite(.timeLimit(.minutes(10))) struct ConfigurationFileTests {
    private func withFile(_ text: String, _ body: (String) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "purekafka-\(UUID()).properties")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        try await body(file.path())
    }

    @Test func allSettingsAreTaken() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let text = """
                # where
                bootstrap.servers = \(broker.bootstrap)
                ! and how
                client.id: bil\\u006Cing
                request.timeout.ms 20000
                compression.type=zs\\
                    td
                compression.zstd.level=1
                linger.ms=1
                batch.size=16384
                acks=all
                enable.idempotence=true
                buffer.memory=33554432
                max.request.size=1048576
                max.in.flight.requests.per.connection=5
                delivery.timeout.ms=120000
                max.block.ms=60000
                retry.backoff.ms=100
                retry.backoff.max.ms=1000
                connections.max.idle.ms=540000
                metadata.max.age.ms=300000
                socket.connection.setup.timeout.ms=10000
                allow.auto.create.topics=false
                security.protocol=PLAINTEXT
                isolation.level=read_committed
                fetch.max.bytes=52428800
                max.partition.fetch.bytes=1048576
                fetch.max.wait.ms=500
                fetch.min.bytes=1
                check.crcs=true
                group.protocol=consumer
                group.remote.assignor=range
                group.instance.id=reader-1
                client.rack=a
                max.poll.interval.ms=300000
                session.timeout.ms=45000
                heartbeat.interval.ms=3000
                partition.assignment.strategy=range,org.apache.kafka.clients.consumer.StickyAssignor
                auto.offset.reset=by_duration:P1D
                enable.auto.commit=true
                auto.commit.interval.ms=5000
                """
            try await withFile(text) { file in
                let produced = try await Tool(["produce", "t", "--config", file], input: "hello\n")
                #expect(produced.status == 0, "\(produced.errors)")
                let consumed = try await Tool(["consume", "t", "--config", file])
                #expect(consumed.status == 0 && consumed.output == "hello\n", "\(consumed.errors)")
                let words = ["consume", "t", "--group", "g", "--count", "1", "--config", file]
                let member = try await Tool(words)
                #expect(member.status == 0 && member.output == "hello\n", "\(member.errors)")
                let group = try await Tool(["groups", "describe", "g", "--json", "--config", file]).lines().first
                #expect(group?["type"] == "consumer" && group?["assignor"] == "range", "\(String(describing: group))")
                // What the command line says counts more.
                let elsewhere = try await Tool(["consume", "t", "--config", file, "-b", "nowhere"])
                #expect(elsewhere.status == 1 && elsewhere.errors.contains("nowhere"))
            }
        }
    }

    @Test func whatIsNotUnderstoodIsNamedWithItsPlace() async throws {
        let cases = [
            ("\nno.such.setting=1", ":2: 'no.such.setting' is not a setting that this client has; it has: acks, "),
            ("linger.ms=soon", ":1: linger.ms needs a number from 0 to 2147483647, not 'soon'"),
            ("acks=2", ":1: acks needs all, 1 or 0, not '2'"),
            ("enable.idempotence=yes", "needs true or false"),
            ("compression.type=rar", ":1: compression.type needs none, gzip, snappy, lz4 or zstd"),
            ("isolation.level=none", "read_uncommitted or read_committed"),
            ("security.protocol=SSL", "PLAINTEXT, the only one"),
            ("acks=1\nenable.idempotence=true", "producer.acknowledgements must be all"),
            ("client.id=\\u12", "needs the four digits"),
            ("auto.offset.reset=sometimes", ":1: auto.offset.reset needs earliest, latest, none, or by_duration:"),
        ]
        for (text, error) in cases {
            try await withFile(text) { file in
                let tool = try await Tool(["cluster", "-b", "127.0.0.1:1", "--config", file])
                #expect(tool.status == 1 && tool.errors.contains(error), "\(text): \(tool.errors)")
                #expect(tool.errors.split(separator: "\n").count == 1)
            }
        }
        let missing = try await Tool(["cluster", "--config", "no-such-file"])
        #expect(missing.status == 1 && missing.errors.contains("no-such-file can't be opened"))
    }
}
