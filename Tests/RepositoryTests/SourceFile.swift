import Foundation
import TestSupport

/// A text of the repository, with its path from the repository's root.
struct SourceFile {
    let path: String
    let text: String

    /// The lines, without their ends.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The folder below `Sources` or `Tests` that the file is in.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The name without folder and ending; that of a nested type has a dot.
    var name: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.hasSuffix(".swift") ? name.dropLast(6) : name.split(separator: ".").first ?? "")
    }

    /// True for what a program wrote.
    var isGenerated: Bool { path.contains("/Generated/") }

    /// The lines with comments and the contents of string literals left out.
    ///
    /// That is enough to look for words of the language; interpolations count as part of the string.
    var codeLines: [String] {
        var result: [String] = []
        var isInLongString = false
        for line in lines {
            if line.utf8.contains(UInt8(ascii: "\"")), line.contains("\"\"\"") {
                isInLongString.toggle()
                result.append("")
                continue
            }
            guard !isInLongString else {
                result.append("")
                continue
            }
            result.append(SourceFile.code(of: line))
        }
        return result
    }

    private static func code(of line: Substring) -> String {
        // Most lines have neither: they need not be looked at character by character.
        guard line.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "/") }) else {
            return String(line)
        }
        var code = ""
        var isInString = false
        var previous: Character = " "
        for character in line {
            if character == "\"", previous != "\\" {
                isInString.toggle()
                code.append(character)
            } else if !isInString {
                if character == "/", previous == "/" {
                    code.removeLast()
                    return code
                }
                code.append(character)
            }
            previous = previous == "\\" && character == "\\" ? " " : character
        }
        return code
    }
}
