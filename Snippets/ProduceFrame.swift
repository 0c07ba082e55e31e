// Writes a produce request and reads it again, as a client and a broker would.
// snippet.show
import KafkaMessages
import KafkaRecords
import KafkaWire

func produceRequest() throws -> Bytes {
    // Each record is encoded once, into the buffer that is sent.
    var builder = RecordBatchBuilder()
    let now = Timestamp(milliseconds: 1_700_000_000_000)
    try builder.append(key: "42", value: "hello", headers: ["source": "web"], timestamp: now)
    try builder.append(value: "world", timestamp: now)
    // One struct serves all versions of a message; the version is an argument.
    let partition = ProduceRequest.PartitionProduceData(index: 0, records: builder.seal().finish())
    let topic = ProduceRequest.TopicProduceData(name: "orders", partitionData: [partition])
    let request = ProduceRequest(acks: -1, timeoutMs: 30_000, topicData: [topic])
    return try RequestFrame.encode(request, version: 9, correlationId: 1, clientId: "example")
}

// The other side: the frame behind its length, its body and its records, none of them copied.
let frame = try RequestFrame(decoding: produceRequest().suffix(from: 4))
for topic in try frame.request(as: ProduceRequest.self).topicData {
    for partition in topic.partitionData {
        var batches = RecordSetReader(partition.records ?? Bytes())
        while let batch = try batches.next() {
            for record in batch {
                print(topic.name, record.offset, record.key?.string ?? "no key", record.value?.string ?? "tombstone")
            }
        }
    }
}
// snippet.hide
