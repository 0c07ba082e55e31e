package import KafkaCore

/// Settings as Java programs have them in files: `name=value` lines.
package struct JavaProperties {
    /// A setting and where it stands.
    struct Entry {
        let name: String
        let value: String
        let place: String
    }

    /// Them in their order.
    private(set) var entries: [Entry] = []

    /// Them from elsewhere.
    init(_ entries: [Entry]) { self.entries = entries }

    /// Reads text.
    package init(_ text: String, source: String) throws(KafkaError) {
        var pending = ""
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let content = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{0c}" }
            if pending.isEmpty, content.isEmpty || content.first == "#" || content.first == "!" { continue }
            pending += content
            // An odd number of backslashes at its end continues a line.
            if pending.reversed().prefix(while: { $0 == "\\" }).count % 2 == 1 {
                pending.removeLast()
                continue
            }
            try add(pending, "\(source):\(number)")
            pending = ""
        }
        if !pending.isEmpty { try add(pending, "\(source):\(number)") }
    }

    /// Takes a whole line apart: the name ends at the first `=`, `:` or space.
    private mutating func add(_ line: String, _ place: String) throws(KafkaError) {
        var end = line.startIndex
        while end < line.endIndex, !JavaProperties.isSeparator(line[end]), !line[end].isWhitespace {
            // What is behind a backslash belongs to the name.
            if line[end] == "\\" { end = line.index(after: end) }
            if end < line.endIndex { end = line.index(after: end) }
        }
        var rest = line[end...].drop(while: \.isWhitespace)
        if let first = rest.first, JavaProperties.isSeparator(first) {
            rest = rest.dropFirst().drop(while: \.isWhitespace)
        }
        // Java keeps spaces at a value's end, which is never what is meant.
        let value = try JavaProperties.unescape(rest, place)
        entries.append(
            Entry(
                name: try JavaProperties.unescape(line[..<end], place),
                value: String(value.reversed().drop(while: \.isWhitespace).reversed()),
                place: place
            )
        )
    }

    private static func isSeparator(_ character: Character) -> Bool { character == "=" || character == ":" }

    private static func unescape(_ text: Substring, _ place: String) throws(KafkaError) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            guard character == "\\", let escaped = rest.popFirst() else {
                result.append(character)
                continue
            }
            switch escaped {
            case "t": result.append("\t")
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "u":
                guard rest.prefix(4).count == 4, let code = UInt32(rest.prefix(4), radix: 16),
                    let scalar = Unicode.Scalar(code)
                else {
                    throw KafkaError(.invalidConfiguration, "\(place): \\u needs the four digits of a character")
                }
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(4)
            default: result.append(escaped)
            }
        }
        return result
    }
}
