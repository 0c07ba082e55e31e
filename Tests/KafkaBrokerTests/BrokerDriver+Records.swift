import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

extension BrokerDriver {
    /// A batch of records with these values.
    static func batch(
        _ values: [String],
        key: String? = nil,
        time: Int64 = 1_700_000_000_000,
        stamp: RecordBatchBuilder.Stamp = RecordBatchBuilder.Stamp()
    ) throws -> Bytes {
        var builder = RecordBatchBuilder()
        for value in values {
            let bytes = [UInt8](value.utf8)
            let keyBytes = key.map { [UInt8]($0.utf8) }
            if let keyBytes {
                try builder.append(
                    key: keyBytes.kafkaSpan,
                    value: bytes.kafkaSpan,
                    timestamp: Timestamp(milliseconds: time)
                )
            } else {
                try builder.append(key: nil, value: bytes.kafkaSpan, timestamp: Timestamp(milliseconds: time))
            }
        }
        return builder.seal(stamp).finish()
    }

    /// A batch of an idempotent producer.
    static func batch(
        _ values: [String],
        producer: Int64,
        epoch: Int16 = 0,
        sequence: Int32
    ) throws -> Bytes {
        var stamp = RecordBatchBuilder.Stamp()
        stamp.producerId = producer
        stamp.producerEpoch = epoch
        stamp.baseSequence = sequence
        return try batch(values, stamp: stamp)
    }

    /// Produces a batch to one partition of topic `t` and takes the answer about it.
    @discardableResult
    mutating func produce(
        _ batch: Bytes?,
        partition: Int32 = 0,
        topic: String = "t",
        acks: Int16 = -1,
        version: Int16 = 12,
        on connection: Int = 1
    ) throws -> ProduceResponse.PartitionProduceResponse {
        let data = ProduceRequest.PartitionProduceData(index: partition, records: batch)
        let request = ProduceRequest(
            acks: acks,
            timeoutMs: 1_000,
            topicData: [ProduceRequest.TopicProduceData(name: topic, partitionData: [data])]
        )
        let response = try call(request, version: version, on: connection)
        return try #require(response.responses.first?.partitionResponses.first)
    }

    /// A fetch of one partition of topic `t`, without session.
    static func fetchRequest(
        from offset: Int64,
        partition: Int32 = 0,
        topic: String = "t",
        waiting: Int32 = 0,
        minBytes: Int32 = 1,
        maxBytes: Int32 = 1 << 20,
        partitionMaxBytes: Int32 = 1 << 20,
        epoch: Int32 = -1
    ) -> FetchRequest {
        let wanted = FetchRequest.FetchPartition(
            partition: partition,
            currentLeaderEpoch: epoch,
            fetchOffset: offset,
            partitionMaxBytes: partitionMaxBytes
        )
        return FetchRequest(
            maxWaitMs: waiting,
            minBytes: minBytes,
            maxBytes: maxBytes,
            topics: [FetchRequest.FetchTopic(topic: topic, partitions: [wanted])]
        )
    }

    /// Fetches from one partition of topic `t` and takes the answer about it.
    mutating func fetch(
        from offset: Int64,
        partition: Int32 = 0,
        version: Int16 = 12,
        on connection: Int = 1
    ) throws -> FetchResponse.PartitionData {
        let request = BrokerDriver.fetchRequest(from: offset, partition: partition)
        let response = try call(request, version: version, on: connection)
        return try #require(response.responses.first?.partitions.first)
    }

    /// The values of the records in a `records` field, with their offsets.
    static func values(_ records: Bytes?) throws -> [(offset: Int64, value: String)] {
        var reader = RecordSetReader(records ?? Bytes())
        var values: [(offset: Int64, value: String)] = []
        while let batch = try reader.next() {
            #expect(batch.damage == nil)
            for record in batch { values.append((record.offset, record.value?.string ?? "")) }
        }
        return values
    }
}

extension BrokerDriver {
    /// A fetch of topic `t` by its id, as versions from 13 on have it.
    mutating func call(
        _ request: FetchRequest,
        version: Int16,
        topicId: Bool,
        on connection: Int = 1
    ) throws -> FetchResponse {
        var request = request
        if topicId {
            for index in request.topics.indices {
                request.topics[index].topicId = try self.topicId(request.topics[index].topic)
                request.topics[index].topic = ""
            }
            for index in request.forgottenTopicsData.indices {
                request.forgottenTopicsData[index].topicId = try self.topicId(request.forgottenTopicsData[index].topic)
                request.forgottenTopicsData[index].topic = ""
            }
        }
        return try call(request, version: version, on: connection)
    }

    /// The id of a topic.
    mutating func topicId(_ name: String) throws -> KafkaUUID {
        let response = try call(MetadataRequest(topics: nil), on: 999)
        return try #require(response.topics.first { $0.name == name }).topicId
    }
}
