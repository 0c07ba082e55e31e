import CAllocations
import Kafka
import KafkaBuffers
import KafkaCore
import KafkaNetwork
import Testing

/// How often the client asks for memory in the caller's task.
@Suite struct AppendAllocationTests {
    /// A loop that takes nothing.
    private final class IdleEnvironment: AccumulatorEnvironment {
        let now = BootInstant(nanoseconds: 0)
        let wallMilliseconds: Int64 = 1_700_000_000_000
        let usesSystemClock = true
        let missesLock = false
        func wake() {}
    }

    private func withTopic(_ body: (Topic) throws -> Void) throws {
        let client = try KafkaClient("localhost:9092")
        let accumulator = Accumulator(
            settings: AccumulatorSettings(),
            source: BufferPool(),
            environment: IdleEnvironment(),
            seed: 1
        )
        let buffers = TopicBuffers(name: "t", partitions: 3, index: 0, accumulator: accumulator, sticky: 0)
        try body(Topic(buffers, client: client))
    }

    @Test func appendingTakesNoMemoryForARecord() throws {
        try withTopic { topic in
            let value = [UInt8](repeating: 7, count: 100)
            let key = Array("key".utf8)
            let headers: Headers = ["source": "web"]
            var taken: UInt64 = 0
            // Few enough that no batch grows or ends while they are counted.
            for _ in 0..<2 {
                let before = purekafka_allocations()
                for _ in 0..<10 {
                    _ = try topic.enqueue(value: value.kafkaSpan)
                    _ = try topic.enqueue(key: key.kafkaSpan, value: value.kafkaSpan, headers: headers)
                }
                taken = purekafka_allocations() - before
            }
            #expect(taken == 0)
        }
    }

    @Test func tenThousandRecordsTakeMemoryForTheirBatchesOnly() throws {
        try withTopic { topic in
            let value = [UInt8](repeating: 7, count: 100)
            let before = purekafka_allocations()
            for _ in 0..<10_000 { _ = try topic.enqueue(value: value.kafkaSpan) }
            // A megabyte: five batches, of which each is grown a few times.
            #expect(purekafka_allocations() - before < 500)
        }
    }

    @Test func walkingABatchTakesNoMemory() throws {
        var builder = RecordBatchBuilder()
        for number in 0..<1_000 { try builder.append(value: "value \(number)", timestamp: Timestamp(milliseconds: 1)) }
        let reader = SliceReader(settings: .init())
        let slice = FetchSlice(
            partition: 0,
            name: TopicPartition("t", 0),
            generation: 0,
            records: builder.seal().finish(),
            start: 0,
            end: .max,
            highWatermark: 1_000,
            aborted: []
        )
        reader.add([slice])
        let batch = try #require(try reader.nextBatch(FetchQueue()))
        var taken: UInt64 = 0
        var bytes = 0
        for _ in 0..<2 {
            let before = purekafka_allocations()
            for record in batch { bytes += record.value?.byteCount ?? 0 }
            taken = purekafka_allocations() - before
        }
        #expect(taken == 0)
        #expect(bytes == 2 * (10 * 7 + 90 * 8 + 900 * 9))
    }
}
