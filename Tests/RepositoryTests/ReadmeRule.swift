import Foundation

/// That the README says what is so.
enum ReadmeRule {
    /// A block of code of a Markdown text.
    struct Block: Equatable {
        let language: String
        let text: String
    }

    /// The blocks that stand between three backticks.
    static func blocks(of markdown: String) -> [Block] {
        var blocks: [Block] = []
        var language: String?
        var lines: [Substring] = []
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                if let opened = language {
                    blocks.append(Block(language: opened, text: lines.joined(separator: "\n")))
                    language = nil
                } else {
                    language = line.dropFirst(3).trimmingCharacters(in: .whitespaces)
                    lines = []
                }
            } else if language != nil {
                lines.append(line)
            }
        }
        return blocks
    }

    /// The parts of a snippet that a README may show: between `// snippet.show` and `// snippet.hide`, or everything
    /// where neither stands.
    static func shown(of snippet: String) -> [String] {
        let lines = snippet.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.contains(where: { isMark($0) }) else { return [normalised(lines)] }
        var parts: [String] = []
        var part: [Substring]?
        for line in lines {
            if isMark(line) {
                if let part { parts.append(normalised(part)) }
                part = line.contains("snippet.show") ? [] : nil
            } else {
                part?.append(line)
            }
        }
        if let part { parts.append(normalised(part)) }
        return parts
    }

    private static func isMark(_ line: Substring) -> Bool {
        let text = line.trimmingCharacters(in: .whitespaces)
        return text == "// snippet.show" || text == "// snippet.hide"
    }

    /// The text without the indentation that all lines have, and without empty lines around it.
    static func normalised(_ lines: [Substring]) -> String {
        let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
        let indentation = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(indentation)) }.joined(separator: "\n")
            .trimmingCharacters(in: .newlines)
    }

    /// Swift blocks that no snippet has.
    static func snippetViolations(readme: String, snippets: [String]) -> [String] {
        let shown = Set(snippets.flatMap { self.shown(of: $0) })
        return blocks(of: readme).filter { $0.language == "swift" }.compactMap { block in
            let text = normalised(block.text.split(separator: "\n", omittingEmptySubsequences: false))
            return shown.contains(text) ? nil : "no snippet has: \(text)"
        }
    }

    /// Commands of the first block of code that are in the repository by their form, but are not there.
    static func commandViolations(readme: String, exists: (String) -> Bool) -> [String] {
        guard let block = blocks(of: readme).first(where: { $0.language != "swift" }) else { return [] }
        return block.text.split(separator: "\n").compactMap { line in
            guard let word = line.split(separator: " ").drop(while: { $0 == "$" }).first else { return nil }
            let command = word.hasPrefix("./") ? String(word.dropFirst(2)) : String(word)
            guard command.contains("/"), !command.hasPrefix("#"), !command.hasPrefix("/") else { return nil }
            return exists(command) ? nil : "there is no \(command)"
        }
    }
}
