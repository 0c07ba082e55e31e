import Foundation
import Kafka

/// A record as other clients' programs print it and take it: what must be the same on both sides.
struct LiveRecord: Equatable, CustomStringConvertible {
    let partition: Int32
    let timestamp: Int64
    let key: Bytes?
    let value: Bytes?
    let headers: [Header]

    init(partition: Int32, timestamp: Int64, key: Bytes?, value: Bytes?, headers: [Header]) {
        self.partition = partition
        self.timestamp = timestamp
        self.key = key
        self.value = value
        self.headers = headers
    }

    /// Takes a record that was read.
    init(_ record: Record, partition: Int32) {
        self.init(
            partition: partition,
            timestamp: record.timestamp.milliseconds,
            key: record.keyBytes,
            value: record.valueBytes,
            headers: Array(record.headers)
        )
    }

    /// Understands a line of `dump`; nil where it is none.
    init?(line: some DataProtocol) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
            let partition = object["partition"] as? Int, let timestamp = object["timestampMs"] as? Int,
            let headers = object["headers"] as? [[Any]]
        else { return nil }
        func bytes(_ value: Any?) -> Bytes? { (value as? String).flatMap { Bytes(hexadecimal: $0) } }
        self.init(
            partition: Int32(partition),
            timestamp: Int64(timestamp),
            key: bytes(object["keyHex"]),
            value: bytes(object["valueHex"]),
            headers: headers.map { Header(name: $0[0] as? String ?? "", value: bytes($0[1])) }
        )
    }

    /// The record to send.
    var record: Record {
        Record(key: key, value: value, headers: Headers(headers), timestamp: Timestamp(milliseconds: timestamp))
    }

    /// The line for `feed`.
    var line: String {
        func text(_ bytes: Bytes?) -> String { bytes.map { "\"\($0.hexadecimal)\"" } ?? "null" }
        let headers = headers.map { "[\"\($0.name)\",\(text($0.value))]" }.joined(separator: ",")
        return "{\"partition\":\(partition),\"timestampMs\":\(timestamp),\"keyHex\":\(text(key)),"
            + "\"valueHex\":\(text(value)),\"headers\":[\(headers)]}\n"
    }

    /// Short, since values may be large.
    var description: String {
        "partition \(partition), time \(timestamp), key \(key?.count ?? -1), value \(value?.count ?? -1), "
            + "headers \(headers.map(\.name))"
    }
}
