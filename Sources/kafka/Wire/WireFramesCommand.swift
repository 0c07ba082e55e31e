import KafkaJSON
import KafkaWire

/// Explains captured requests and responses.
struct WireFramesCommand: Command {
    static let words = ["wire", "frames"]
    static let summary = "captured frames, explained field by field"
    static let help = """
        Usage: kafka wire frames FILE… [--json] [--check] [--requests FILE]

        A file has lines of JSON, {"direction","apiKey","version","hex"} with connection and correlationId where they
        are known, or the raw bytes of one direction of a connection: frames with their lengths. Raw responses do not
        say what they answer: --requests names the file with the raw requests of the same connection.

        Each frame is printed with the offset, the size, the path, the type and the value of each piece.
        --json    one JSON object a frame
        --check   only decode and encode each frame again and compare; the exit status is 1 where a frame can't be
                  decoded to its last byte or loses a value. Frames that say the same in other bytes are listed.

        Example: kafka wire frames --check capture.jsonl
        """

    private let files: [String]
    private let isJSON: Bool
    private let isCheck: Bool
    private let requests: String?

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        isJSON = arguments.flag("--json")
        isCheck = arguments.flag("--check")
        requests = try arguments.value("--requests")
        files = try arguments.rest()
        guard !files.isEmpty else { throw UsageError("a FILE is needed") }
    }

    func run() throws {
        let reader = try CaptureReader(requests: requests)
        var summary = FrameCheckSummary()
        for file in files {
            try reader.read(file) { frame in
                if isCheck {
                    summary.add(FrameCheck(frame), of: frame)
                } else if isJSON {
                    Terminal.standardOutput.write(try JSONWriter().bytes(.object(FrameText(frame).json)) + [10])
                } else {
                    Terminal.standardOutput.write(FrameText(frame).text)
                }
            }
        }
        guard isCheck else { return }
        try summary.print(asJSON: isJSON)
    }
}
