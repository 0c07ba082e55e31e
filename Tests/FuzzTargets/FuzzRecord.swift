internal import KafkaRecords
internal import KafkaWire

/// All that a record says, copied so that records which were read in two ways can be compared.
struct FuzzRecord: Equatable {
    let offset: Int64
    let timestamp: Timestamp
    let key: Bytes?
    let value: Bytes?
    let headers: [Header]

    init(_ record: Record) {
        offset = record.offset
        timestamp = record.timestamp
        key = record.keyBytes
        value = record.valueBytes
        headers = Array(record.headers)
    }

    init(_ record: borrowing RecordView) {
        offset = record.offset
        timestamp = record.timestamp
        key = record.keyBytes
        value = record.valueBytes
        headers = Array(record.headers)
    }
}
