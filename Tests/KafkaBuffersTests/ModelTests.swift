import KafkaBuffers
import KafkaCore
import KafkaRecords
import KafkaWire
import Synchronization
import Testing

/// Shared memory does what a plain model does, whoever comes first: in debug builds threads give way at every lock.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ModelTests {
    private static let seeds: ClosedRange<UInt64> = 1...20

    /// What a task appended, and what it was told.
    private struct Appended: Sendable {
        let value: String
        let partition: Int
        let ticket: Ticket
    }

    /// A number that many tasks change.
    private final class Counter: Sendable {
        let value: Atomic<Int>

        init(_ value: Int) { self.value = Atomic(value) }
    }

    init() {
        #if DEBUG
        LockYield.begin()
        #endif
    }

    @Test func topicBuffersAreAPlainListForEachPartition() async throws {
        for seed in Self.seeds {
            let producer = TestProducer(partitions: 3) {
                $0.budget = 48 * 1_024
                $0.linger = .microseconds(20)
                $0.batchSize = 16 * 1_024
            }
            let left = Counter(3)
            let failure = KafkaError(.timedOut, "late")
            async let logs = loop(producer, seed, failure) { left.value.load(ordering: .sequentiallyConsistent) == 0 }
            let appended = await withTaskGroup(of: [Appended].self) { group in
                for task in 0..<3 {
                    group.addTask {
                        let appended = await append(producer, task: task, seed)
                        left.value.subtract(1, ordering: .sequentiallyConsistent)
                        return appended
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let model = await logs
            #expect(appended.map(\.count) == [150, 150, 150], "seed \(seed)")
            var acknowledged = 0
            for record in appended.joined() {
                let segment = try #require(record.ticket.batch.outcome(of: record.ticket.index), "seed \(seed)")
                guard segment.error == nil else { continue }
                acknowledged += 1
                let offset = Int(segment.baseOffset) + Int(record.ticket.index - segment.first)
                #expect(model[record.partition][offset] == record.value, "seed \(seed)")
            }
            // What the lists have was acknowledged once each, and each task's records stand in their order.
            #expect(acknowledged == model.joined().count && acknowledged > 0, "seed \(seed)")
            for list in model {
                for task in 0..<3 {
                    let own = list.filter { $0.hasPrefix("\(task).") }.compactMap { Int($0.dropFirst(2)) }
                    #expect(own == own.sorted() && Set(own).count == own.count, "seed \(seed)")
                }
            }
            #expect(producer.accumulator.budget.available == producer.accumulator.budget.limit, "seed \(seed)")
            #expect(producer.source.outstanding.load(ordering: .relaxed) == 0, "seed \(seed)")
            #expect(producer.accumulator.failures.current.records == 0, "seed \(seed)")
        }
    }

    /// Appends as much as there is room for, by chance waited for or hurried.
    private func append(_ producer: TestProducer, task: Int, _ seed: UInt64) async -> [Appended] {
        var chance = TestChance(seed: seed &* 7 &+ UInt64(task))
        var appended: [Appended] = []
        for number in 0..<150 {
            let value = "\(task).\(number)"
            let partition = chance.number(below: 3)
            var outcome = producer.append(Array(value.utf8), to: partition)
            while case .full(let need) = outcome {
                guard await producer.accumulator.budget.wait(for: need) else { return appended }
                outcome = producer.append(Array(value.utf8), to: partition, grant: need)
            }
            guard case .appended(let ticket) = outcome else { return appended }
            appended.append(Appended(value: value, partition: partition, ticket: ticket))
            switch chance.number(below: 8) {
            case 0: producer.accumulator.hurry(ticket.batch)
            case 1:
                producer.accumulator.hurry(ticket.batch)
                _ = await ticket.batch.wait(for: ticket.index)
            case 2: await Task.yield()
            default: break
            }
        }
        return appended
    }

    /// Takes what is sealed and has it acknowledged or fail, by chance; gives the lists that a broker would have.
    private func loop(
        _ producer: TestProducer,
        _ seed: UInt64,
        _ failure: KafkaError,
        isOver: @escaping @Sendable () -> Bool
    ) async -> [[String]] {
        var chance = TestChance(seed: seed)
        var lists: [[String]] = [[], [], []]
        while true {
            let isLast = isOver()
            producer.environment.nanoseconds.add(5_000, ordering: .relaxed)
            producer.environment.misses.store(chance.number(below: 3) == 0, ordering: .relaxed)
            for batch in producer.drain(all: isLast || chance.number(below: 20) == 0, urgent: true).batches {
                let values = (try? TestProducer.values(batch)) ?? []
                let partition = Int(batch.partition)
                if chance.number(below: 6) == 0 {
                    batch.end(baseOffset: -1, logAppendTime: -1, error: failure)
                } else {
                    let offset = Int64(lists[partition].count)
                    lists[partition] += values.map { String(decoding: $0, as: UTF8.self) }
                    batch.end(baseOffset: offset, logAppendTime: -1, error: nil)
                }
            }
            if isLast { return lists }
            await Task.yield()
        }
    }

    @Test func aBudgetIsANumberThatNeverGoesBelowNothing() async {
        for seed in Self.seeds {
            let budget = Budget(limit: 1_000)
            let held = Counter(0)
            let excess = Counter(0)
            await withTaskGroup(of: Void.self) { group in
                for task in 0..<6 {
                    group.addTask {
                        var chance = TestChance(seed: seed &* 11 &+ UInt64(task))
                        for _ in 0..<60 {
                            let need = 1 + chance.number(below: 700)
                            let isCancelled = chance.number(below: 5) == 0
                            let waiting = Task { await budget.wait(for: need) }
                            if isCancelled { waiting.cancel() }
                            guard await waiting.value else { continue }
                            let now = held.value.add(need, ordering: .sequentiallyConsistent).newValue
                            if now > 1_000 { excess.value.add(1, ordering: .relaxed) }
                            if chance.number(below: 2) == 0 { await Task.yield() }
                            held.value.subtract(need, ordering: .sequentiallyConsistent)
                            budget.give(need)
                        }
                    }
                }
            }
            #expect(budget.available == 1_000 && !budget.isContended, "seed \(seed)")
            #expect(excess.value.load(ordering: .relaxed) == 0, "seed \(seed)")
        }
    }

    @Test func aFetchQueueGivesEachGenerationInOrder() async {
        for seed in Self.seeds {
            let queue = FetchQueue()
            async let taken = take(from: queue)
            var chance = TestChance(seed: seed)
            var generations = [0, 0]
            var next: [Int64] = [0, 0]
            var model: [[[Int64]]] = [[[]], [[]]]
            for _ in 0..<400 {
                let partition = chance.number(below: 2)
                if chance.number(below: 25) == 0 {
                    generations[partition] = queue.renew(partition)
                    model[partition].append([])
                    next[partition] = 0
                } else {
                    queue.put([slice(partition, generations[partition], next[partition])])
                    model[partition][generations[partition]].append(next[partition])
                    next[partition] += 1
                }
                if chance.number(below: 4) == 0 { await Task.yield() }
            }
            queue.end()
            let seen = await taken
            for partition in 0..<2 {
                for (generation, offsets) in model[partition].enumerated() {
                    let found = seen.filter { $0.partition == partition && $0.generation == generation }.map(\.start)
                    // A generation is taken from its beginning on; only the last one to its end.
                    #expect(offsets.starts(with: found), "seed \(seed)")
                    if generation == generations[partition] { #expect(found == offsets, "seed \(seed)") }
                }
            }
            #expect(queue.byteCount == 0, "seed \(seed)")
        }
    }

    private func take(from queue: FetchQueue) async -> [FetchSlice] {
        var all: [FetchSlice] = []
        while case .slices(let slices) = await queue.take() { all += slices }
        return all
    }

    private func slice(_ partition: Int, _ generation: Int, _ start: Int64) -> FetchSlice {
        FetchSlice(
            partition: partition,
            name: TopicPartition("t", Int32(partition)),
            generation: generation,
            records: Bytes(copying: [1, 2, 3]),
            start: start,
            end: .max,
            highWatermark: 0,
            aborted: []
        )
    }
}
