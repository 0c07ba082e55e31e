import KafkaJSON

/// What a command did to a topic.
enum TopicResult {
    /// Says it in one line.
    static func write(_ topic: String, _ result: String, isJSON: Bool) throws {
        if isJSON {
            try JSONLine.write(["topic": .string(topic), "result": .string(result)])
        } else {
            Terminal.standardOutput.write("\(topic): \(result)\n")
        }
        Terminal.standardOutput.flush()
    }
}
