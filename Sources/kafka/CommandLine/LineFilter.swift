import KafkaJSON

/// Answers each line of JSON with a line of JSON; a bad line is answered with an `error`, and the run goes on.
struct LineFilter {
    private let input: InputStream

    init(_ name: String) throws {
        input = try InputStream(name)
    }

    /// Reads all lines; the closure gets an object and gives the members of the answer.
    func run(_ answer: (JSONValue) throws -> JSONObject) throws {
        while let line = try input.line() {
            guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
            var output = JSONObject()
            do {
                output = try answer(try JSONValue(parsing: line))
            } catch {
                output.set("error", .string("\(error)"))
            }
            Terminal.standardOutput.write(try JSONWriter(options: .init(nonFinite: .named)).bytes(.object(output)))
            Terminal.standardOutput.write("\n")
            // Who sends one line and waits must get the answer; who sends many gets them in large pieces.
            if !input.hasLineBuffered { Terminal.standardOutput.flush() }
        }
    }
}
