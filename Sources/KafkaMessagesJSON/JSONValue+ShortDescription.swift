internal import KafkaJSON

extension JSONValue {
    /// What it is, for errors: the value itself where it is short.
    var shortDescription: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let number): "the number \(number)"
        case .string(let text):
            text.utf8.count <= 40 ? "the string \(JSONValue.string(text))" : "a string of \(text.utf8.count) bytes"
        case .array(let elements): "an array of \(elements.count)"
        case .object: "an object"
        }
    }
}
