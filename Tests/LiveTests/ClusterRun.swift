import Foundation
import Kafka
import Synchronization
import TestSupport
import Testing

/// One run against a cluster: tasks that produce, readers, and what disturbs them; then all is well again, and what
/// there is is compared with what everybody was told.
final class ClusterRun: Sendable {
    /// What the tasks share.
    struct State: Sendable {
        var isProducing = true
        /// The id of the topic that is made anew now and then; nil while it is being deleted or made.
        var secondId: KafkaUUID?
        /// Where each topic ends, as soon as nothing more is sent: up to there the readers read.
        var ends: [String: [TopicPartition: Int64]] = [:]
        var problems: [String] = []
        var disturbances: [String] = []
    }

    /// How many tasks produce to each topic.
    private static let tasks = 3
    /// How long they do.
    private static let time = Duration.seconds(25)
    private static let replication = ["min.insync.replicas": "2", "unclean.leader.election.enable": "false"]

    let brokers: LiveBroker
    let seed: UInt64
    /// The topic that stays, and gets more partitions.
    let first: String
    /// The topic that is deleted and made anew.
    let second: String
    let state = Mutex(State())
    private let start = ContinuousClock.now

    init(_ brokers: LiveBroker, seed: UInt64) {
        self.brokers = brokers
        self.seed = seed
        first = "stays-\(seed)"
        second = "goes-\(seed)"
    }

    /// Runs it.
    ///
    /// - Returns: What was wrong, and a line that says what happened.
    func run() async throws -> (violations: [String], summary: String) {
        let configuration = configuration()
        let admin = try KafkaClient(administration())
        try await makeTopic(first, partitions: 4, admin)
        try await makeTopic(second, partitions: 2, admin)
        let id = try await admin.admin.topic(second).id
        state.withLock { $0.secondId = id }
        let client = try KafkaClient(configuration)
        var histories = [ClusterHistory(topic: first), ClusterHistory(topic: second)]
        let readers = [first, second].map { topic in Task { await self.read(topic, client) } }
        let disturber = Task { await ClusterDisturber(self, admin).run(for: ClusterRun.time) }
        var producers: [(topic: Int, task: Task<[ClusterProducer.Sent], Never>)] = []
        for (index, topic) in [first, second].enumerated() {
            for number in 0..<ClusterRun.tasks {
                let producer = ClusterProducer(self, topic: topic, task: number, seed: seed &+ UInt64(number))
                producers.append((index, Task { await producer.run(client) }))
            }
        }
        _ = await within(.seconds(150), "the disturber") { await disturber.value }
        state.withLock { $0.isProducing = false }
        // Nothing may take longer than the delivery timeout, the requests in flight, and what the machine takes.
        let limit = configuration.producer.deliveryTimeout + configuration.requestTimeout + .seconds(20)
        var sent: [[ClusterProducer.Sent]] = [[], []]
        for (topic, task) in producers {
            sent[topic] += await within(limit, "a producing task", { await task.value }) ?? []
        }
        for index in histories.indices {
            do {
                try await finish(&histories[index], sent[index], readers[index], admin)
            } catch {
                problem("\(histories[index].topic) can't be read in the end: \(error)")
            }
        }
        _ = await within(.seconds(40), "closing") { await client.close(within: .seconds(10)) }
        await admin.close()
        let state = state.withLock { $0 }
        return (
            state.problems + histories.flatMap(\.violations),
            "\(histories.map(\.summary).joined(separator: "; ")); \(state.disturbances.joined(separator: ", "))"
        )
    }

    /// Notes what was done, and when.
    func note(_ text: String) {
        let seconds = Int((ContinuousClock.now - start) / .seconds(1))
        state.withLock { $0.disturbances.append("\(text) at \(seconds) s") }
    }

    /// Notes what must not be.
    func problem(_ text: String) { state.withLock { $0.problems.append(text) } }

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
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            if let value = result.withLock({ $0 }) { return value }
            try? await Task.sleep(for: .milliseconds(20))
        }
        task.cancel()
        problem("\(what) did not end within \(limit)")
        return nil
    }

    private func configuration() -> KafkaClient.Configuration {
        var random = SeededGenerator(seed: seed)
        var configuration = KafkaClient.Configuration(brokers.bootstrap)
        configuration.requestTimeout = .seconds(Int.random(in: 3...10, using: &random))
        configuration.connectTimeout = .seconds(Int.random(in: 2...5, using: &random))
        configuration.topicTimeout = .seconds(60)
        configuration.metadataAge = .seconds(2)
        // A topic that was deleted is made by the disturber only.
        configuration.allowsTopicCreation = false
        configuration.producer.deliveryTimeout = .seconds(Int.random(in: 3...30, using: &random))
        configuration.producer.compression = [.none, .lz4, .zstd, .snappy].randomElement(using: &random) ?? .none
        configuration.producer.maximumInFlight = Int.random(in: 1...5, using: &random)
        configuration.reader.maximumWait = .milliseconds(Int.random(in: 100...500, using: &random))
        return configuration
    }

    /// A configuration of a client that does not give up soon.
    private func administration() -> KafkaClient.Configuration {
        var configuration = KafkaClient.Configuration(brokers.bootstrap)
        configuration.requestTimeout = .seconds(10)
        configuration.topicTimeout = .seconds(60)
        configuration.allowsTopicCreation = false
        return configuration
    }

    private func makeTopic(_ name: String, partitions: Int32, _ client: KafkaClient) async throws {
        var settings: [TopicSetting: String] = [:]
        for (name, value) in ClusterRun.replication { settings[TopicSetting(name)] = value }
        try await client.admin.createTopic(name, partitions: partitions, replication: 3, configuration: settings)
    }

    /// Deletes the second topic and makes it anew, whatever happens meanwhile.
    func remakeSecondTopic(_ client: KafkaClient) async {
        let old = state.withLock { state in
            defer { state.secondId = nil }
            return state.secondId
        }
        let end = ContinuousClock.now + .seconds(90)
        while ContinuousClock.now < end {
            // What fails may have been done all the same: what there is now decides.
            if let id = try? await client.admin.topic(second).id, id != old {
                state.withLock { $0.secondId = id }
                return
            }
            _ = try? await client.admin.deleteTopics([second])
            _ = try? await makeTopic(second, partitions: 2, client)
            try? await Task.sleep(for: .milliseconds(100))
        }
        problem("\(second) could not be made anew")
    }

    // MARK: Reading

    /// What a reader got, and of which partitions.
    private typealias Reading = (read: [Int32: [ClusterHistory.Logged]], partitions: [Int32])

    /// Reads a topic until the end is known and reached; begins anew where the topic was made anew.
    private func read(_ topic: String, _ client: KafkaClient) async -> Reading {
        while true {
            let found = Mutex<[Int32: [ClusterHistory.Logged]]>([:])
            do {
                let partitions = try await client.withReader(of: topic, from: .earliest) { reader in
                    var iterator = reader.makeAsyncIterator()
                    let partitions = await reader.progress().map(\.partition)
                    while !hasRead(topic, partitions, found.withLock { $0 }) {
                        guard let batch = try await iterator.next(within: .milliseconds(200)) else { continue }
                        let records = batch.compactMap(ClusterRun.logged)
                        found.withLock { $0[batch.partition.partition, default: []] += records }
                    }
                    return partitions.map(\.partition)
                }
                return (found.withLock { $0 }, partitions)
            } catch {
                guard topic == second, isOfARemadeTopic(error) else {
                    problem("reading \(topic) ended: \(error)")
                    return ([:], [])
                }
            }
            if Task.isCancelled { return ([:], []) }
        }
    }

    private func isOfARemadeTopic(_ error: any Error) -> Bool {
        guard let error = error as? KafkaError else { return false }
        switch error.code {
        case .topicRecreated, .unknownTopic, .offsetOutOfRange: return true
        default: return false
        }
    }

    private func hasRead(
        _ topic: String,
        _ partitions: [TopicPartition],
        _ read: [Int32: [ClusterHistory.Logged]]
    ) -> Bool {
        guard let ends = state.withLock({ $0.ends[topic] }) else { return false }
        return partitions.allSatisfy { partition in
            (read[partition.partition]?.last?.offset ?? -1) + 1 >= ends[partition] ?? 0
        }
    }

    /// Understands a record's value: task, number and filling.
    static func logged(_ record: Record) -> ClusterHistory.Logged? {
        let parts = record.valueBytes?.string?.split(separator: ".") ?? []
        guard parts.count == 3, let task = Int(parts[0]), let number = Int(parts[1]) else { return nil }
        return ClusterHistory.Logged(offset: record.offset, task: task, number: number)
    }

    // MARK: The end

    private func finish(
        _ history: inout ClusterHistory,
        _ sent: [ClusterProducer.Sent],
        _ reader: Task<Reading, Never>,
        _ admin: KafkaClient
    ) async throws {
        let topic = history.topic
        let last = topic == second ? try await admin.admin.topic(second).id : nil
        history.sent = sent.map { $0.record(ofTopic: last) }
        history.log = try await readAll(topic)
        var ends: [TopicPartition: Int64] = [:]
        for (partition, records) in history.log {
            ends[TopicPartition(topic, partition)] = records.last.map { $0.offset + 1 } ?? 0
        }
        state.withLock { $0.ends[topic] = ends }
        guard let read = await within(.seconds(30), "reading \(topic)", { await reader.value }) else { return }
        history.read = read.read
        history.readPartitions = read.partitions
    }

    /// All that a topic has, read by a client that knows nothing from before.
    private func readAll(_ topic: String) async throws -> [Int32: [ClusterHistory.Logged]] {
        try await KafkaClient.withClient(administration()) { client in
            try await client.withReader(of: topic, from: .earliest, until: .end) { reader in
                var log: [Int32: [ClusterHistory.Logged]] = [:]
                for entry in await reader.progress() { log[entry.partition.partition] = [] }
                for try await batch in reader {
                    log[batch.partition.partition, default: []] += batch.compactMap(ClusterRun.logged)
                }
                return log
            }
        }
    }
}
