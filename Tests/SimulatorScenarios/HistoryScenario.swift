internal import Kafka
internal import KafkaBrokerServer
internal import KafkaBuffers
package import KafkaCore
internal import KafkaSimulator
internal import KafkaTesting

/// Tasks that produce and read while all goes wrong that can; then all goes well again, and what there is is read.
///
/// Everything runs on the simulation's one thread.
package final class HistoryScenario: @unchecked Sendable {
    /// How many partitions the topic has.
    static let partitions = 4
    /// How many tasks produce.
    static let tasks = 3

    let simulation: Simulation
    var chance: SeededRandom
    var history = History(partitions: partitions)
    var tickets: [(index: Int, ticket: Ticket)] = []
    /// Whether records may be lost by elections.
    let isUnclean: Bool
    /// Whether bytes often come when they were given up, but before others are sent in their place.
    var isLate: Bool { simulation.seed.isMultiple(of: 5) }
    /// Whether a task still produces.
    var isProducing = true
    /// Whether reading is to end.
    var isOver = false
    /// Whether reading has ended.
    var hasReaderEnded = false

    private let defect: Defect?
    private var producing = tasks

    private init(_ simulation: Simulation, defect: Defect?) {
        self.simulation = simulation
        self.defect = defect
        chance = SeededRandom(seed: simulation.seed &* 0x5851_f42d_4c95_7f2d)
        isUnclean = chance.number(below: 4) == 0
    }

    /// Runs it.
    ///
    /// - Parameters:
    ///   - seed: What all follows from.
    ///   - count: How many records each task produces.
    ///   - defect: A bug that the client has.
    /// - Returns: What happened.
    /// - Throws: Why it did not come to its end.
    package static func run(seed: UInt64, count: Int = 40, defect: Defect? = nil) async throws -> HistoryRun {
        try await Simulation.run(seed: seed, limit: .seconds(900)) { simulation in
            try await HistoryScenario(simulation, defect: defect).run(count)
        }
    }

    private func run(_ count: Int) async throws -> HistoryRun {
        let broker = try await EmbeddedBroker.start(cluster(), runtime: simulation)
        let client = try KafkaClient(configuration(broker.bootstrap), runtime: simulation, defect: defect)
        let topic = try await client.topic("t")
        simulation.faults = faults()
        simulation.lockMisses = chance.number(below: 2) * chance.number(below: 900_000)
        try await withThrowingTaskGroup { group in
            group.addTask { await self.read(client) }
            await produceAndDisturb(topic, client, broker, count)
            // What is still on its way may arrive when nobody waits for it any more.
            await simulation.sleep(for: .seconds(30))
            await finish(topic, client)
            try await readAll(broker.bootstrap)
            await awaitReader()
            isOver = true
            try await group.waitForAll()
        }
        let report = await client.close()
        if report.records > 0 {
            history.failures.append("closing told of \(report.records) records of which all had been told")
        }
        await broker.close()
        return HistoryRun(history: history, transcript: simulation.transcript.hash, elapsed: simulation.elapsed)
    }

    private func produceAndDisturb(
        _ topic: Topic,
        _ client: KafkaClient,
        _ broker: EmbeddedBroker,
        _ count: Int
    ) async {
        await withTaskGroup { group in
            for task in 0..<Self.tasks {
                let random = SeededRandom(seed: chance.next())
                group.addTask {
                    await self.produce(topic, client, task, count, random)
                    self.producing -= 1
                    self.isProducing = self.producing > 0
                }
            }
            group.addTask { await self.disturb(broker) }
        }
    }

    // MARK: The end

    /// Sees that all tickets end, that the budget comes back, and that records can be sent again.
    private func finish(_ topic: Topic, _ client: KafkaClient) async {
        await flush(client)
        let budget = topic.buffers.accumulator.budget
        if await !simulation.wait(within: .seconds(60), until: { budget.available == budget.limit }) {
            history.failures.append("of the budget of \(budget.limit) bytes only \(budget.available) came back")
        }
        for partition in 0..<Int32(Self.partitions) where await !recovers(topic, partition) {
            let last = history.produced.last?.outcome
            history.failures.append("nothing can be sent to partition \(partition) any more: \(last, default: "none")")
        }
    }

    /// Whether one of some records is acknowledged, now that all goes well.
    private func recovers(_ topic: Topic, _ partition: Int32) async -> Bool {
        for attempt in 0..<5 {
            let number = Int(partition) * 5 + attempt
            if await send(ProducedRecord(task: Self.tasks, number: number, partition: partition), topic) { return true }
        }
        return false
    }

    /// Reads the log with a client that has no defect.
    private func readAll(_ bootstrap: String) async throws {
        let client = try KafkaClient(KafkaClient.Configuration(bootstrap), runtime: simulation)
        try await client.withReader(of: "t", from: .earliest, until: .end) { reader in
            for try await batch in reader {
                history.log[Int(batch.partition.partition)] += records(of: batch)
            }
        }
        await client.close()
    }

    /// Waits until the reader has come to the end of each partition.
    private func awaitReader() async {
        let hasCome = await simulation.wait(within: .seconds(60)) { hasReaderEnded || laggards.isEmpty }
        if !hasCome { history.failures.append("the reader did not come to the end of partitions \(laggards)") }
    }

    /// The partitions whose end the reader has not come to.
    private var laggards: [Int] {
        history.log.indices.filter { partition in
            let passage = history.passages.last { Int($0.partition) == partition }
            let end = history.log[partition].last.map { $0.offset + 1 } ?? 0
            return passage.map { $0.next < end } ?? true
        }
    }
}
