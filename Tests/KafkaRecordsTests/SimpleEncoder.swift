import KafkaRecords
import KafkaWire

/// Encodes records of magic 2 the plain way, byte by byte, to compare the builder with.
struct SimpleEncoder {
    private(set) var bytes: [UInt8] = []

    static func varint(_ value: Int64) -> [UInt8] {
        var rest = UInt64(bitPattern: (value << 1) ^ (value >> 63))
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    static func sized(_ bytes: [UInt8]?) -> [UInt8] {
        varint(bytes.map { Int64($0.count) } ?? -1) + (bytes ?? [])
    }

    mutating func append(
        key: [UInt8]?,
        value: [UInt8]?,
        headers: [(String, [UInt8]?)] = [],
        timestampDelta: Int64,
        offsetDelta: Int64
    ) {
        var body: [UInt8] = [0]
        body += SimpleEncoder.varint(timestampDelta)
        body += SimpleEncoder.varint(offsetDelta)
        body += SimpleEncoder.sized(key)
        body += SimpleEncoder.sized(value)
        body += SimpleEncoder.varint(Int64(headers.count))
        for (name, value) in headers {
            body += SimpleEncoder.sized(Array(name.utf8))
            body += SimpleEncoder.sized(value)
        }
        bytes += SimpleEncoder.varint(Int64(body.count)) + body
    }
}
