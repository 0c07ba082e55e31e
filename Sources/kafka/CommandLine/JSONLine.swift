import KafkaJSON

/// Prints one object a line.
enum JSONLine {
    /// Writes an object and a line's end.
    static func write(_ object: JSONObject) throws {
        Terminal.standardOutput.write(try JSONWriter(options: .init(nonFinite: .named)).bytes(.object(object)))
        Terminal.standardOutput.write("\n")
    }
}
