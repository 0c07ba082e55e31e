import Kafka
import KafkaJSON

/// Prints records as JSON lines, at once or sorted at the end.
struct RecordLines {
    private let isSorted: Bool
    private var kept: [(partition: Int32, offset: Int64, object: JSONObject)] = []
    private(set) var count = 0

    init(isSorted: Bool) { self.isSorted = isSorted }

    /// Adds the records of a batch, as long as there are not enough.
    mutating func add(_ batch: FetchedBatch, upTo wanted: Int = .max) throws {
        for record in batch {
            guard count < wanted else { return }
            count += 1
            let object = RecordLines.json(of: record, in: batch)
            if isSorted {
                kept.append((batch.partition.partition, record.offset, object))
            } else {
                try JSONLine.write(object)
            }
        }
    }

    /// Prints what was kept to be sorted.
    mutating func finish() throws {
        kept.sort { ($0.partition, $0.offset) < ($1.partition, $1.offset) }
        for line in kept { try JSONLine.write(line.object) }
        kept = []
    }

    private static func json(of record: Record, in batch: FetchedBatch) -> JSONObject {
        let header = batch.batch.header
        let isLogAppendTime = header.timestampType == .logAppendTime
        return [
            "topic": .string(batch.topic), "partition": JSONValue(batch.partition.partition),
            "offset": JSONValue(record.offset),
            "leaderEpoch": header.partitionLeaderEpoch < 0 ? .null : JSONValue(header.partitionLeaderEpoch),
            "timestampMs": JSONValue(record.timestamp.milliseconds),
            "timestampType": isLogAppendTime ? "LogAppendTime" : "CreateTime",
            "keyHex": hexadecimal(record.keyBytes), "valueHex": hexadecimal(record.valueBytes),
            "headers": .array(record.headers.map { .array([.string($0.name), hexadecimal($0.value)]) }),
        ]
    }

    private static func hexadecimal(_ bytes: Bytes?) -> JSONValue { bytes.map { .string($0.hexadecimal) } ?? .null }
}
