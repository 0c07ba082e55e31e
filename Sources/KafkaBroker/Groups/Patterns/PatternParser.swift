/// Reads a pattern in the syntax of RE2, as far as names of topics need it.
struct PatternParser {
    /// How deep groups may stand in each other.
    private static let deepest = 200
    /// How often a part may be repeated by a number, as in RE2.
    private static let mostRepeats = 1_000

    private let text: [UInt8]
    private var position = 0
    private var depth = 0
    private var ignoresCase = false

    /// Prepares to read a pattern.
    init(_ text: String) {
        self.text = Array(text.utf8)
    }

    /// Reads the whole pattern.
    mutating func parse() throws(TopicPatternError) -> PatternNode {
        let node = try choice()
        guard position == text.count else { throw TopicPatternError("unexpected )") }
        return node
    }

    private var next: UInt8? { position < text.count ? text[position] : nil }

    private mutating func take(_ character: Character) -> Bool {
        guard next == character.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func choice() throws(TopicPatternError) -> PatternNode {
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(TopicPatternError) -> PatternNode {
        var parts: [PatternNode] = []
        while let character = next, character != UInt8(ascii: "|"), character != UInt8(ascii: ")") {
            parts.append(try repeated())
        }
        return parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func repeated() throws(TopicPatternError) -> PatternNode {
        var node = try atom()
        var count = 0
        while let (minimum, maximum) = try quantifier() {
            count += 1
            // RE2 refuses a repetition of a repetition without parentheses.
            guard count == 1 else { throw TopicPatternError("invalid nested repetition operator") }
            _ = take("?")
            node = .repeated(node, minimum: minimum, maximum: maximum)
        }
        return node
    }

    private mutating func quantifier() throws(TopicPatternError) -> (Int, Int?)? {
        switch next {
        case UInt8(ascii: "*"):
            position += 1
            return (0, nil)
        case UInt8(ascii: "+"):
            position += 1
            return (1, nil)
        case UInt8(ascii: "?"):
            position += 1
            return (0, 1)
        case UInt8(ascii: "{"): return try numbers()
        default: return nil
        }
    }

    /// Reads `{m}`, `{m,}` or `{m,n}`; anything else is a brace like any character.
    private mutating func numbers() throws(TopicPatternError) -> (Int, Int?)? {
        let start = position
        position += 1
        guard let minimum = number() else {
            position = start
            return nil
        }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else {
            position = start
            return nil
        }
        let isOrdered = maximum.map { minimum <= $0 } ?? true
        guard isOrdered, max(minimum, maximum ?? 0) <= PatternParser.mostRepeats else {
            throw TopicPatternError("invalid repeat count")
        }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = next, CharacterSet.digits.contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit - UInt8(ascii: "0")), 1_000_000)
            position += 1
        }
        return value
    }

    private mutating func atom() throws(TopicPatternError) -> PatternNode {
        guard let character = next else { return .empty }
        let isBrace = character == UInt8(ascii: "{")
        position += 1
        switch character {
        case UInt8(ascii: "("): return try group()
        case UInt8(ascii: "["): return .character(try characterClass())
        case UInt8(ascii: "."): return .character(.any)
        case UInt8(ascii: "^"): return .start
        case UInt8(ascii: "$"): return .end
        case UInt8(ascii: "\\"): return try escape()
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
            throw TopicPatternError("missing argument to repetition operator")
        case _ where isBrace:
            // A brace with numbers has nothing to repeat here.
            position -= 1
            if try numbers() != nil { throw TopicPatternError("missing argument to repetition operator") }
            position += 1
            return literal(character)
        default: return literal(character)
        }
    }

    private func literal(_ character: UInt8) -> PatternNode {
        let set = CharacterSet(character...character)
        return .character(ignoresCase ? set.ignoringCase : set)
    }

    private mutating func group() throws(TopicPatternError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= PatternParser.deepest else { throw TopicPatternError("expression nests too deeply") }
        let outside = ignoresCase
        if take("?") {
            guard try modifiers() else { return .empty }
        }
        let node = try choice()
        guard take(")") else { throw TopicPatternError("missing closing )") }
        ignoresCase = outside
        return node
    }

    /// Reads what stands behind `(?`: a name, or what changes the meaning of letters.
    ///
    /// - Returns: False where it holds for what follows behind the parentheses.
    private mutating func modifiers() throws(TopicPatternError) -> Bool {
        if take("P") || next == UInt8(ascii: "<") {
            guard take("<") else { throw TopicPatternError("invalid named capture") }
            let start = position
            while let character = next, CharacterSet.word.contains(character) { position += 1 }
            guard position > start, take(">") else { throw TopicPatternError("invalid named capture") }
            return true
        }
        var isOn = true
        while let character = next {
            position += 1
            switch character {
            case UInt8(ascii: "i"): ignoresCase = isOn
            case UInt8(ascii: "m"), UInt8(ascii: "s"), UInt8(ascii: "U"): break
            case UInt8(ascii: "-"): isOn = false
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: ")"): return false
            default: throw TopicPatternError("invalid or unsupported Perl syntax")
            }
        }
        throw TopicPatternError("missing closing )")
    }

    private mutating func escape() throws(TopicPatternError) -> PatternNode {
        switch next {
        case UInt8(ascii: "A"):
            position += 1
            return .start
        case UInt8(ascii: "z"):
            position += 1
            return .end
        case UInt8(ascii: "Q"):
            position += 1
            var parts: [PatternNode] = []
            while let character = next {
                position += 1
                if character == UInt8(ascii: "\\"), next == UInt8(ascii: "E") {
                    position += 1
                    break
                }
                parts.append(literal(character))
            }
            return .sequence(parts)
        default:
            let set = try escapedSet()
            return .character(ignoresCase ? set.ignoringCase : set)
        }
    }

    /// The characters that an escape stands for, behind the backslash.
    private mutating func escapedSet() throws(TopicPatternError) -> CharacterSet {
        guard let character = next else { throw TopicPatternError("trailing backslash at end of expression") }
        position += 1
        switch character {
        case UInt8(ascii: "d"): return .digits
        case UInt8(ascii: "D"): return CharacterSet.digits.inverted
        case UInt8(ascii: "w"): return .word
        case UInt8(ascii: "W"): return CharacterSet.word.inverted
        case UInt8(ascii: "s"): return .space
        case UInt8(ascii: "S"): return CharacterSet.space.inverted
        case UInt8(ascii: "t"): return CharacterSet(9...9)
        case UInt8(ascii: "n"): return CharacterSet(10...10)
        case UInt8(ascii: "f"): return CharacterSet(12...12)
        case UInt8(ascii: "r"): return CharacterSet(13...13)
        case _ where CharacterSet.word.contains(character) && character != UInt8(ascii: "_"):
            throw TopicPatternError("invalid escape sequence")
        default: return CharacterSet(character...character)
        }
    }

    private mutating func characterClass() throws(TopicPatternError) -> CharacterSet {
        var set = CharacterSet()
        let isInverted = take("^")
        var isFirst = true
        while let character = next, isFirst || character != UInt8(ascii: "]") {
            isFirst = false
            position += 1
            if character == UInt8(ascii: "["), next == UInt8(ascii: ":") {
                set.formUnion(try namedClass())
                continue
            }
            var lower = character
            if character == UInt8(ascii: "\\") {
                let escaped = try escapedSet()
                guard let only = PatternParser.only(of: escaped) else {
                    set.formUnion(escaped)
                    continue
                }
                lower = only
            }
            guard next == UInt8(ascii: "-"), position + 1 < text.count, text[position + 1] != UInt8(ascii: "]") else {
                set.insert(lower...lower)
                continue
            }
            position += 1
            var upper = text[position]
            position += 1
            if upper == UInt8(ascii: "\\") {
                guard let only = PatternParser.only(of: try escapedSet()) else {
                    throw TopicPatternError("invalid character class range")
                }
                upper = only
            }
            guard lower <= upper else { throw TopicPatternError("invalid character class range") }
            set.insert(lower...upper)
        }
        guard take("]") else { throw TopicPatternError("missing closing ]") }
        if ignoresCase { set = set.ignoringCase }
        return isInverted ? set.inverted : set
    }

    /// The character of a set that has one only.
    private static func only(of set: CharacterSet) -> UInt8? {
        var found: UInt8?
        for character in UInt8(0)...127 where set.contains(character) {
            guard found == nil else { return nil }
            found = character
        }
        return found
    }

    /// Reads `[:name:]` within a class, from the colon on.
    private mutating func namedClass() throws(TopicPatternError) -> CharacterSet {
        position += 1
        let start = position
        while let character = next, character != UInt8(ascii: ":") { position += 1 }
        let name = String(decoding: text[start..<position], as: UTF8.self)
        guard take(":"), take("]") else { throw TopicPatternError("invalid character class range") }
        switch name {
        case "alpha": return CharacterSet(65...90, 97...122)
        case "digit": return .digits
        case "alnum": return CharacterSet(48...57, 65...90, 97...122)
        case "lower": return CharacterSet(97...122)
        case "upper": return CharacterSet(65...90)
        case "word": return .word
        case "space": return CharacterSet(9...13, 32...32)
        case "punct": return CharacterSet(33...47, 58...64, 91...96, 123...126)
        case "xdigit": return CharacterSet(48...57, 65...70, 97...102)
        default: throw TopicPatternError("invalid character class range")
        }
    }
}
