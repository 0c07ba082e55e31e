import KafkaTesting
import Testing

/// One test body runs on every kind of cluster.
@Suite(.timeLimit(.minutes(10))) struct ClusterTests {
    @Test(arguments: [ClusterKind.simulated(seed: 1), .simulated(seed: 2), .embedded])
    func theSameBodyRunsOnEachKind(kind: ClusterKind) async throws {
        let read = try await withCluster(kind, topics: ["orders": 3], brokers: 2) { cluster in
            for number in 0..<10 { try await cluster.client.send("order \(number)", to: "orders", partition: 1) }
            try await cluster.withClient(configuredBy: { $0.producer.linger = .zero }) { client in
                _ = try await client.send("last", to: "orders", partition: 1)
            }
            return try await cluster.client.withReader(of: "orders", from: .earliest, until: .end) { reader in
                var values: [String] = []
                for try await batch in reader { values += batch.map { $0.valueBytes?.string ?? "null" } }
                return values
            }
        }
        #expect(read == (0..<10).map { "order \($0)" } + ["last"])
    }

    @Test func conditionsAreWaitedForOnTheClustersClock() async throws {
        try await withCluster(.simulated(seed: 3), topics: ["t": 1], brokers: 2) { cluster in
            let leader = await cluster.broker?.leader(of: "t", partition: 0)
            await cluster.broker?.kill(leader ?? 1)
            try await cluster.wait(within: .seconds(600)) {
                await cluster.broker?.leader(of: "t", partition: 0) != leader
            }
            await #expect(throws: KafkaError.self) {
                try await cluster.wait(within: .seconds(1_000)) { false }
            }
        }
    }

    @Test func errorsOfTheBodyComeOut() async {
        await #expect(throws: CancellationError.self) {
            try await withCluster { _ in throw CancellationError() }
        }
    }

    @Test func aBrokerHasAClient() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let offset = try await broker.withClient { client in try await client.send("a", to: "t").offset }
            #expect(offset == 0)
        }
    }
}
