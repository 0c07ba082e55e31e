import KafkaJSON
import KafkaWire

/// What the lines of `wire encode` and `wire decode` have in common.
enum MessageLine {
    /// Answers a line that names a message: with the member that the closure makes, or with an error.
    static func answer(
        _ line: JSONValue,
        _ convert: (String, Int16) throws -> (String, JSONValue)
    ) throws -> JSONObject {
        var answer = JSONObject()
        for member in ["message", "version"] {
            if let value = line[member] { answer.append(name: member, value: value) }
        }
        do {
            guard let name = line["message"]?.string else { throw UsageError("the member 'message' is missing") }
            guard let version = line["version"]?.int16 else {
                throw UsageError("the member 'version' is missing or no 16-bit number")
            }
            let (member, value) = try convert(name, version)
            answer.append(name: member, value: value)
        } catch {
            answer.append(name: "error", value: .string("\(error)"))
        }
        return answer
    }

    /// The bytes that a line's `hex` has.
    static func bytes(_ line: JSONValue) throws -> Bytes {
        guard let hex = line["hex"]?.string, let bytes = Bytes(hexadecimal: hex) else {
            throw UsageError("the member 'hex' is missing or not hexadecimal, two digits a byte")
        }
        return bytes
    }
}
