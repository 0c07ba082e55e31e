import KafkaJSON
import KafkaWire

/// Reads record sets and tells what is in them.
struct WireRecordsCommand: Command {
    static let words = ["wire", "records"]
    static let summary = "record sets to their batches and records"
    static let help = """
        Usage: kafka wire records --lines FILE|-

        Reads one object a line, {"hex"}: what a `records` field holds, of any format. Each is answered with one:
        {"batches","records","bytesRead","valid"}. Of a damaged set there is what could be read before the damage,
        valid is false, and "error" says what is wrong and where.

        Example: echo '{"hex":""}' | kafka wire records --lines -
        """

    private let lines: String

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        guard let lines = try arguments.value("--lines") else { throw UsageError("--lines FILE is needed") }
        self.lines = lines
        try arguments.finish()
    }

    func run() throws {
        try LineFilter(lines).run { try RecordSetJSON(MessageLine.bytes($0)).object }
    }
}
