import Foundation
import Kafka
import Synchronization

/// A member of a group in the tests' process, with a client of its own.
final class GroupMember: Sendable {
    /// How it reads.
    enum Style: Sendable {
        /// One loop.
        case loop
        /// A task for each partition.
        case partitions
    }

    let number: Int
    private let log: GroupLog
    private let style: Style
    /// How long it works on a batch, in milliseconds.
    private let work: ClosedRange<Int>
    /// Whether a broker may be away, so that commits may fail.
    private let mayFail: Bool
    private let isLeaving = Mutex(false)
    private let consumer = Mutex<Consumer?>(nil)
    private let task = Mutex<Task<Void, Never>?>(nil)

    /// Starts it.
    init(
        _ name: String,
        _ log: GroupLog,
        _ configuration: KafkaClient.Configuration,
        group: String,
        topics: [String],
        style: Style,
        work: ClosedRange<Int> = 0...4,
        mayFail: Bool = false
    ) {
        number = log.add(name)
        self.log = log
        self.style = style
        self.work = work
        self.mayFail = mayFail
        let running = Task { await self.run(configuration, group, topics) }
        task.withLock { $0 = running }
    }

    /// Leaves the group, and ends.
    func leave() async {
        isLeaving.withLock { $0 = true }
        let running = task.withLock { $0 }
        if style == .partitions { running?.cancel() }
        await running?.value
    }

    /// Where it stands, for whoever looks for what is wrong.
    func describe() async -> String {
        guard let consumer = consumer.withLock({ $0 }) else { return "member \(number): not there" }
        let progress = await consumer.progress().map { "\($0.partition.partition): \($0.position) of \($0.end)" }
        return "member \(number): \(consumer.membership.state), \(progress.joined(separator: ", "))"
    }

    private func run(_ configuration: KafkaClient.Configuration, _ group: String, _ topics: [String]) async {
        let (log, number) = (log, number)
        var configuration = configuration
        configuration.consumer.rebalance = RebalanceListener { _, partitions in
            log.note(.assigned(partitions), of: number)
        } revoked: { _, partitions in
            log.note(.revoked(partitions), of: number)
        } lost: { _, partitions in
            log.note(.lost(partitions), of: number)
        }
        do {
            try await KafkaClient.withClient(configuration) { kafka in
                try await kafka.withConsumer(group: group, topics: topics) { consumer in
                    self.consumer.withLock { $0 = consumer }
                    defer { self.consumer.withLock { $0 = nil } }
                    switch style {
                    case .loop: try await loop(consumer)
                    case .partitions:
                        try await consumer.forEachPartition(concurrency: 4) { partition in
                            for try await batch in partition { await self.process(batch) }
                        }
                    }
                }
            }
        } catch let error as KafkaError where error.code == .cancelled && isLeaving.withLock({ $0 }) {
        } catch is CancellationError where isLeaving.withLock({ $0 }) {
        } catch {
            log.note(.problem("ended: \(error)"), of: number)
        }
    }

    private func loop(_ consumer: Consumer) async throws {
        var iterator = consumer.makeAsyncIterator()
        while !isLeaving.withLock({ $0 }) {
            guard let batch = try await iterator.next(within: .milliseconds(100)) else {
                guard case .ended = consumer.membership.state else { continue }
                return log.note(.problem("\(consumer.membership)"), of: number)
            }
            await process(batch)
        }
    }

    private func process(_ batch: FetchedBatch) async {
        let offsets = batch.map(\.offset)
        log.note(.handed(batch.partition, offsets), of: number)
        try? await Task.sleep(for: .milliseconds(Int.random(in: work)))
        guard Int.random(in: 0..<4) == 0 else { return log.note(.returned(batch.partition, offsets), of: number) }
        // What is to be committed must be known to be processed.
        log.note(.processed(batch.partition, offsets), of: number)
        do throws(KafkaError) {
            try await batch.commit()
            log.note(.committed(batch.partition, batch.nextOffset), of: number)
        } catch {
            switch error.code {
            case .partitionLost: break
            case .timedOut where mayFail: break
            default: log.note(.problem("can't commit: \(error)"), of: number)
            }
        }
        log.note(.returned(batch.partition, []), of: number)
    }
}
