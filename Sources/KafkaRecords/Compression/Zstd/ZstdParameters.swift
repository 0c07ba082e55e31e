/// How hard matches are looked for, by level and by the size of the input.
struct ZstdParameters {
    static let largestLongLog = 17
    static let largestShortLog = 16

    /// The size of the window, in bits.
    let windowLog: Int

    /// Whether there is a table of eight bytes besides the other one.
    let isDouble: Bool

    /// The size of the table of eight bytes, in bits.
    let longLog: Int

    /// The size of the other table, in bits.
    let shortLog: Int

    /// How many bytes the other table's hash covers.
    let shortBytes: Int

    init(level: Int, count: Int) {
        let isSmall = count <= 16 << 10
        let isMedium = count <= 128 << 10
        isDouble = level >= 3
        switch level {
        case ...1:
            windowLog = 19
            longLog = 0
            shortLog = isMedium && !isSmall ? 13 : 14
            shortBytes = isSmall ? 5 : count <= 256 << 10 ? 6 : 7
        case 2:
            windowLog = 20
            longLog = 0
            shortLog = isMedium ? 15 : 16
            shortBytes = isMedium ? 5 : 6
        default:
            windowLog = 21
            longLog = isSmall ? 15 : count <= 256 << 10 ? 16 : 17
            shortLog = isSmall ? 14 : isMedium ? 15 : 16
            shortBytes = 5
        }
    }
}
