/// Collects lines of code, indented as `swift format` wants them.
struct CodeWriter {
    private var lines: [String] = []
    private var depth = 0

    /// The code.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// How many characters a line may have.
    private static let width = 120

    /// Adds a line; a call that is too long for it gets a line for each argument.
    mutating func line(_ text: String = "") {
        let indentation = String(repeating: "    ", count: depth) + text.prefix { $0 == " " }
        let text = text.drop { $0 == " " }
        guard indentation.count + text.count > CodeWriter.width, text.hasSuffix(")"),
            let open = text.firstIndex(of: "(")
        else {
            lines.append(text.isEmpty ? "" : indentation + text)
            return
        }
        lines.append(indentation + text[...open])
        let arguments = text[text.index(after: open)...].dropLast().split(separator: ", ")
        for (index, argument) in arguments.enumerated() {
            lines.append("\(indentation)    \(argument)\(index == arguments.count - 1 ? "" : ",")")
        }
        lines.append(indentation + ")")
    }

    /// Adds a line that opens a block, what is in it, and the line that closes it.
    mutating func block<Failure: Error>(
        _ head: String,
        end: String = "}",
        _ body: (inout CodeWriter) throws(Failure) -> Void
    ) throws(Failure) {
        line(head)
        depth += 1
        try body(&self)
        depth -= 1
        line(end)
    }

    /// Adds one of several branches by conditions; one without a condition is always taken.
    mutating func branches(_ branches: [Branch]) {
        guard branches.count > 1 || branches.first?.condition != nil else {
            for text in branches.first?.lines ?? [] { line(text) }
            return
        }
        for (index, branch) in branches.enumerated() {
            let condition = branch.condition.map { "if \($0) {" } ?? "{"
            line(index == 0 ? condition : "} else " + condition)
            depth += 1
            for text in branch.lines { line(text) }
            depth -= 1
        }
        if !branches.isEmpty { line("}") }
    }

    /// What is done under a condition.
    struct Branch {
        /// The condition, or nil for what is done otherwise.
        let condition: String?
        /// What is done.
        let lines: [String]
    }
}
