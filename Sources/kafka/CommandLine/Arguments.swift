/// The words behind a command's name, taken out one by one; what is left at the end was not understood.
struct Arguments {
    private var words: [String]

    init(_ words: [String]) {
        self.words = words
    }

    /// Takes out an option that has no value.
    mutating func flag(_ name: String) -> Bool {
        guard let index = words.firstIndex(of: name) else { return false }
        words.remove(at: index)
        return true
    }

    /// Takes out an option and its value, written as two words or with `=` between.
    mutating func value(_ name: String) throws -> String? {
        if let index = words.firstIndex(of: name) {
            guard index + 1 < words.count else { throw UsageError("\(name) needs a value") }
            let value = words[index + 1]
            words.removeSubrange(index...index + 1)
            return value
        }
        guard let index = words.firstIndex(where: { $0.hasPrefix(name + "=") }) else { return nil }
        return String(words.remove(at: index).dropFirst(name.count + 1))
    }

    /// Takes out an option that may stand more than once.
    mutating func values(_ name: String) throws -> [String] {
        var values: [String] = []
        while let value = try value(name) { values.append(value) }
        return values
    }

    /// Takes out an option whose value is a number in a range.
    mutating func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = try value(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError("\(name) needs a number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
        }
        return number
    }

    /// Takes out all words that are no options.
    mutating func rest() throws -> [String] {
        try finish { $0.hasPrefix("-") && $0 != "-" }
        defer { words.removeAll() }
        return words
    }

    /// Takes out all words that are no options; there must be one.
    mutating func words(_ what: String) throws -> [String] {
        let words = try rest()
        guard !words.isEmpty else { throw UsageError("\(what) is missing: try --help") }
        return words
    }

    /// Takes out the one word that is no option.
    mutating func only(_ what: String) throws -> String {
        let words = try words(what)
        guard words.count == 1 else { throw UsageError("'\(words[1])' is one word too many: try --help") }
        return words[0]
    }

    /// Makes sure that no word is left.
    func finish() throws {
        try finish { _ in true }
    }

    private func finish(_ isUnknown: (String) -> Bool) throws {
        guard let unknown = words.first(where: isUnknown) else { return }
        throw UsageError("'\(unknown)' is not understood: try --help")
    }
}
