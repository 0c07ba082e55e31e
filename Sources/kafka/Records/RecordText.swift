import Kafka
import KafkaJSON

/// Bytes of records as JSON: text where they are UTF-8, else an object with base64; null stays null.
enum RecordText {
    /// Writes bytes.
    static func json(_ bytes: Bytes?) -> JSONValue {
        guard let bytes else { return .null }
        if let text = bytes.string { return .string(text) }
        return ["base64": .string(JSONBase64.encode(Array(bytes)))]
    }

    /// Reads text, null, `{"base64": …}` or `{"hex": …}`.
    static func bytes(_ value: JSONValue, _ name: String) throws -> Bytes? {
        if value.isNull { return nil }
        if let text = value.string { return Bytes(copying: text) }
        if let object = value.object, object.count == 1, let member = object.members.first {
            if member.name == "base64", let bytes = member.value.base64 { return Bytes(copying: bytes) }
            if member.name == "hex", let text = member.value.string, let bytes = Bytes(hexadecimal: text) {
                return bytes
            }
        }
        throw CommandFailure(#"\#(name) must be text, null, {"base64": "…"} or {"hex": "…"}"#)
    }
}
