import KafkaMessages
import KafkaRecords
import KafkaWire

extension CodecBenchmark {
    /// From values to the pieces of a request: append, seal, encode.
    @inline(never) func encodeProduceRequest() throws {
        var builder = RecordBatchBuilder(capacity: count * (size + 16) + 100)
        let span = pool.kafkaSpan
        var offset = 0
        for _ in 0..<count {
            try builder.append(value: span.extracting(offset..<offset + size), timestamp: timestamp)
            offset += size
            if offset + size > span.byteCount { offset = 0 }
        }
        let partition = ProduceRequest.PartitionProduceData(index: 3, records: builder.seal().finish())
        let topic = ProduceRequest.TopicProduceData(name: "orders", partitionData: [partition])
        let request = ProduceRequest(acks: -1, timeoutMs: 30_000, topicData: [topic])
        let parts = try RequestFrame.encodeParts(
            request,
            version: CodecBenchmark.produceVersion,
            correlationId: 7,
            clientId: "bench"
        )
        CodecBenchmark.use(parts.count)
    }

    /// From the bytes of a response to all keys and values, by the cursor, with checksums.
    @inline(never) func decodeFetchResponseByCursor() throws {
        let response = try FetchResponse(decoding: fetchResponse, version: CodecBenchmark.fetchVersion)
        var bytes = 0
        for topic in response.responses {
            for partition in topic.partitions {
                var reader = RecordSetReader(partition.records ?? Bytes())
                while let batch = try reader.next() {
                    var cursor = batch.cursor()
                    while let record = try cursor.next() {
                        bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0)
                    }
                }
            }
        }
        CodecBenchmark.use(bytes)
    }

    /// From the bytes of a response to all keys and values, by `for record in batch`, with checksums.
    @inline(never) func decodeFetchResponseBySequence() throws {
        let response = try FetchResponse(decoding: fetchResponse, version: CodecBenchmark.fetchVersion)
        var bytes = 0
        for topic in response.responses {
            for partition in topic.partitions {
                var reader = RecordSetReader(partition.records ?? Bytes())
                while let batch = try reader.next() {
                    for record in batch { bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0) }
                }
            }
        }
        CodecBenchmark.use(bytes)
    }

    /// A metadata response of ten topics of a thousand partitions each.
    @inline(never) func decodeMetadataResponse() throws {
        let response = try MetadataResponse(decoding: metadataResponse, version: CodecBenchmark.metadataVersion)
        CodecBenchmark.use(response.topics.count)
    }
}
