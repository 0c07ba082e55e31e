/// What RFC 8878 fixes: magic numbers, limits, and the tables of codes.
enum ZstdFormat {
    static let magic: UInt32 = 0xfd2f_b528

    /// The most bytes that a block may give.
    static let largestBlock = 128 * 1024

    /// The longest code of literals, in bits.
    static let longestLiteralCode = 11

    /// The largest accuracy of the table that the weights of literals are compressed with, in bits.
    static let largestWeightLog = 6

    /// The types of blocks.
    enum BlockType {
        static let raw = 0
        static let repeated = 1
        static let compressed = 2
    }

    /// The types of literals sections.
    enum LiteralsType {
        static let raw = 0
        static let repeated = 1
        static let compressed = 2
        static let treeless = 3
    }

    /// How the tables of sequences are given.
    enum TableMode {
        static let predefined = 0
        static let repeated = 1
        static let compressed = 2
        static let previous = 3
    }

    /// The offsets that a frame begins with.
    static let firstOffsets = (1, 4, 8)
}
