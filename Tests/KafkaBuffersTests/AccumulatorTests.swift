import KafkaBuffers
import KafkaCore
import KafkaRecords
import KafkaWire
import Synchronization
import Testing

/// Records are collected in order, and batches end when they should.
@Suite struct AccumulatorTests {
    private func ticket(_ outcome: AppendOutcome) throws -> Ticket {
        guard case .appended(let ticket) = outcome else {
            Issue.record("not appended: \(outcome)")
            throw KafkaError(.bufferFull, "not appended")
        }
        return ticket
    }

    @Test func recordsComeOutAsTheyWentIn() throws {
        let producer = TestProducer()
        let values = (0..<500).map { [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: $0 * 3) }
        for (index, value) in values.enumerated() {
            let ticket = try ticket(producer.append(value))
            #expect(ticket.index >= 0 && ticket.index <= Int32(index))
        }
        let (batches, _) = producer.drain(all: true)
        #expect(batches.count >= 2)
        #expect(try batches.flatMap(TestProducer.values) == values)
        for batch in batches { producer.acknowledge(batch) }
        #expect(producer.accumulator.budget.available == producer.accumulator.budget.limit)
        #expect(producer.source.outstanding.load(ordering: .relaxed) == 0)
    }

    @Test(arguments: [Compression.gzip, .snappy, .lz4, .zstd])
    func compressedBatchesComeOutTheSame(compression: Compression) throws {
        let producer = TestProducer { $0.compression = compression }
        let values = (0..<2_000).map { Array("line \($0 % 7) of many that look alike".utf8) }
        for value in values { _ = try ticket(producer.append(value)) }
        let (batches, _) = producer.drain(all: true)
        #expect(try batches.flatMap(TestProducer.values) == values)
        #expect(batches.allSatisfy { $0.header.attributes.codec == compression.codec })
        #expect(batches.reduce(0) { $0 + $1.bytes.count } < values.reduce(0) { $0 + $1.count })
    }

    @Test func whatDoesNotShrinkIsNotCompressed() throws {
        let producer = TestProducer { $0.compression = .lz4 }
        var generator = SystemRandomNumberGenerator()
        _ = try ticket(producer.append((0..<3_000).map { _ in UInt8.random(in: 0...255, using: &generator) }))
        let (batches, _) = producer.drain(all: true)
        #expect(batches.first?.header.attributes.codec == CompressionCodec.none)
    }

    @Test func batchesLingerFromTheirFirstRecord() throws {
        let producer = TestProducer { $0.linger = .milliseconds(5) }
        _ = try ticket(producer.append([1]))
        let (none, next) = producer.drain()
        #expect(none.isEmpty && next == BootInstant(nanoseconds: 5_000_000))
        producer.environment.nanoseconds.store(4_999_999, ordering: .relaxed)
        _ = try ticket(producer.append([2]))
        #expect(producer.drain().batches.isEmpty)
        producer.environment.nanoseconds.store(5_000_000, ordering: .relaxed)
        let (batches, later) = producer.drain()
        #expect(batches.map(\.header.count) == [2])
        #expect(later == .never)
    }

    @Test func aBatchThatIsInUseWhenItsLingerIsOverIsSealedLater() throws {
        let producer = TestProducer(partitions: 3)
        for partition in 0..<3 { _ = try ticket(producer.append([1], to: partition)) }
        producer.environment.nanoseconds.store(5_000_000, ordering: .relaxed)
        producer.environment.misses.store(true, ordering: .relaxed)
        let (none, next) = producer.drain()
        #expect(none.isEmpty && next == BootInstant(nanoseconds: 6_000_000))
        producer.environment.nanoseconds.store(6_000_000, ordering: .relaxed)
        producer.environment.misses.store(false, ordering: .relaxed)
        let (batches, later) = producer.drain()
        #expect(batches.count == 3 && later == .never)
    }

    @Test func awaitedRecordsDoNotLinger() throws {
        let producer = TestProducer()
        let ticket = try ticket(producer.append([1]))
        producer.accumulator.hurry(ticket.batch)
        #expect(producer.drain(urgent: false).batches.isEmpty)
        #expect(producer.accumulator.hasUrgent)
        #expect(producer.drain(urgent: true).batches.count == 1)
        #expect(!producer.accumulator.hasUrgent)
    }

    @Test func theFirstBatchWakesTheLoopAndFullOnesToo() throws {
        let producer = TestProducer { $0.batchSize = 4_096 }
        _ = try ticket(producer.append([1]))
        #expect(producer.environment.wakes.load(ordering: .relaxed) == 1 && producer.accumulator.hasWork)
        _ = producer.drain()
        #expect(!producer.accumulator.hasWork)
        for _ in 0..<100 { _ = try ticket(producer.append([UInt8](repeating: 0, count: 100))) }
        #expect(producer.accumulator.hasWork)
        #expect(producer.drain().batches.count >= 2)
    }

    @Test func batchesGrowByClassesAndBeginAsLargeAsTheLastOne() throws {
        let producer = TestProducer()
        for _ in 0..<3 { _ = try ticket(producer.append([UInt8](repeating: 0, count: 1_000))) }
        #expect(producer.accumulator.budget.available == (32 << 20) - 4_096)
        for _ in 0..<30 { _ = try ticket(producer.append([UInt8](repeating: 0, count: 1_000))) }
        #expect(producer.accumulator.budget.available == (32 << 20) - 65_536)
        for batch in producer.drain(all: true).batches { producer.acknowledge(batch) }
        _ = try ticket(producer.append([1]))
        #expect(producer.accumulator.budget.available == (32 << 20) - 65_536)
    }

    @Test func aRecordLargerThanABatchGetsOneOfItsOwn() throws {
        let producer = TestProducer()
        _ = try ticket(producer.append([1]))
        let large = [UInt8](repeating: 9, count: 600_000)
        _ = try ticket(producer.append(large))
        let (batches, _) = producer.drain(all: true)
        #expect(try batches.map(TestProducer.values) == [[[1]], [large]])
    }

    @Test func tooLargeRecordsAreRefusedAndNothingIsLeft() throws {
        let producer = TestProducer { $0.maximumRecordSize = 10_000 }
        _ = try ticket(producer.append([UInt8](repeating: 0, count: 9_900)))
        guard case .tooLarge(let size) = producer.append([UInt8](repeating: 0, count: 10_001)) else {
            Issue.record("it was taken")
            return
        }
        #expect(size > 10_000)
        #expect(producer.drain(all: true).batches.map(\.header.count) == [1])
    }

    @Test func aUsedUpBudgetRefusesAndEndsAllBatches() throws {
        let producer = TestProducer(partitions: 8) { $0.budget = 4 * 4_096 }
        for partition in 0..<4 { _ = try ticket(producer.append([1], to: partition)) }
        guard case .full(let need) = producer.append([1], to: 4) else {
            Issue.record("it was taken")
            return
        }
        #expect(need == 4_096)
        let (batches, _) = producer.drain()
        #expect(batches.count == 4)
        producer.acknowledge(batches[0])
        _ = try ticket(producer.append([1], to: 4))
    }

    @Test func grantsAreUsedOrGivenBack() throws {
        let producer = TestProducer()
        let limit = producer.accumulator.budget.limit
        #expect(producer.accumulator.budget.take(4_096))
        _ = try ticket(producer.append([1], grant: 4_096))
        #expect(producer.accumulator.budget.available == limit - 4_096)
        #expect(producer.accumulator.budget.take(4_096))
        _ = try ticket(producer.append([1], grant: 4_096))
        #expect(producer.accumulator.budget.available == limit - 4_096)
        #expect(producer.accumulator.budget.take(4_096))
        guard case .tooLarge = producer.append([UInt8](repeating: 0, count: 2 << 20), grant: 4_096) else {
            Issue.record("it was taken")
            return
        }
        #expect(producer.accumulator.budget.available == limit - 4_096)
    }

    @Test func closedProducersRefuse() throws {
        let producer = TestProducer()
        producer.accumulator.close()
        guard case .closed = producer.append([1]) else {
            Issue.record("it was taken")
            return
        }
        #expect(producer.source.outstanding.load(ordering: .relaxed) == 0)
    }

    @Test func timesNeverGoBeforeTheBatchs() throws {
        let producer = TestProducer()
        let first = try ticket(producer.append([1]))
        // The coarse clock of the machine is far ahead of the test's.
        #expect(first.timestamp >= 1_700_000_000_000)
        let old = try ticket(producer.append([1], timestamp: 5))
        #expect(old.timestamp == 5)
        let batch = try #require(producer.drain(all: true).batches.first)
        batch.stamp(producerId: -1, epoch: -1, sequence: -1)
        var reader = RecordSetReader(batch.bytes)
        let read = try #require(try reader.next())
        #expect(Array(read).map(\.timestamp.milliseconds) == [first.timestamp, 5])
        #expect(batch.header.maxTimestamp.milliseconds == first.timestamp)
    }

    @Test func stampsChangeTheHeaderAndKeepTheChecksum() throws {
        let producer = TestProducer()
        for value in 0..<10 { _ = try ticket(producer.append([UInt8(value)])) }
        let batch = try #require(producer.drain(all: true).batches.first)
        for epoch: Int16 in [0, 1, 2] {
            batch.stamp(producerId: 99, epoch: epoch, sequence: Int32(epoch) * 10)
            var reader = RecordSetReader(batch.bytes)
            let read = try #require(try reader.next())
            #expect(read.damage == nil)
            #expect(read.header.producerId == 99 && read.header.producerEpoch == epoch)
            #expect(read.header.baseSequence == Int32(epoch) * 10)
        }
    }

    @Test func splitBatchesTellTheWhole() async throws {
        let producer = TestProducer { $0.compression = .gzip }
        var tickets: [Ticket] = []
        for value in 0..<11 { tickets.append(try ticket(producer.append([UInt8](repeating: UInt8(value), count: 99)))) }
        let batch = try #require(producer.drain(all: true).batches.first)
        let parts = batch.split()
        #expect(parts.map(\.header.count) == [5, 6])
        #expect(try parts.flatMap(TestProducer.values).count == 11)
        let nested = parts[1].split()
        #expect(nested.map(\.firstIndex) == [5, 8])
        for (part, offset) in [(parts[0], 100), (nested[0], 200), (nested[1], 300)] as [(ProducerBatch, Int64)] {
            let whole = try #require(part.parent)
            #expect(whole === batch)
            whole.complete(
                BatchSegment(
                    first: part.firstIndex,
                    count: part.header.count,
                    baseOffset: offset,
                    logAppendTime: -1,
                    error: nil
                )
            )
        }
        let offsets = tickets.compactMap { ticket in
            batch.segment(of: ticket.index).map { $0.baseOffset + Int64(ticket.index - $0.first) }
        }
        #expect(offsets == [100, 101, 102, 103, 104, 200, 201, 202, 300, 301, 302])
        #expect(!batch.isDelivered)
    }

    @Test func stickyPartitionsChangeWhenABatchEnds() throws {
        let producer = TestProducer(partitions: 5)
        var seen: Set<Int> = []
        for _ in 0..<40 {
            let partition = producer.topic.stickyPartition
            seen.insert(partition)
            _ = try ticket(producer.append([1], to: partition))
            _ = producer.drain(all: true)
            #expect(producer.topic.stickyPartition != partition)
        }
        #expect(seen.count == 5)
    }
}
