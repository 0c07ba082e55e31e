import Kafka
import KafkaJSON

/// Makes records of lines.
struct RecordParser {
    /// Whether each line is a JSON object.
    let isJSON: Bool
    /// What stands between key and value.
    let keyDelimiter: [UInt8]?
    /// Whether an empty value is a tombstone.
    let makesTombstones: Bool
    /// The headers that every record gets.
    let headers: [Header]

    /// The record of a line.
    func record(_ line: [UInt8]) throws -> Record {
        isJSON ? try record(json: JSONValue(parsing: line)) : record(text: line[...])
    }

    private func record(text line: ArraySlice<UInt8>) -> Record {
        var key: ArraySlice<UInt8>?
        var value = line
        if let keyDelimiter, let place = place(of: keyDelimiter, in: line) {
            key = line[..<place]
            value = line[(place + keyDelimiter.count)...]
        }
        let isTombstone = makesTombstones && value.isEmpty
        return Record(key: key, value: isTombstone ? nil : value, headers: Headers(headers))
    }

    private func place(of delimiter: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
        guard let first = delimiter.first else { return nil }
        var rest = line
        while let place = rest.firstIndex(of: first) {
            if line[place...].starts(with: delimiter) { return place }
            rest = line[(place + 1)...]
        }
        return nil
    }

    private func record(json: JSONValue) throws -> Record {
        guard let object = json.object else { throw CommandFailure("a record must be a JSON object") }
        var key: Bytes?
        var value: Bytes??
        var headers = headers
        var timestamp = Timestamp.none
        for member in object {
            switch member.name {
            case "key": key = try RecordText.bytes(member.value, "key")
            case "value": value = .some(try RecordText.bytes(member.value, "value"))
            case "headers": headers += try RecordParser.headers(member.value)
            case "timestamp": timestamp = try RecordParser.timestamp(member.value)
            case "topic", "partition", "offset": break
            default:
                throw CommandFailure("a record has key, value, headers and timestamp, not '\(member.name)'")
            }
        }
        guard var found = value else { throw CommandFailure("the record has no value; a tombstone has null") }
        if makesTombstones, found?.isEmpty == true { found = nil }
        return Record(key: key, value: found, headers: Headers(headers), timestamp: timestamp)
    }

    /// An object of names and values, or a list of objects with a key and a value each, where names may repeat.
    private static func headers(_ json: JSONValue) throws -> [Header] {
        if json.isNull { return [] }
        if let object = json.object {
            return try object.map {
                Header(name: $0.name, value: try RecordText.bytes($0.value, "the header \($0.name)"))
            }
        }
        guard let list = json.array else {
            throw CommandFailure(#"headers must be {"name": "value"} or [{"key": "name", "value": "value"}]"#)
        }
        return try list.map { entry in
            guard let name = entry["key"]?.string, let value = entry["value"] else {
                throw CommandFailure("a header needs a key, which is text, and a value")
            }
            return Header(name: name, value: try RecordText.bytes(value, "the header \(name)"))
        }
    }

    private static func timestamp(_ json: JSONValue) throws -> Timestamp {
        if json.isNull { return .none }
        if let milliseconds = json.int64, milliseconds >= 0 { return Timestamp(milliseconds: milliseconds) }
        if let text = json.string, let timestamp = PointInTime.parse(text) { return timestamp }
        throw CommandFailure("timestamp must be milliseconds since 1970 or a text as 2026-01-31T12:00:00Z")
    }
}
