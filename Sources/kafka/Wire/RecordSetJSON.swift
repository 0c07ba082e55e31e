import KafkaJSON
import KafkaRecords
import KafkaWire

/// What a record set holds, as JSON.
struct RecordSetJSON {
    private var batches: [JSONValue] = []
    private var records: [JSONValue] = []
    private var bytesRead = 0
    private var damage: RecordsError?

    /// Reads a set up to its end or the first damage.
    init(_ bytes: Bytes) {
        var reader = RecordSetReader(bytes)
        do throws(RecordsError) {
            while let batch = try reader.next() {
                batches.append(RecordSetJSON.json(of: batch))
                var cursor = batch.cursor()
                while let record = try cursor.next() {
                    records.append(RecordSetJSON.json(of: record, in: batch, index: batches.count - 1))
                }
                bytesRead = reader.position
            }
        } catch {
            damage = error
        }
    }

    /// The set: `batches`, `records`, `bytesRead`, `valid`, and `error` where it is damaged.
    var object: JSONObject {
        var object: JSONObject = [
            "batches": .array(batches), "records": .array(records), "bytesRead": JSONValue(bytesRead),
            "valid": JSONValue(damage == nil),
        ]
        if let damage { object.append(name: "error", value: .string(damage.description)) }
        return object
    }

    /// The header of a batch.
    static func json(of batch: RecordBatch) -> JSONValue {
        let header = batch.header
        var object: JSONObject = [
            "baseOffset": JSONValue(header.baseOffset), "lastOffset": JSONValue(header.lastOffset),
            "sizeInBytes": JSONValue(header.sizeInBytes), "magic": JSONValue(header.magic),
            "crc": JSONValue(header.checksum),
        ]
        guard let codec = header.attributes.codec else { return .object(object) }
        object.append(name: "codec", value: .string(codec.name))
        object.append(name: "timestampType", value: .string(name(of: header.timestampType)))
        guard header.magic == 2 else { return .object(object) }
        let rest: [(String, JSONValue)] = [
            ("partitionLeaderEpoch", JSONValue(header.partitionLeaderEpoch)),
            ("baseTimestampMs", JSONValue(header.baseTimestamp.milliseconds)),
            ("maxTimestampMs", JSONValue(header.maxTimestamp.milliseconds)),
            ("producerId", JSONValue(header.producerId)),
            ("producerEpoch", JSONValue(header.producerEpoch)),
            ("baseSequence", JSONValue(header.baseSequence)),
            ("isTransactional", JSONValue(header.attributes.isTransactional)),
            ("isControl", JSONValue(header.attributes.isControl)),
            ("count", JSONValue(header.count)),
            ("deleteHorizonMs", header.deleteHorizon.map { JSONValue($0.milliseconds) } ?? .null),
        ]
        for (name, value) in rest { object.append(name: name, value: value) }
        return .object(object)
    }

    private static func json(of record: borrowing RecordView, in batch: RecordBatch, index: Int) -> JSONValue {
        let headers = record.headers.map { header in
            JSONValue.array([.string(header.name), hexadecimal(header.value)])
        }
        var object: JSONObject = [
            "batch": JSONValue(index), "offset": JSONValue(record.offset),
            "timestampMs": JSONValue(record.timestamp.milliseconds),
            "timestampType": .string(name(of: batch.header.timestampType)),
            "keyHex": hexadecimal(record.keyBytes), "valueHex": hexadecimal(record.valueBytes),
            "headers": .array(headers),
        ]
        if batch.isControl, let control = ControlRecord(key: record.keyBytes, value: record.valueBytes) {
            object.append(name: "controlType", value: .string(control.type.name))
        }
        return .object(object)
    }

    private static func hexadecimal(_ bytes: Bytes?) -> JSONValue {
        bytes.map { .string($0.hexadecimal) } ?? .null
    }

    private static func name(of type: TimestampType) -> String {
        switch type {
        case .none: "NoTimestampType"
        case .createTime: "CreateTime"
        case .logAppendTime: "LogAppendTime"
        }
    }
}
