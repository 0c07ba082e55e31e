import KafkaJSON
import KafkaMessagesJSON
import KafkaWire

/// Turns the bytes of messages into JSON.
struct WireDecodeCommand: Command {
    static let words = ["wire", "decode"]
    static let summary = "bytes of protocol messages to JSON"
    static let help = """
        Usage: kafka wire decode --lines FILE|-
               kafka wire decode --message NAME --version V --hex HEX|-

        --lines reads one object a line, {"message","version","hex"}, and answers each with one:
        {"message","version","json"}, or {"message","version","error"} for a bad line. With --message one message is
        decoded and printed; - reads the hexadecimal digits from standard input.

        Example: kafka wire decode --message ApiVersionsRequest --version 0 --hex ''
        """

    private let source: MessageSource

    init(_ arguments: Arguments) throws {
        source = try MessageSource(arguments, content: "--hex")
    }

    func run() throws {
        switch source {
        case .lines(let name):
            try LineFilter(name).run { line in
                try MessageLine.answer(line) { name, version in
                    let bytes = try MessageLine.bytes(line)
                    return ("json", try MessageJSON.decode(name: name, version: version, bytes: bytes))
                }
            }
        case .message(let name, let version, let content):
            let text = content == "-" ? String(decoding: try InputStream(content).all(), as: UTF8.self) : content
            guard let bytes = Bytes(hexadecimal: text.filter { !$0.isWhitespace }) else {
                throw UsageError("--hex needs hexadecimal digits, two a byte")
            }
            let json = try MessageJSON.decode(name: name, version: version, bytes: bytes)
            let writer = JSONWriter(options: .init(indentation: 2, nonFinite: .named))
            Terminal.standardOutput.write(try writer.string(json) + "\n")
        }
    }
}
