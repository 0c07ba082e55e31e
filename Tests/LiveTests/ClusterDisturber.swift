import Kafka
import TestSupport

/// What goes wrong during a run, one thing after the other, chosen by its seed.
struct ClusterDisturber: Sendable {
    private let run: ClusterRun
    private let client: KafkaClient

    init(_ run: ClusterRun, _ client: KafkaClient) {
        self.run = run
        self.client = client
    }

    /// Disturbs for a while; all brokers are up in the end, and all partitions have leaders.
    func run(for time: Duration) async {
        let end = ContinuousClock.now + time
        // At most one broker is away at a time, and the cluster is changed meanwhile.
        async let changing: Void = repeatedly(until: end, seed: run.seed ^ 0xc4a6) { random in
            await pause(.random(in: 0...3_000, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0, 1, 2: try await reassign(&random)
            case 3, 4: try await elect()
            case 5, 6: try await addPartition()
            default: await remake()
            }
        }
        await repeatedly(until: end, seed: run.seed ^ 0xd157) { random in
            await pause(.random(in: 0...2_000, using: &random))
            if Int.random(in: 0..<5, using: &random) < 3 {
                try await killLeader(&random)
            } else {
                try await suspend(&random)
            }
        }
        await changing
        await waitForLeaders()
    }

    private func repeatedly(
        until end: ContinuousClock.Instant,
        seed: UInt64,
        _ work: (inout SeededGenerator) async throws -> Void
    ) async {
        var random = SeededGenerator(seed: seed)
        while ContinuousClock.now < end {
            do {
                try await work(&random)
            } catch let error as KafkaError {
                // A cluster with a broker missing may refuse what it is asked.
                note("refused \(error.code)")
            } catch {
                run.problem("disturbing failed: \(error)")
                return
            }
        }
    }

    private func note(_ text: String) { run.note(text) }

    private func pause(_ milliseconds: Int) async { try? await Task.sleep(for: .milliseconds(milliseconds)) }

    /// The broker that leads a partition of the first topic.
    private func leader(_ random: inout SeededGenerator) async throws -> Int32 {
        let partitions = try await client.admin.topic(run.first).partitions
        let leader = partitions.randomElement(using: &random)?.leader ?? -1
        return leader >= 1 ? leader : Int32.random(in: 1...Int32(run.brokers.count), using: &random)
    }

    private func killLeader(_ random: inout SeededGenerator) async throws {
        let node = try await leader(&random)
        note("kill \(node)")
        try await run.brokers.kill(node)
        await pause(.random(in: 0...4_000, using: &random))
        try await run.brokers.start(node)
    }

    private func suspend(_ random: inout SeededGenerator) async throws {
        let node = try await leader(&random)
        note("suspend \(node)")
        try run.brokers.suspend(node, true)
        // A broker that ZooKeeper took for dead does not always find back.
        await pause(.random(in: 500...(run.brokers.usesZooKeeper ? 4_000 : 6_000), using: &random))
        try run.brokers.suspend(node, false)
    }

    private func reassign(_ random: inout SeededGenerator) async throws {
        let partitions = try await client.admin.topic(run.first).partitions
        let wanted = partitions.map { partition in
            let nodes = Array(1...Int32(run.brokers.count)).shuffled(using: &random)
            let count = Bool.random(using: &random) ? nodes.count : nodes.count - 1
            return AlterPartitionReassignmentsRequest.ReassignablePartition(
                partitionIndex: partition.partition,
                replicas: Array(nodes.prefix(count))
            )
        }
        note("reassign")
        let request = AlterPartitionReassignmentsRequest(topics: [.init(name: run.first, partitions: wanted)])
        let response = try await client.request(request, to: .controller)
        let codes = [response.errorCode] + response.responses.flatMap(\.partitions).map(\.errorCode)
        if let code = codes.first(where: { !$0.isNone }) { note("refused \(code)") }
    }

    private func elect() async throws {
        note("elect")
        let request = ElectLeadersRequest(electionType: 0, topicPartitions: nil, timeoutMs: 10_000)
        _ = try await client.request(request, to: .controller)
    }

    private func addPartition() async throws {
        let count = Int32(try await client.admin.topic(run.first).partitions.count)
        guard count < 8 else { return }
        note("add partition \(count)")
        try await client.admin.addPartitions(to: run.first, count: count + 1)
    }

    private func remake() async {
        note("remake")
        await run.remakeSecondTopic(client)
    }

    private func waitForLeaders() async {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            let topics = try? await [client.admin.topic(run.first), client.admin.topic(run.second)]
            let isWhole = topics?.allSatisfy { topic in
                topic.partitions.allSatisfy { $0.leader >= 1 && $0.inSyncReplicas.count >= 2 }
            }
            if isWhole == true { return }
            await pause(100)
        }
        run.problem("the brokers did not find leaders for all partitions")
    }
}
