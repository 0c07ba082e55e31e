/// One type a file, and the file named after it.
enum NamingRule {
    /// Declarations at the top of a file that the file's name does not announce.
    ///
    /// `X.swift` declares X and may extend anything; `X+Topic.swift` extends X and declares nothing else. Private types
    /// are helpers of the file and free, as is what `main.swift`, `Exports.swift` and generated files have.
    static func violations(in files: [SourceFile]) -> [String] {
        files.filter { !$0.isGenerated && $0.name != "main" && $0.name != "Exports" }.flatMap(violations)
    }

    private static func violations(in file: SourceFile) -> [String] {
        let parts = file.name.split(separator: "+", maxSplits: 1).map(String.init)
        guard let type = parts.first else { return ["\(file.path) has no name"] }
        var violations: [String] = []
        var declared: [String] = []
        var extended: [String] = []
        for line in file.codeLines {
            guard let (kind, name) = declaration(line) else { continue }
            if kind == "extension" { extended.append(name) } else { declared.append(name) }
        }
        if parts.count == 1 {
            if declared != [type] {
                violations.append("\(file.path) declares \(declared), not \(type) alone")
            }
        } else {
            if !declared.isEmpty {
                violations.append("\(file.path) declares \(declared), which belong in files of their own")
            }
            if !extended.contains(type) { violations.append("\(file.path) does not extend \(type)") }
        }
        return violations
    }

    /// What a line at the top level declares: a kind and a name; nil for what is private, nested or no type.
    private static func declaration(_ line: String) -> (kind: String, name: String)? {
        guard let first = line.first, !first.isWhitespace else { return nil }
        let words = line.split { " :<{".contains($0) }.map(String.init)
        let kinds = ["struct", "class", "enum", "protocol", "actor", "extension"]
        guard let index = words.firstIndex(where: kinds.contains), index + 1 < words.count else { return nil }
        let before = words[..<index]
        guard !before.contains("private"), !before.contains("fileprivate") else { return nil }
        let modifiers = ["public", "package", "internal", "final", "indirect", "open", "nonisolated"]
        guard before.allSatisfy({ $0.hasPrefix("@") || $0.hasSuffix(")") || modifiers.contains($0) }) else {
            return nil
        }
        return (words[index], words[index + 1])
    }
}
