/// What symbols cost, in 256ths of a bit.
@safe struct ZstdCosts {
    /// The logarithm to the base of two of each number up to 512, times 256.
    private let logarithms: UnsafeMutablePointer<UInt16>

    /// More than anything costs.
    static let impossible = Int.max

    init() {
        unsafe logarithms = .allocate(capacity: 513)
        unsafe logarithms.initialize(repeating: 0, count: 513)
        for number in 1...512 {
            let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
            // Squaring the mantissa doubles its logarithm: each time it passes two there is one more bit.
            var mantissa = UInt64(number) << UInt64(31 - whole)
            var fraction = 0
            for _ in 0..<8 {
                mantissa = (mantissa * mantissa) >> 31
                fraction <<= 1
                if mantissa >= 1 << 32 {
                    mantissa >>= 1
                    fraction |= 1
                }
            }
            unsafe logarithms[number] = UInt16(truncatingIfNeeded: whole << 8 | fraction)
        }
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe logarithms.deallocate()
    }

    /// What symbols cost with a table of some counts; `impossible` where one of them has no state.
    @unsafe func cost(_ frequencies: UnsafePointer<UInt32>, _ symbolCount: Int, with counts: ZstdCounts) -> Int {
        guard symbolCount <= counts.symbolCount else { return ZstdCosts.impossible }
        var cost = 0
        for symbol in 0..<symbolCount {
            let frequency = unsafe Int(frequencies[symbol])
            guard frequency > 0 else { continue }
            let count = unsafe Int(counts.counts[symbol])
            guard count != 0 else { return ZstdCosts.impossible }
            cost += frequency * (counts.log << 8 - (count < 0 ? 0 : unsafe Int(logarithms[count])))
        }
        return cost
    }
}
