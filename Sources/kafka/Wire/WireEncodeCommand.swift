import KafkaJSON
import KafkaMessagesJSON
import KafkaWire

/// Turns messages written in JSON into bytes.
struct WireEncodeCommand: Command {
    static let words = ["wire", "encode"]
    static let summary = "JSON of protocol messages to their bytes"
    static let help = """
        Usage: kafka wire encode --lines FILE|-
               kafka wire encode --message NAME --version V --json FILE|-

        --lines reads one object a line, {"message","version","json"}, and answers each with one:
        {"message","version","hex"}, or {"message","version","error"} for a bad line. With --message one message is
        read, and its bytes are printed in hexadecimal: the body only, without length and header.

        Example: echo '{"message":"ApiVersionsRequest","version":0,"json":{}}' | kafka wire encode --lines -
        """

    private let source: MessageSource

    init(_ arguments: Arguments) throws {
        source = try MessageSource(arguments, content: "--json")
    }

    func run() throws {
        switch source {
        case .lines(let name):
            try LineFilter(name).run { line in
                try MessageLine.answer(line) { name, version in
                    guard let json = line["json"] else { throw UsageError("the member 'json' is missing") }
                    return (
                        "hex", .string(try MessageJSON.encode(name: name, version: version, json: json).hexadecimal)
                    )
                }
            }
        case .message(let name, let version, let content):
            let json = try JSONValue(parsing: try InputStream(content).all())
            let bytes = try MessageJSON.encode(name: name, version: version, json: json)
            Terminal.standardOutput.write(bytes.hexadecimal + "\n")
        }
    }
}
