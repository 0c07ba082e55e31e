/// The error codes of the protocol, read from a table.
struct ErrorCodeTable {
    /// One code.
    struct Row: Equatable {
        /// The number.
        let code: Int
        /// The name, such as `UNKNOWN_TOPIC_ID`.
        let name: String
        /// Whether the same request may succeed later.
        let isRetriable: Bool
        /// Whether the client should ask for metadata before it tries again.
        let refreshesMetadata: Bool
    }

    /// The codes in ascending order.
    let rows: [Row]

    /// Reads a table of tabs and lines, one code a line; lines that start with `#` say what the columns are.
    init(_ text: String, file: String) throws(CodegenError) {
        var rows: [Row] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 4, let code = Int(columns[0]), !columns[1].isEmpty else {
                throw CodegenError(.invalid("the line \"\(line)\" is not an error code"), at: file)
            }
            guard code > (rows.last?.code ?? .min) else {
                throw CodegenError(.invalid("the codes don't ascend at \(code)"), at: file)
            }
            rows.append(
                Row(
                    code: code,
                    name: String(columns[1]),
                    isRetriable: columns[2] == "retriable",
                    refreshesMetadata: columns[3] == "refresh-metadata"
                )
            )
        }
        self.rows = rows
    }

    /// The code of the Swift file.
    func render() -> String {
        var code = GeneratedFile.begin(imports: [])
        code.block("extension ErrorCode {") { code in
            for row in rows {
                code.line("/// `\(row.name)`, \(row.code).")
                code.line("public static let \(SwiftName.constant(row.name)) = ErrorCode(rawValue: \(row.code))")
            }
            code.line()
            code.line("/// Every code that this release knows, in ascending order.")
            code.block("public static let allCases: [ErrorCode] = [", end: "]") { code in
                for row in rows { code.line(".\(SwiftName.constant(row.name)),") }
            }
            code.line()
            code.line("/// The name that the protocol gives the code, or nil for one that this release does not know.")
            code.block("var knownName: String? {") { code in
                code.line("switch rawValue {")
                for row in rows { code.line("case \(row.code): \"\(row.name)\"") }
                code.line("default: nil")
                code.line("}")
            }
            code.line()
            code.line("/// Whether the same request may succeed when it is sent again.")
            renderFlag("isRetriable", rows.filter(\.isRetriable), to: &code)
            code.line()
            code.line("/// Whether the client has to ask for metadata (or for the coordinator) before it tries again.")
            renderFlag("refreshesMetadata", rows.filter(\.refreshesMetadata), to: &code)
        }
        return code.text
    }

    private func renderFlag(_ name: String, _ rows: [Row], to code: inout CodeWriter) {
        code.block("public var \(name): Bool {") { code in
            code.line("switch rawValue {")
            for (index, row) in rows.enumerated() {
                let head = index == 0 ? "case " : "    "
                code.line("\(head)\(row.code)\(index == rows.count - 1 ? ":" : ",")")
            }
            code.line("    true")
            code.line("default: false")
            code.line("}")
        }
    }
}
