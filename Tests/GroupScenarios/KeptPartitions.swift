package import Kafka
internal import Synchronization

/// Four members of a group, of which one leaves: whether those that stay go on reading what they keep.
///
/// What they are told of a revocation takes two seconds: whoever has to give up what it keeps stands still that long.
package final class KeptPartitions: Sendable {
    /// The longest times in which a partition that its member keeps gave no batch.
    package struct Gaps: Sendable {
        /// As long as nobody left.
        package var before = Duration.zero
        /// From when the member left until all of its partitions were read by others, and a while more.
        package var after = Duration.zero
        /// How many partitions stayed where they were.
        package var kept = 0

        /// The most that the gap may be afterwards: well below what a revocation takes, on a machine that is busy too.
        package var bound: Duration { .milliseconds(500) + before * 2 }
    }

    private struct State: Sendable {
        /// When a batch of each partition was handed out, and to whom.
        var handed: [TopicPartition: [(time: ContinuousClock.Instant, member: Int)]] = [:]
        var owners: [TopicPartition: Int] = [:]
        var isLeaving = false
        var isOver = false
    }

    /// How many partitions the topic has.
    package static let partitions: Int32 = 12
    private static let members = 4
    /// How long a callback of a revocation takes.
    package static let revocation = Duration.seconds(2)

    private let state = Mutex(State())

    private init() {}

    /// Runs it.
    ///
    /// - Parameters:
    ///   - kafka: The client; the topic is made by it.
    ///   - name: The topic's name and the group's.
    ///   - settings: How the members consume.
    /// - Returns: How long partitions were not read.
    /// - Throws: What a member throws, or `CancellationError` where it takes longer than a minute.
    package static func run(
        _ kafka: KafkaClient,
        _ name: String,
        _ settings: KafkaClient.Configuration.Consumer
    ) async throws -> Gaps {
        try await kafka.admin.createTopic(name, partitions: partitions)
        return try await KeptPartitions().run(kafka, name, settings)
    }

    private func run(
        _ kafka: KafkaClient,
        _ name: String,
        _ settings: KafkaClient.Configuration.Consumer
    ) async throws -> Gaps {
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { state.withLock { $0.isOver = true } }
            group.addTask { try await self.feed(kafka, name) }
            for member in 0..<Self.members {
                group.addTask { try await self.consume(kafka, name, settings, member) }
            }
            try await wait { state in
                (0..<Self.members).allSatisfy { member in state.owners.values.count { $0 == member } == 3 }
                    && state.handed.count == Int(Self.partitions)
            }
            let begin = ContinuousClock.now
            try await Task.sleep(for: .seconds(1))
            let owners = state.withLock { state in
                state.isLeaving = true
                return state.owners
            }
            let leaving = ContinuousClock.now
            try await wait { state in
                owners.filter { $0.value == 0 }.allSatisfy { (state.handed[$0.key]?.last?.member ?? 0) > 0 }
            }
            try await Task.sleep(for: .seconds(1))
            let end = ContinuousClock.now
            let gaps = gaps(owners, begin, leaving, end)
            state.withLock { $0.isOver = true }
            try await group.waitForAll()
            return gaps
        }
    }

    private func gaps(
        _ owners: [TopicPartition: Int],
        _ begin: ContinuousClock.Instant,
        _ leaving: ContinuousClock.Instant,
        _ end: ContinuousClock.Instant
    ) -> Gaps {
        state.withLock { state in
            var gaps = Gaps()
            for (partition, owner) in owners where owner != 0 {
                let times = state.handed[partition] ?? []
                if state.owners[partition] == owner { gaps.kept += 1 }
                func longest(_ from: ContinuousClock.Instant, _ to: ContinuousClock.Instant) -> Duration {
                    let inside = times.filter { $0.member == owner && $0.time > from && $0.time < to }.map(\.time)
                    return zip([from] + inside, inside + [to]).map { $0.duration(to: $1) }.max() ?? .zero
                }
                gaps.before = max(gaps.before, longest(begin, leaving))
                gaps.after = max(gaps.after, longest(leaving, end))
            }
            return gaps
        }
    }

    private func wait(until condition: (borrowing State) -> Bool) async throws {
        let limit = ContinuousClock.now + .seconds(60)
        while !state.withLock({ condition($0) }) {
            guard ContinuousClock.now < limit else { throw CancellationError() }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private func feed(_ kafka: KafkaClient, _ name: String) async throws {
        let topic = try await kafka.topic(name)
        while !state.withLock({ $0.isOver }) {
            for partition in 0..<Self.partitions { try await topic.append("x", partition: partition) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// The first member leaves when it is to.
    private func consume(
        _ kafka: KafkaClient,
        _ name: String,
        _ settings: KafkaClient.Configuration.Consumer,
        _ member: Int
    ) async throws {
        var settings = settings
        settings.rebalance = RebalanceListener { [self] _, partitions in
            state.withLock { state in for partition in partitions { state.owners[partition] = member } }
        } revoked: { [self] _, partitions in
            let isSlow = state.withLock { state in
                for partition in partitions where state.owners[partition] == member { state.owners[partition] = nil }
                return state.isLeaving && !state.isOver && member != 0
            }
            if isSlow { try? await Task.sleep(for: Self.revocation) }
        }
        try await kafka.withConsumer(group: name, topics: [name], settings: settings) { consumer in
            var iterator = consumer.makeAsyncIterator()
            while !state.withLock({ $0.isOver || $0.isLeaving && member == 0 }) {
                guard let batch = try await iterator.next(within: .milliseconds(50)) else { continue }
                let now = ContinuousClock.now
                state.withLock { $0.handed[batch.partition, default: []].append((now, member)) }
            }
        }
    }
}
