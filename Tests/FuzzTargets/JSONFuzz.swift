internal import KafkaJSON
internal import KafkaWire

/// Reads a JSON text and writes what was read, which must give the same value again.
enum JSONFuzz {
    static func run(_ input: Bytes) throws(FuzzFailure) {
        guard let value = try? JSONParser().parse(Array(input)) else { return }
        let written: [UInt8]
        let again: JSONValue
        do throws(JSONError) {
            written = try JSONWriter().bytes(value)
            again = try JSONParser().parse(written)
        } catch {
            throw FuzzFailure(description: "what was read can't be written and read again: \(error)")
        }
        try FuzzFailure.check(again == value, "what was written is read as another value")
        let repeated = try? JSONWriter().bytes(again)
        try FuzzFailure.check(repeated == written, "what was written is written otherwise")
    }
}
