import KafkaBuffers
import KafkaRecords
import KafkaWire
import Synchronization
import Testing

/// Many tasks append, hurry, wait and are cancelled, while a loop seals and acknowledges: what the thread sanitizer is
/// run over.
@Suite struct BuffersStressTests {
    private final class Progress: Sendable {
        let isDone = Atomic<Bool>(false)
        let appended = Atomic<Int>(0)
    }

    @Test func nothingIsLostOrDoubled() async throws {
        let producer = TestProducer(partitions: 4) {
            $0.budget = 128 * 1_024
            $0.linger = .zero
            $0.batchSize = 16 * 1_024
        }
        let progress = Progress()
        let loop = Task.detached { () -> [[UInt8]] in
            var values: [[UInt8]] = []
            var next: Int64 = 0
            while true {
                let ends = progress.isDone.load(ordering: .sequentiallyConsistent)
                producer.environment.nanoseconds.add(1_000, ordering: .relaxed)
                for batch in producer.drain(all: ends, urgent: true).batches {
                    values += (try? TestProducer.values(batch)) ?? []
                    producer.acknowledge(batch, at: next)
                    next += Int64(batch.header.count)
                }
                if ends { return values }
                await Task.yield()
            }
        }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    for round in 0..<300 {
                        let value = Array("\(number):\(round)".utf8) + [UInt8](repeating: 0, count: (round * 37) % 900)
                        var outcome = producer.append(value, to: (number + round) % 4)
                        while case .full(let need) = outcome {
                            guard await producer.accumulator.budget.wait(for: need) else { return }
                            outcome = producer.append(value, to: (number + round) % 4, grant: need)
                        }
                        guard case .appended(let ticket) = outcome else { return }
                        progress.appended.add(1, ordering: .relaxed)
                        if round % 10 == 0 {
                            producer.accumulator.hurry(ticket.batch)
                            _ = await ticket.batch.wait(for: ticket.index)
                        } else if round % 11 == 0 {
                            let waiting = Task { await ticket.batch.wait(for: ticket.index) }
                            waiting.cancel()
                            _ = await waiting.value
                        }
                    }
                }
            }
        }
        progress.isDone.store(true, ordering: .sequentiallyConsistent)
        let values = await loop.value
        #expect(progress.appended.load(ordering: .relaxed) == 2_400)
        #expect(values.count == 2_400)
        #expect(Set(values.map { $0.prefix { $0 != 0 } }).count == 2_400)
        #expect(producer.accumulator.budget.available == producer.accumulator.budget.limit)
        #expect(producer.source.outstanding.load(ordering: .relaxed) == 0)
    }
}
