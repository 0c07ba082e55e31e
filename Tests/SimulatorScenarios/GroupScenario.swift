internal import Kafka
internal import KafkaBrokerServer
package import KafkaCore
internal import KafkaSimulator
internal import KafkaTesting

/// Members of a group that join, leave, die and fall silent while records come; then all goes well again, and all is
/// read to the end.
///
/// Everything runs on the simulation's one thread.
package final class GroupScenario: @unchecked Sendable {
    static let partitions = 6
    static let topic = "t"

    let simulation: Simulation
    let defect: Defect?
    var chance: SeededRandom
    var history = GroupHistory()
    /// How many records each partition has.
    var ends = [Int64](repeating: 0, count: partitions)
    var nextMember = 0
    /// Members that are slower than the group has patience for.
    var slow: [Int] = []
    /// Whether things go wrong.
    var isDisturbed = true
    /// Whether members are to leave.
    var isOver = false
    let settings: KafkaClient.Configuration.Consumer

    private init(_ simulation: Simulation, defect: Defect?) {
        self.simulation = simulation
        self.defect = defect
        chance = SeededRandom(seed: simulation.seed &* 0x5851_f42d_4c95_7f2d)
        settings = GroupScenario.settings(&chance, isNewer: simulation.seed.isMultiple(of: 3))
    }

    /// Runs it.
    ///
    /// - Parameters:
    ///   - seed: What all follows from.
    ///   - defect: A bug that the members' clients have.
    /// - Returns: What happened.
    /// - Throws: Why it did not come to its end.
    package static func run(seed: UInt64, defect: Defect? = nil) async throws -> GroupRun {
        try await Simulation.run(seed: seed, limit: .seconds(1_200)) { simulation in
            try await GroupScenario(simulation, defect: defect).run()
        }
    }

    private func run() async throws -> GroupRun {
        let broker = try await EmbeddedBroker.start(cluster(), runtime: simulation)
        let client = try KafkaClient(configuration(broker.bootstrap), runtime: simulation)
        try await withThrowingTaskGroup { group in
            group.addTask { await self.produce(client) }
            group.addTask { await self.disturb(broker) }
            for _ in 0..<3 { group.addTask { await self.slot(broker.bootstrap) } }
            while isDisturbed { await simulation.sleep(for: .milliseconds(100)) }
            await finish()
            isOver = true
            try await group.waitForAll()
        }
        await client.close()
        await broker.close()
        return GroupRun(history: history, transcript: simulation.transcript.hash, elapsed: simulation.elapsed)
    }

    /// Waits until all records are processed, now that all goes well.
    private func finish() async {
        let isDone = await simulation.wait(within: .seconds(180)) {
            (0..<Self.partitions).allSatisfy { partition in
                history.processed(TopicPartition(Self.topic, Int32(partition))) >= ends[partition]
            }
        }
        guard !isDone else { return }
        for partition in 0..<Self.partitions {
            history.ends(TopicPartition(Self.topic, Int32(partition)), at: ends[partition])
        }
    }

    private static func settings(
        _ chance: inout SeededRandom,
        isNewer: Bool
    ) -> KafkaClient.Configuration.Consumer {
        var settings = KafkaClient.Configuration.Consumer()
        if isNewer { settings.groupProtocol = .consumer }
        settings.start = .earliest
        settings.sessionTimeout = .seconds(6)
        settings.heartbeatInterval = .milliseconds(500 + chance.number(below: 1_500))
        // Longer than the machine sleeps.
        settings.maximumProcessingTime = .seconds(25 + chance.number(below: 20))
        settings.closeLimit = .seconds(4)
        settings.commits = .automatic(every: .milliseconds(200 + chance.number(below: 3_000)))
        switch chance.number(below: 5) {
        case 0: settings.assignors = [RangeAssignor()]
        case 1: settings.assignors = [RoundRobinAssignor()]
        case 2: settings.assignors = [StickyAssignor()]
        default: settings.assignors = [CooperativeStickyAssignor()]
        }
        return settings
    }

    private func cluster() -> BrokerConfiguration {
        var cluster = BrokerConfiguration(
            brokers: 3,
            topics: [.init(Self.topic, partitions: Int32(Self.partitions), replicationFactor: 3)]
        )
        cluster.seed = simulation.seed
        cluster.settings["group.consumer.min.session.timeout.ms"] = "6000"
        cluster.settings["group.consumer.session.timeout.ms"] = "6000"
        cluster.settings["group.consumer.min.heartbeat.interval.ms"] = "500"
        cluster.settings["group.consumer.heartbeat.interval.ms"] = "\(settings.heartbeatInterval.milliseconds)"
        return cluster
    }

    func configuration(_ bootstrap: String) -> KafkaClient.Configuration {
        var configuration = KafkaClient.Configuration(bootstrap)
        configuration.requestTimeout = .milliseconds(1_000 + chance.number(below: 4_000))
        configuration.connectTimeout = .milliseconds(500 + chance.number(below: 1_000))
        configuration.retryBackoff = .milliseconds(20 + chance.number(below: 80))
        configuration.topicTimeout = .seconds(60)
        configuration.reader.maximumWait = .milliseconds(100 + chance.number(below: 400))
        configuration.consumer = settings
        return configuration
    }
}
