import Kafka
import KafkaBrokerServer
import KafkaBuffers
import KafkaSimulator

/// Tasks that produce and read while all goes wrong that can; then all goes well again, and what there is is read.
///
/// Everything runs on the simulation's one thread.
final class HistoryScenario: @unchecked Sendable {
    /// How many partitions the topic has.
    private static let partitions = 4
    /// How many tasks produce.
    private static let tasks = 3

    private let simulation: Simulation
    private var chance: SeededRandom
    private var history = History()
    private var tickets: [(index: Int, ticket: Ticket)] = []
    private var isProducing = true
    private var producing = tasks

    private init(_ simulation: Simulation) {
        self.simulation = simulation
        chance = SeededRandom(seed: simulation.seed &* 0x5851_f42d_4c95_7f2d)
        history.log = Array(repeating: [], count: Self.partitions)
        history.read = history.log
    }

    /// Runs it.
    ///
    /// - Parameters:
    ///   - seed: What all follows from.
    ///   - count: How many records each task produces.
    /// - Returns: What happened.
    /// - Throws: Why it did not come to its end.
    static func run(seed: UInt64, count: Int = 40) async throws -> History {
        try await Simulation.run(seed: seed) { simulation in
            try await HistoryScenario(simulation).run(count)
        }
    }

    private func run(_ count: Int) async throws -> History {
        var cluster = BrokerConfiguration(
            brokers: 3,
            topics: [.init("t", partitions: Int32(Self.partitions), replicationFactor: 3)]
        )
        cluster.seed = simulation.seed
        let broker = try await EmbeddedBroker.start(cluster, runtime: simulation)
        let client = try KafkaClient(configuration(broker), runtime: simulation)
        let topic = try await client.topic("t")
        simulation.faults = faults()
        await withTaskGroup { group in
            for task in 0..<Self.tasks {
                let random = SeededRandom(seed: chance.next())
                group.addTask { await self.produce(topic, task, count, random) }
            }
            group.addTask { await self.read(client) }
            group.addTask { await self.disturb(broker) }
        }
        // What is still on its way may arrive when nobody waits for it any more.
        await simulation.sleep(for: .seconds(30))
        await finish(topic, client)
        await client.close()
        try await readAll(broker)
        await broker.close()
        history.transcript = simulation.transcript.hash
        history.elapsed = simulation.elapsed
        return history
    }

    // MARK: What is chosen by the seed

    private func configuration(_ broker: EmbeddedBroker) -> KafkaClient.Configuration {
        var configuration = KafkaClient.Configuration(broker.bootstrap)
        configuration.requestTimeout = .milliseconds(500 + chance.number(below: 3_000))
        configuration.connectTimeout = .milliseconds(500 + chance.number(below: 2_000))
        configuration.retryBackoff = .milliseconds(10 + chance.number(below: 90))
        configuration.topicTimeout = .seconds(60)
        configuration.reader.maximumWait = .milliseconds(100 + chance.number(below: 400))
        configuration.producer.deliveryTimeout = .milliseconds(1_000 + chance.number(below: 20_000))
        configuration.producer.maximumInFlight = 1 + chance.number(below: 5)
        if chance.number(below: 3) == 0 {
            configuration.producer.batchSize = 4_096
            configuration.producer.budget = 16_384
        }
        return configuration
    }

    private func faults() -> NetworkFaults {
        var faults = NetworkFaults()
        faults.jitter = .microseconds(100 + chance.number(below: 20_000))
        faults.cutting = chance.number(below: 500_000)
        func sometimes(_ limit: Int) -> Int { chance.number(below: 3) == 0 ? 0 : chance.number(below: limit) }
        faults.slowness = sometimes(30_000)
        faults.slowDelay = .milliseconds(chance.number(below: 8_000))
        faults.loss = sometimes(40_000)
        faults.vanishing = sometimes(10_000)
        faults.refusal = sometimes(200_000)
        faults.connectHanging = sometimes(50_000)
        faults.nameFailure = sometimes(50_000)
        return faults
    }

    // MARK: Tasks

    private func produce(_ topic: Topic, _ task: Int, _ count: Int, _ random: SeededRandom) async {
        var random = random
        for number in 0..<count {
            let partition = Int32(random.number(below: Self.partitions))
            let index = history.produced.count
            history.produced.append(ProducedRecord(task: task, number: number, partition: partition, outcome: nil))
            let value = history.produced[index].value
            do throws(KafkaError) {
                if random.number(below: 3) == 0 {
                    let delivery = try await topic.send(value, partition: partition)
                    history.produced[index].outcome = .acknowledged(delivery.offset)
                } else {
                    tickets.append((index, try await topic.append(value, partition: partition)))
                }
            } catch {
                history.produced[index].outcome = .failed(error.outcome, "\(error)")
            }
            if random.number(below: 2) == 0 { await simulation.sleep(for: random.duration(below: .milliseconds(300))) }
        }
        producing -= 1
        isProducing = producing > 0
    }

    private func read(_ client: KafkaClient) async {
        do {
            try await client.withReader(of: "t", from: .earliest) { reader in
                var iterator = reader.makeAsyncIterator()
                while isProducing {
                    guard let batch = try await iterator.next(within: .seconds(1)) else { continue }
                    take(batch, into: \.read)
                }
            }
        } catch {
            history.failures.append("reading failed: \(error)")
        }
    }

    private func take(_ batch: FetchedBatch, into list: WritableKeyPath<History, [[String]]>) {
        for record in batch {
            history[keyPath: list][Int(batch.partition.partition)].append(record.valueBytes?.string ?? "null")
        }
    }

    private func disturb(_ broker: EmbeddedBroker) async {
        while isProducing {
            await simulation.sleep(for: chance.duration(below: .seconds(2)))
            let node = Int32(1 + chance.number(below: 3))
            switch chance.number(below: 8) {
            case 0, 1: await broker.kill(node)
            case 2, 3: await broker.restart(node)
            case 4: await broker.freeze(node, for: chance.duration(below: .seconds(4)))
            case 5:
                let partition = Int32(chance.number(below: Self.partitions))
                await broker.moveLeader(of: "t", partition: partition, to: node)
            case 6: simulation.jumpWallClock(milliseconds: Int64(chance.number(below: 20_000_000)) - 10_000_000)
            default: simulation.suspend(for: chance.duration(below: .seconds(3)))
            }
        }
        for node: Int32 in 1...3 { await broker.restart(node) }
        simulation.faults = NetworkFaults()
    }

    // MARK: The end

    private func finish(_ topic: Topic, _ client: KafkaClient) async {
        // It throws where records failed; which ones did is what their tickets say.
        _ = try? await client.flush()
        for (index, ticket) in tickets {
            do throws(KafkaError) {
                guard let delivery = try ticket.deliveryIfKnown() else { continue }
                history.produced[index].outcome = .acknowledged(delivery.offset)
            } catch {
                history.produced[index].outcome = .failed(error.outcome, "\(error)")
            }
        }
        tickets = []
        let budget = topic.buffers.accumulator.budget
        if await !simulation.wait(within: .seconds(60), until: { budget.available == budget.limit }) {
            history.failures.append("of the budget of \(budget.limit) bytes only \(budget.available) came back")
        }
    }

    private func readAll(_ broker: EmbeddedBroker) async throws {
        let client = try KafkaClient(KafkaClient.Configuration(broker.bootstrap), runtime: simulation)
        try await client.withReader(of: "t", from: .earliest, until: .end) { reader in
            for try await batch in reader { take(batch, into: \.log) }
        }
        await client.close()
    }
}
