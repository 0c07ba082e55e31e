import KafkaJSON
import KafkaMessages
import KafkaMessagesJSON
import KafkaRecords
import KafkaWire

/// An explained frame, for people or as JSON.
struct FrameText {
    private let frame: CapturedFrame
    private let explanation: MessageExplanation

    init(_ frame: CapturedFrame) {
        self.frame = frame
        let version = (frame.messageType.flatMap { try? FrameContent(frame, body: $0).version }) ?? frame.version
        explanation = FrameCheck.explanation(of: frame, frame.bytes, version)
    }

    /// A line a piece: offset, size, path, type, value.
    var text: String {
        var lines = [frame.title]
        for field in explanation.fields {
            lines.append(
                "\(padded(String(field.offset), 8)) \(padded(String(field.length), 6))  "
                    + "\(field.path)  \(field.type)  \(field.value)"
            )
            for batch in batches(in: field) { lines.append("\(padded("", 17))\(batch)") }
        }
        if let error = explanation.error { lines.append("  error: \(error)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One object a frame.
    var json: JSONObject {
        let fields = explanation.fields.map { field in
            var object: JSONObject = [
                "path": .string(field.path), "kind": .string(field.kind.rawValue), "type": .string(field.type),
                "offset": JSONValue(field.offset), "length": JSONValue(field.length), "value": .string(field.value),
            ]
            if let bytes = records(in: field) {
                object.append(name: "records", value: .object(RecordSetJSON(bytes).object))
            }
            return JSONValue.object(object)
        }
        return [
            "place": .string(frame.place), "connection": frame.connection.map { JSONValue($0) } ?? .null,
            "direction": .string(frame.isRequest ? "request" : "response"),
            "apiKey": JSONValue(frame.apiKey.rawValue), "api": .string(frame.apiKey.name),
            "version": JSONValue(explanation.version), "correlationId": JSONValue(frame.correlationId),
            "size": JSONValue(frame.bytes.count), "fields": .array(fields),
            "error": explanation.error.map { .string($0.description) } ?? .null,
        ]
    }

    /// What a `records` field holds: its last bytes, behind the length.
    private func records(in field: ExplainedField) -> Bytes? {
        guard field.kind == .value, field.type == "records", field.value != "null" else { return nil }
        var reader = WireReader(frame.bytes.suffix(from: field.offset))
        let isCompact = frame.messageType?.flexibleVersions?.contains(explanation.version) ?? false
        return (try? reader.nullableBytes(compact: isCompact)) ?? nil
    }

    /// A line for each batch in a `records` field.
    private func batches(in field: ExplainedField) -> [String] {
        guard let bytes = records(in: field) else { return [] }
        let start = field.offset + field.length - bytes.count
        var lines: [String] = []
        var reader = RecordSetReader(bytes)
        do throws(RecordsError) {
            while let batch = try reader.next() {
                let header = batch.header
                lines.append(
                    "batch at \(start + batch.position): magic \(header.magic), offsets \(header.baseOffset) to "
                        + "\(header.lastOffset), \(header.count) records, \(header.sizeInBytes) bytes, "
                        + "codec \(header.attributes.codec?.name ?? "unknown")"
                        + (header.producerId >= 0
                            ? ", producer \(header.producerId) epoch \(header.producerEpoch) "
                                + "sequence \(header.baseSequence)" : "")
                        + (header.attributes.isTransactional ? ", transactional" : "")
                        + (batch.isControl ? ", control" : "")
                        + (batch.damage.map { ", damaged: \($0.description)" } ?? "")
                )
            }
            if reader.remaining > 0 { lines.append("\(reader.remaining) bytes of a batch that is cut") }
        } catch {
            lines.append("damaged: \(error)")
        }
        return lines
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
