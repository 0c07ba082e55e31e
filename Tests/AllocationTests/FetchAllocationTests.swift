import CAllocations
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

/// How often memory is asked for on the hot paths.
@Suite struct FetchAllocationTests {
    /// What the second run of a closure takes, on this thread alone; the first one may fill caches.
    private func allocations(_ body: () throws -> Void) rethrows -> UInt64 {
        try body()
        let before = purekafka_allocations()
        try body()
        return purekafka_allocations() - before
    }

    private func response() throws -> Bytes {
        var builder = RecordBatchBuilder()
        let value = [UInt8](repeating: 5, count: 100)
        for _ in 0..<9_500 { try builder.append(value: value, timestamp: Timestamp(milliseconds: 1)) }
        let partition = FetchResponse.PartitionData(records: builder.seal().finish())
        let topic = FetchResponse.FetchableTopicResponse(topic: "a topic of a usual length", partitions: [partition])
        let bytes = try FetchResponse(responses: [topic]).encoded(version: 12)
        #expect(bytes.count > 1_000_000)
        return bytes
    }

    @Test func theCounterCounts() {
        let counted = allocations { _ = Bytes(copying: "some text that is copied") }
        #expect(counted >= 1)
    }

    @Test func aFetchResponseOfAMegabyteTakesAtMostTen() throws {
        let bytes = try response()
        var records = 0
        let byCursor = try allocations {
            records = 0
            for topic in try FetchResponse(decoding: bytes, version: 12).responses {
                for partition in topic.partitions {
                    var reader = RecordSetReader(partition.records ?? Bytes())
                    while let batch = try reader.next() {
                        var cursor = batch.cursor()
                        while let record = try cursor.next() { records += (record.value?.byteCount ?? 0) / 100 }
                    }
                }
            }
        }
        #expect(records == 9_500 && byCursor <= 10, "\(byCursor) allocations")
        let bySequence = try allocations {
            records = 0
            for topic in try FetchResponse(decoding: bytes, version: 12).responses {
                for partition in topic.partitions {
                    var reader = RecordSetReader(partition.records ?? Bytes())
                    while let batch = try reader.next() {
                        for record in batch { records += (record.value?.byteCount ?? 0) / 100 }
                    }
                }
            }
        }
        #expect(records == 9_500 && bySequence <= 10, "\(bySequence) allocations")
    }

    @Test func appendingTakesNoneUntilTheBufferGrows() throws {
        var builder = RecordBatchBuilder(capacity: 1 << 20)
        let (key, value) = ("a key of some length", [UInt8](repeating: 5, count: 100))
        let headers: Headers = ["source": "web"]
        let appending = try allocations {
            for _ in 0..<100 {
                try builder.append(key: key, value: value, headers: headers, timestamp: Timestamp(milliseconds: 1))
            }
        }
        #expect(appending == 0)
    }
}
