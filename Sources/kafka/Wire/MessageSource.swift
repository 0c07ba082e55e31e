/// Where `wire encode` and `wire decode` get messages from.
enum MessageSource {
    /// Lines of a file, each with a message.
    case lines(String)
    /// One message, named by options.
    case message(String, version: Int16, content: String)

    /// Understands the options; the name of the one that has the content differs.
    init(_ arguments: Arguments, content: String) throws {
        var arguments = arguments
        if let name = try arguments.value("--lines") {
            self = .lines(name)
        } else if let name = try arguments.value("--message") {
            guard let version = try arguments.integer("--version", in: 0...Int(Int16.max)) else {
                throw UsageError("--message needs --version")
            }
            guard let text = try arguments.value(content) else { throw UsageError("--message needs \(content)") }
            self = .message(name, version: Int16(version), content: text)
        } else {
            throw UsageError("--lines FILE or --message NAME is needed: try --help")
        }
        try arguments.finish()
    }
}
