/// What no text of the repository may have.
enum TextRule {
    /// The most lines of a file that somebody wrote.
    static let longestFile = 600

    /// The most characters of a line of a comment that somebody wrote.
    static let longestLine = 120

    /// Words that ask for work instead of doing it; in two parts, so that this file does not have them.
    private static let postponements = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]

    /// Folders of one machine, hosts of package registries, and words about how the work is organised.
    private static let foreign = [
        "/wo" + "rk/", "/tm" + "p/", "/ro" + "ot/", "/ho" + "me/", "crates" + ".io", "pypi" + ".org",
        "npmjs" + ".com", "registry" + ".npm", "rubygems" + ".org", "proxy.golang" + ".org", "sub" + "agent",
        "worktr" + "ee",
    ]

    /// Files and comments that are too long; of code the linter tells, and what was generated has its own measure.
    static func lengthViolations(in files: [SourceFile]) -> [String] {
        files.filter { !$0.isGenerated }.flatMap { file in
            let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
            var violations = count > longestFile ? ["\(file.path) has \(count) lines"] : []
            for (index, line) in file.lines.enumerated() where line.count > longestLine && isComment(line) {
                violations.append("\(file.path):\(index + 1) has \(line.count) characters")
            }
            return violations
        }
    }

    private static func isComment(_ line: Substring) -> Bool { line.drop { $0 == " " }.hasPrefix("//") }

    /// Words that ask for work, and names that say nothing.
    static func wordViolations(in files: [SourceFile]) -> [String] {
        files.flatMap { file in
            var violations = file.name.contains("Util") ? ["\(file.path) has a name that says nothing"] : []
            for (index, line) in file.lines.enumerated() {
                for word in postponements where line.contains(word) {
                    violations.append("\(file.path):\(index + 1) says \(word)")
                }
            }
            return violations
        }
    }

    /// What belongs to one machine or to somebody else.
    static func foreignViolations(in files: [SourceFile]) -> [String] {
        files.flatMap { file in
            file.lines.enumerated().flatMap { index, line in
                let lower = line.lowercased()
                return foreign.filter { lower.contains($0) }.map { "\(file.path):\(index + 1) has \($0)" }
            }
        }
    }
}
