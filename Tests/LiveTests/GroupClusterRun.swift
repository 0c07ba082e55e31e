import Kafka
import KafkaTesting
import Synchronization
import TestSupport

/// One group on three brokers that are killed and started again, the group's coordinator first.
final class GroupClusterRun: Sendable {
    private static let partitions: Int32 = 12
    private static let members = 6
    /// How long brokers are killed.
    private static let time = Duration.seconds(14)

    private let brokers: LiveBroker
    private let seed: UInt64
    private let mode: GroupMode
    private let name: String
    private let log = GroupLog()
    private let problems = Mutex<[String]>([])
    private let kills = Mutex<[String]>([])
    private let isOver = Mutex(false)
    private let start = ContinuousClock.now

    init(_ brokers: LiveBroker, seed: UInt64) {
        self.brokers = brokers
        self.seed = seed
        let modes = GroupMode.all(of: brokers.version).filter { $0 != .remoteRange }
        mode = modes[Int(seed % UInt64(modes.count))]
        name = "survives-\(seed)"
    }

    /// Runs it.
    ///
    /// - Returns: What was wrong, and a line that says what happened.
    func run() async throws -> (violations: [String], summary: String) {
        var configuration = KafkaClient.Configuration(brokers.bootstrap)
        configuration.requestTimeout = .seconds(5)
        configuration.connectTimeout = .seconds(2)
        configuration.topicTimeout = .seconds(30)
        configuration.metadataAge = .seconds(2)
        configuration.reader.maximumWait = .milliseconds(200)
        configuration.consumer = mode.consumer
        configuration.consumer.sessionTimeout = .seconds(6)
        let kafka = try KafkaClient(configuration)
        let settings: [TopicSetting: String] = ["min.insync.replicas": "2", "unclean.leader.election.enable": "false"]
        try await kafka.admin.createTopic(
            name,
            partitions: GroupClusterRun.partitions,
            replication: 3,
            configuration: settings
        )
        let feed = GroupFeed(kafka, name, every: .milliseconds(60), mayFail: true)
        let members = (0..<GroupClusterRun.members).map { number in
            GroupMember(
                "member \(number)",
                log,
                configuration,
                group: name,
                topics: [name],
                style: number % 2 == 0 ? .loop : .partitions,
                mayFail: true
            )
        }
        let watcher = Task { await self.watchCommits(kafka) }
        await wait("each member has partitions", within: .seconds(20)) { [log] in
            members.allSatisfy { !log.partitions(of: $0.number).isEmpty }
        }
        await disturb(kafka)
        let ends = await within(.seconds(40), "sending") { (try? await feed.stop()) ?? [:] } ?? [:]
        if ends.count != Int(GroupClusterRun.partitions) { problem("the ends are not known") }
        await wait("all is processed", within: .seconds(30)) { [log] in log.hasSeen(ends) }
        for member in members where !log.hasSeen(ends) { problem(await member.describe()) }
        for member in members {
            _ = await within(.seconds(30), "leaving of member \(member.number)") { await member.leave() }
        }
        isOver.withLock { $0 = true }
        _ = await within(.seconds(20), "watching the commits") { await watcher.value }
        await checkCommitted(ends, kafka)
        _ = await within(.seconds(20), "closing") { await kafka.close(within: .seconds(10)) }
        let history = log.history(ends, mayLose: true)
        let seconds = (ContinuousClock.now - start).components.seconds
        return (
            problems.withLock { $0 } + history.violations,
            "\(mode.rawValue), \(log.seenCount) records, \(history.assignmentCount) assignments, "
                + "\(history.lossCount) losses, \(history.duplicateCount) duplicates, \(seconds) s; "
                + kills.withLock { $0.joined(separator: ", ") }
        )
    }

    private func problem(_ text: String) { problems.withLock { $0.append(text) } }

    // MARK: Killing

    /// Kills brokers one at a time: the coordinator, and then whoever the seed says.
    private func disturb(_ kafka: KafkaClient) async {
        var random = SeededGenerator(seed: seed)
        let end = ContinuousClock.now + GroupClusterRun.time
        var isFirst = true
        while ContinuousClock.now < end {
            guard let coordinator = await coordinator(kafka) else { continue }
            let isCoordinator = isFirst || Bool.random(using: &random)
            let node = isCoordinator ? coordinator : coordinator % 3 + 1
            isFirst = false
            let seconds = (ContinuousClock.now - start).components.seconds
            kills.withLock { $0.append("\(isCoordinator ? "coordinator" : "broker") \(node) at \(seconds) s") }
            do {
                try await brokers.kill(node)
                try await Task.sleep(for: .milliseconds(Int.random(in: 500...3_000, using: &random)))
                try await brokers.start(node)
            } catch {
                problem("broker \(node): \(error)")
                return
            }
            await waitForReplicas(kafka)
        }
    }

    private func coordinator(_ kafka: KafkaClient) async -> Int32? {
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end {
            if let node = try? await kafka.admin.group(name).coordinator, node >= 1 { return node }
            try? await Task.sleep(for: .milliseconds(100))
        }
        problem("the group's coordinator is not found")
        return nil
    }

    /// Waits until a broker may be killed again: the topic's partitions, and those of the groups' offsets, have all
    /// replicas.
    private func waitForReplicas(_ kafka: KafkaClient) async {
        await wait("all replicas are in sync", within: .seconds(30)) { [name] in
            for topic in [name, "__consumer_offsets"] {
                guard let state = try? await kafka.admin.topic(topic) else { return false }
                guard state.partitions.allSatisfy({ $0.leader >= 1 && $0.inSyncReplicas.count == 3 }) else {
                    return false
                }
            }
            return true
        }
    }

    // MARK: Commits

    /// What is committed never goes back.
    private func watchCommits(_ kafka: KafkaClient) async {
        var last: [TopicPartition: Int64] = [:]
        while !isOver.withLock({ $0 }) {
            for result in (try? await kafka.admin.committedOffsets(of: name)) ?? [] {
                guard let offset = try? result.get().offset else { continue }
                let before = last.updateValue(offset, forKey: result.partition) ?? -1
                if offset < before { problem("\(result.partition): committed \(before), and then \(offset)") }
            }
            try? await Task.sleep(for: .milliseconds(100))
        }
    }

    /// In the end all is committed.
    private func checkCommitted(_ ends: [TopicPartition: Int64], _ kafka: KafkaClient) async {
        var committed: [TopicPartition: Int64] = [:]
        do {
            for result in try await kafka.admin.committedOffsets(of: name) {
                committed[result.partition] = try result.get().offset
            }
        } catch {
            problem("what is committed is not known: \(error)")
        }
        for (partition, end) in ends.sorted(by: { $0.key < $1.key }) where committed[partition] != end {
            problem("\(partition) ends at \(end), committed is \(committed[partition] ?? -1)")
        }
    }

    // MARK: Waiting

    private func wait(_ what: String, within limit: Duration, until condition: () async -> Bool) async {
        let end = ContinuousClock.now + limit
        while await !condition() {
            guard ContinuousClock.now < end else { return problem("not within \(limit): \(what)") }
            try? await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Waits for something for a limited time; a problem where it does not come.
    private func within<Value: Sendable>(
        _ limit: Duration,
        _ what: String,
        _ work: @escaping @Sendable () async -> Value
    ) async -> Value? {
        let result = Mutex<Value?>(nil)
        let task = Task {
            let value = await work()
            result.withLock { $0 = value }
        }
        await wait("\(what) ends", within: limit) { result.withLock { $0 != nil } }
        task.cancel()
        return result.withLock { $0 }
    }
}
