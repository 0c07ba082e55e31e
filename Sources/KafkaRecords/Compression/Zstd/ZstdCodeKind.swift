/// One of the three numbers that make a sequence, each of them a code and some bits behind it.
struct ZstdCodeKind {
    /// How many bits follow each code; a code begins where the numbers of the one before end.
    let extraBits: [UInt8]

    /// The number that the first code begins with.
    let first: UInt32

    /// The largest accuracy of a table of such codes, in bits.
    let largestLog: Int

    /// The distribution that a block may use without saying it.
    let predefinedCounts: [Int16]

    /// The accuracy of that distribution, in bits.
    let predefinedLog: Int

    /// How many codes there are.
    var codeCount: Int { extraBits.count }

    /// How many literals come before a match.
    static let literalLength = ZstdCodeKind(
        extraBits: [
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14,
            15, 16,
        ],
        first: 0,
        largestLog: 9,
        predefinedCounts: [
            4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1,
            -1,
        ],
        predefinedLog: 6
    )

    /// How long a match is.
    static let matchLength = ZstdCodeKind(
        extraBits: [
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1,
            2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
        ],
        first: 3,
        largestLog: 9,
        predefinedCounts: [
            1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1,
        ],
        predefinedLog: 6
    )

    /// How far back a match lies, plus three; one to three are earlier offsets.
    static let offset = ZstdCodeKind(
        extraBits: Array(0...31),
        first: 1,
        largestLog: 8,
        predefinedCounts: [
            1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1,
        ],
        predefinedLog: 5
    )
}
