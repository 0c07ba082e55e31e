import KafkaBrokerServer
import KafkaMessages
import KafkaNetwork
import KafkaRecords
import KafkaWire
import Synchronization
import Testing

@Suite struct HostilityTests {
    static let garbage: [Bytes] = [
        // A size that is negative, and one above the limit.
        [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0x06, 0x40, 0x00, 0x01],
        // Frames too short for a header, of an API that is not there, with a string beyond the end.
        [0, 0, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 10, 0x7f, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff],
        [0, 0, 0, 10, 0, 3, 0, 1, 0, 0, 0, 0, 0x7f, 0xff],
        "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        // The beginning of a TLS handshake.
        [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03],
    ]

    @Test(arguments: garbage)
    func garbageClosesItsConnectionOnly(bytes: Bytes) async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let port = broker.configuration.nodes[0].port
                let (good, bad) = (await connect(port), await connect(port))
                #expect(try await good.produce(["a"], to: "t") == 0)
                _ = try await bad.call(ApiVersionsRequest())
                await bad.send(bytes)
                #expect(await bad.end() == .closedByPeer)
                #expect(try await good.produce(["b"], to: "t") == 1)
            }
        }
    }

    @Test func aClientThatDoesNotReadIsNotReadFromEither() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let port = broker.configuration.nodes[0].port
                let (writer, reader) = (await connect(port), await connect(port))
                // Two batches of a megabyte less a little.
                let value = String(repeating: "v", count: 1_000_000)
                for offset in Int64(0)..<2 { #expect(try await writer.produce([value], to: "t") == offset) }
                // Each request that is handled is counted, and nothing else happens to it.
                let counter = Counter()
                await broker.faults.add(.drop, on: .fetch, when: { _ in counter.count() })
                await reader.setReading(false)
                for _ in 0..<100 { try await reader.send(BrokerClient.fetch("t"), version: 12) }
                // Some are handled, then no more, though the requests are there.
                var last = -1
                try await wait("it has stopped") {
                    defer { last = counter.value }
                    _ = try await writer.call(MetadataRequest(topics: nil))
                    try await Task.sleep(for: .milliseconds(30))
                    return last > 0 && last == counter.value
                }
                // 16 MiB and what the sockets hold, of answers of 2 MB.
                #expect((8...25).contains(counter.value))
                await reader.setReading(true)
                for _ in 0..<100 { #expect(try await reader.receive().count > 2_000_000) }
                #expect(counter.value == 100)
            }
        }
    }

    @Test func connectionsAreLimited() async throws {
        var configuration = BrokerConfiguration()
        configuration.limits.connections = 3
        try await withClients { [configuration] connect in
            try await EmbeddedBroker.withBroker(configuration) { broker in
                let port = broker.configuration.nodes[0].port
                var clients: [BrokerClient] = []
                for _ in 0..<3 {
                    let client = await connect(port)
                    _ = try await client.call(ApiVersionsRequest())
                    clients.append(client)
                }
                #expect(await connect(port).end() == .closedByPeer)
                await clients[0].close()
                // The broker notices soon that there is room.
                try await wait("there is room") {
                    let client = await connect(port)
                    let answer = try? await client.call(ApiVersionsRequest())
                    await client.close()
                    return answer != nil
                }
                _ = try await clients[1].call(ApiVersionsRequest())
            }
        }
    }

    @Test func aClientThatNeverTakesItsAnswerHoldsNobodyUp() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let port = broker.configuration.nodes[0].port
                let (writer, reader) = (await connect(port), await connect(port))
                let value = String(repeating: "v", count: 1_000_000)
                for _ in 0..<12 { _ = try await writer.produce([value], to: "t") }
                await reader.setReading(false)
                for _ in 0..<3 { try await reader.send(BrokerClient.fetch("t"), version: 12) }
                await broker.faults.add(.cut, on: .metadata)
                try await reader.send(MetadataRequest(topics: nil))
                // The broker waits for it some seconds, and lives on.
                #expect(try await writer.produce(["b"], to: "t") == 12)
                await broker.close()
                await reader.setReading(true)
                #expect(await reader.end() == .closedByPeer)
            }
        }
    }

    /// Counts; any thread.
    private final class Counter: Sendable {
        private let counted = Atomic<Int>(0)

        var value: Int { counted.load(ordering: .relaxed) }

        func count() -> Bool {
            counted.add(1, ordering: .relaxed)
            return false
        }
    }
}
