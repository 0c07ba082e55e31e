import Kafka
import KafkaTesting
import Synchronization
import Testing

/// One group on a topic of its own to which records flow all the time, with members that come and go.
final class GroupRun: Sendable {
    /// How many partitions the topic has.
    static let partitions: Int32 = 12

    /// What stands for the run in what is said of it, and names its topic and its group.
    let name: String
    let mode: GroupMode
    let log = GroupLog()
    private let broker: LiveBroker
    private let kafka: KafkaClient
    private let feed: GroupFeed
    private let members = Mutex<[GroupMember]>([])
    private let processes = Mutex<[GroupProcess]>([])

    /// Makes the topic, and starts to send.
    init(_ name: String, _ mode: GroupMode, _ broker: LiveBroker, _ kafka: KafkaClient) async throws {
        self.name = "\(name)-\(mode.rawValue)"
        self.mode = mode
        self.broker = broker
        self.kafka = kafka
        try await kafka.admin.createTopic(self.name, partitions: GroupRun.partitions)
        feed = GroupFeed(kafka, self.name, every: .milliseconds(40))
    }

    /// A member in this process joins.
    func join(
        _ style: GroupMember.Style = .loop,
        work: ClosedRange<Int> = 0...4
    ) {
        var configuration = KafkaClient.Configuration(broker.bootstrap)
        configuration.consumer = mode.consumer
        configuration.reader.maximumWait = .milliseconds(200)
        let number = members.withLock { $0.count } + 1
        let member = GroupMember(
            "member \(number)",
            log,
            configuration,
            group: name,
            topics: [name],
            style: style,
            work: work
        )
        members.withLock { $0.append(member) }
    }

    /// A member of another process joins.
    @discardableResult
    func join(_ client: GroupProcess.Client) throws -> GroupProcess {
        let process = try GroupProcess(
            client,
            log,
            bootstrap: broker.bootstrap,
            group: name,
            topic: name,
            mode: mode
        )
        processes.withLock { $0.append(process) }
        return process
    }

    /// The member that joined first of those of this process leaves.
    func leaveFirst() async {
        let member = members.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        await member?.leave()
    }

    /// Waits until each of some members has partitions; an issue where that takes too long.
    func waitForPartitions(of numbers: [Int]) async {
        await wait("members \(numbers) have partitions", within: .seconds(20)) { [log] in
            numbers.allSatisfy { !log.partitions(of: $0).isEmpty }
        }
    }

    /// Waits until something holds; an issue where that takes too long.
    func wait(
        _ what: String,
        within limit: Duration,
        until condition: () async throws -> Bool
    ) async rethrows {
        let end = ContinuousClock.now + limit
        while try await !condition() {
            guard ContinuousClock.now < end else {
                Issue.record("\(broker.version) \(name): not within \(limit): \(what)")
                for member in members.withLock({ $0 }) { print("\(broker.version) \(name)", await member.describe()) }
                return
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Sends no more, waits until all records are processed, has all members leave, and looks at what they did.
    ///
    /// - Returns: What happened; what must not be is an issue.
    @discardableResult
    func finish() async throws -> GroupHistory {
        let ends = try await feed.stop()
        #expect(ends.count == Int(GroupRun.partitions) && ends.values.allSatisfy { $0 > 0 })
        await wait("all is processed", within: .seconds(30)) { [log] in log.hasSeen(ends) }
        await withTaskGroup { group in
            for member in members.withLock({ $0 }) { group.addTask { await member.leave() } }
            for process in processes.withLock({ $0 }) { group.addTask { await process.leave() } }
        }
        var history = log.history(ends)
        for result in try await kafka.admin.committedOffsets(of: name) {
            let offset = try result.get()
            guard offset.offset != ends[offset.partition] else { continue }
            history.note("\(offset.partition) ends at \(ends[offset.partition] ?? -1), committed is \(offset.offset)")
        }
        print(
            "\(broker.version) \(name): \(log.seenCount) records, \(history.assignmentCount) assignments, "
                + "\(history.lossCount) losses, \(history.duplicateCount) duplicates"
        )
        for violation in history.violations.prefix(20) { print("\(broker.version) \(name) VIOLATION \(violation)") }
        #expect(history.violations.isEmpty, "\(broker.version) \(name)")
        return history
    }

    /// Ends all processes, for whatever reason.
    func stop() { for process in processes.withLock({ $0 }) { process.stop() } }

    /// Runs a group for a scope, and looks at what its members did.
    ///
    /// - Returns: What happened.
    @discardableResult
    static func run(
        _ name: String,
        _ mode: GroupMode,
        _ broker: LiveBroker,
        _ kafka: KafkaClient,
        _ body: (GroupRun) async throws -> Void
    ) async throws -> GroupHistory {
        let run = try await GroupRun(name, mode, broker, kafka)
        defer { run.stop() }
        try await body(run)
        return try await run.finish()
    }
}
