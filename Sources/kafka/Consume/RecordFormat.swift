import Kafka
import KafkaJSON

/// The form in which records are printed.
enum RecordFormat: Sendable {
    /// A part of the text of a record.
    enum Part: Sendable {
        case text([UInt8])
        case topic, partition, offset, key, keyLength, value, valueLength, headers, timestamp
    }

    /// One JSON object a line.
    case json

    /// Text with parts of the record in it.
    case text([Part])

    /// Understands a format such as `%t %p %o %k %s\n`.
    ///
    /// - Throws: ``UsageError`` where a letter behind `%` or a backslash means nothing.
    init(_ format: String) throws {
        var parts: [Part] = []
        var text: [UInt8] = []
        var rest = format[...]
        while let character = rest.popFirst() {
            guard character == "%" || character == "\\" else {
                text += Array(String(character).utf8)
                continue
            }
            guard let letter = rest.popFirst() else {
                throw UsageError("the format ends with '\(character)', which needs a letter behind it")
            }
            if character == "\\" {
                text.append(try RecordFormat.escaped(letter, &rest))
            } else if letter == "%" {
                text.append(UInt8(ascii: "%"))
            } else {
                if !text.isEmpty { parts.append(.text(text)) }
                text = []
                parts.append(try RecordFormat.part(letter))
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        self = .text(parts)
    }

    private static func part(_ letter: Character) throws -> Part {
        switch letter {
        case "t": .topic
        case "p": .partition
        case "o": .offset
        case "k": .key
        case "K": .keyLength
        case "s": .value
        case "S": .valueLength
        case "h": .headers
        case "T": .timestamp
        default: throw UsageError("the format has '%\(letter)', which means nothing: try --help")
        }
    }

    private static func escaped(_ letter: Character, _ rest: inout Substring) throws -> UInt8 {
        switch letter {
        case "n": return UInt8(ascii: "\n")
        case "t": return UInt8(ascii: "\t")
        case "r": return UInt8(ascii: "\r")
        case "0": return 0
        case "\\": return UInt8(ascii: "\\")
        case "x":
            guard rest.prefix(2).count == 2, let byte = UInt8(rest.prefix(2), radix: 16) else {
                throw UsageError("the format has '\\x' without two hexadecimal digits")
            }
            rest = rest.dropFirst(2)
            return byte
        default: throw UsageError("the format has '\\\(letter)', which means nothing: try --help")
        }
    }

    /// Appends a record.
    func append(_ record: Record, of batch: FetchedBatch, to output: inout [UInt8]) throws {
        switch self {
        case .json:
            try JSONWriter().append(.object(RecordFormat.json(record, batch)), to: &output)
            output.append(UInt8(ascii: "\n"))
        case .text(let parts):
            for part in parts { RecordFormat.append(part, record, batch, &output) }
        }
    }

    private static func json(_ record: Record, _ batch: FetchedBatch) -> JSONObject {
        let headers = record.headers.map { header -> JSONValue in
            ["key": .string(header.name), "value": RecordText.json(header.value)]
        }
        return [
            "topic": .string(batch.topic), "partition": JSONValue(batch.partition.partition),
            "offset": JSONValue(record.offset),
            "timestamp": record.timestamp == .none ? .null : JSONValue(record.timestamp.milliseconds),
            "key": RecordText.json(record.keyBytes), "value": RecordText.json(record.valueBytes),
            "headers": .array(headers),
        ]
    }

    private static func append(_ part: Part, _ record: Record, _ batch: FetchedBatch, _ output: inout [UInt8]) {
        switch part {
        case .text(let text): output += text
        case .topic: output += batch.topic.utf8
        case .partition: output += String(batch.partition.partition).utf8
        case .offset: output += String(record.offset).utf8
        case .timestamp: output += String(record.timestamp.milliseconds).utf8
        case .key: if let key = record.keyBytes { output += key }
        case .value: if let value = record.valueBytes { output += value }
        case .keyLength: output += String(record.key?.byteCount ?? -1).utf8
        case .valueLength: output += String(record.value?.byteCount ?? -1).utf8
        case .headers:
            var isFirst = true
            for header in record.headers {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                output += header.name.utf8
                output.append(UInt8(ascii: "="))
                if let value = header.value { output += value } else { output += "NULL".utf8 }
            }
        }
    }
}
