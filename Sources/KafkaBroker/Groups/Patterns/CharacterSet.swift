/// A set of the characters that names of topics can have: ASCII.
struct CharacterSet: Sendable, Equatable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Makes a set without characters.
    init() {}

    /// Makes a set of ranges of characters.
    init(_ ranges: ClosedRange<UInt8>...) {
        for range in ranges { insert(range) }
    }

    /// Whether a character is in the set.
    func contains(_ character: UInt8) -> Bool {
        guard character < 128 else { return false }
        return (character < 64 ? low >> UInt64(character) : high >> UInt64(character - 64)) & 1 == 1
    }

    /// Adds characters; those beyond ASCII are left out.
    mutating func insert(_ range: ClosedRange<UInt8>) {
        for character in range.clamped(to: 0...127) {
            if character < 64 { low |= 1 << UInt64(character) } else { high |= 1 << UInt64(character - 64) }
        }
    }

    /// Adds the characters of another set.
    mutating func formUnion(_ other: CharacterSet) {
        low |= other.low
        high |= other.high
    }

    /// All other characters.
    var inverted: CharacterSet {
        var set = CharacterSet()
        set.low = ~low
        set.high = ~high
        return set
    }

    /// The same with both cases of each letter.
    var ignoringCase: CharacterSet {
        var set = self
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
            let capital = letter - 32
            if contains(letter) { set.insert(capital...capital) }
            if contains(capital) { set.insert(letter...letter) }
        }
        return set
    }

    /// All but the end of a line.
    static let any = CharacterSet(10...10).inverted
    /// Digits.
    static let digits = CharacterSet(48...57)
    /// Letters, digits and the underscore.
    static let word = CharacterSet(48...57, 65...90, 95...95, 97...122)
    /// What separates words.
    static let space = CharacterSet(9...10, 12...13, 32...32)
}
