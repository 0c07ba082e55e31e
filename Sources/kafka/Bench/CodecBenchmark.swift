import KafkaMessages
import KafkaRecords
import KafkaWire

/// What `bench codec` runs: each case is a function of its own, so that its instructions can be counted by name.
struct CodecBenchmark {
    let count: Int
    let size: Int

    /// Random bytes, of which the values are parts, used round and round.
    let pool: [UInt8]
    let values: [[UInt8]]
    let keys: [[UInt8]]
    let headers: Headers = ["source": "web", "trace-id": "0123456789abcdef"]
    let timestamp = Timestamp(milliseconds: 1_700_000_000_000)

    /// A batch of all values.
    let batch: Bytes
    let fetchResponse: Bytes
    let metadataResponse: Bytes

    /// The number of partitions in the metadata response.
    static let partitions = 10_000

    /// The versions that are measured: those that current brokers and clients agree on, but topics still have names.
    static let produceVersion: Int16 = 12
    static let fetchVersion: Int16 = 12
    static let metadataVersion: Int16 = 12

    /// Makes the inputs.
    init(count: Int, size: Int) throws {
        self.count = count
        self.size = size
        var state: UInt64 = 20_260
        let pool = (0..<max(size, 1 << 20)).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        self.pool = pool
        let places = max(1, pool.count / max(1, size))
        values = (0..<count).map { Array(pool[($0 % places) * size..<($0 % places) * size + size]) }
        keys = (0..<count).map { index in (0..<10).map { UInt8(truncatingIfNeeded: index >> ($0 & 3)) ^ pool[$0] } }
        var builder = RecordBatchBuilder(capacity: count * (size + 16) + 100)
        for value in values { try builder.append(value: value, timestamp: timestamp) }
        batch = builder.seal().finish()
        fetchResponse = try CodecBenchmark.fetchResponse(of: batch)
        metadataResponse = try CodecBenchmark.metadata()
    }

    private static func fetchResponse(of batch: Bytes) throws -> Bytes {
        let partition = FetchResponse.PartitionData(
            highWatermark: 1_000_000,
            lastStableOffset: 1_000_000,
            records: batch
        )
        let topic = FetchResponse.FetchableTopicResponse(topic: "orders", partitions: [partition])
        return try FetchResponse(responses: [topic]).encoded(version: fetchVersion)
    }

    private static func metadata() throws -> Bytes {
        let brokers = (1...3).map {
            MetadataResponse.MetadataResponseBroker(
                nodeId: $0,
                host: "broker-\($0).example",
                port: 9_092,
                rack: "r\($0)"
            )
        }
        let topics = (0..<10).map { topic in
            MetadataResponse.MetadataResponseTopic(
                name: "topic-number-\(topic)",
                topicId: KafkaUUID(high: 7, low: UInt64(topic)),
                partitions: (0..<partitions / 10).map { partition in
                    MetadataResponse.MetadataResponsePartition(
                        partitionIndex: Int32(partition),
                        leaderId: Int32(partition % 3 + 1),
                        leaderEpoch: 5,
                        replicaNodes: [1, 2, 3],
                        isrNodes: [1, 2, 3]
                    )
                }
            )
        }
        return try MetadataResponse(brokers: brokers, clusterId: "cluster", controllerId: 1, topics: topics)
            .encoded(version: metadataVersion)
    }

    /// Keeps the compiler from leaving a result out.
    @inline(never) static func use<Value>(_ value: Value) {}
}
