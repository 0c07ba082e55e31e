/// The normalised counts of the symbols of an FSE table, as a table's description gives them.
@safe struct ZstdCounts {
    /// The most symbols that any table has.
    static let capacity = 256

    /// How often each symbol comes, of 2 to the power of `log`; -1 for less than once.
    let counts: UnsafeMutablePointer<Int16>

    /// How many symbols have a count.
    var symbolCount = 0

    /// The accuracy in bits.
    var log = 0

    init(_ memory: UnsafeMutablePointer<Int16>) {
        unsafe counts = unsafe memory
    }

    /// Takes counts that are known.
    mutating func set(_ known: [Int16], log: Int) {
        for (index, count) in known.enumerated() { unsafe counts[index] = count }
        symbolCount = known.count
        self.log = log
    }

    /// Reads a description.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - end: The end of what may be read.
    ///   - symbolLimit: How many symbols there may be.
    ///   - largestLog: The largest accuracy.
    /// - Returns: How many bytes it took, or nil where it is damaged.
    @unsafe mutating func read(
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        symbolLimit: Int,
        largestLog: Int
    ) -> Int? {
        let size = unsafe end - start
        guard size > 0 else { return nil }
        log = unsafe Int(start.load(as: UInt8.self) & 15) + 5
        guard log <= largestLog else { return nil }
        var position = 4
        var remaining = (1 << log) + 1
        var threshold = 1 << log
        var width = log + 1
        var symbol = 0
        while remaining > 1 {
            guard symbol < symbolLimit, position >> 3 < size else { return nil }
            let word = unsafe Int(truncatingIfNeeded: ZstdCounts.peek(start, size, position))
            let spare = 2 * threshold - 1 - remaining
            var value = word & (threshold - 1)
            if value < spare {
                position += width - 1
            } else {
                value = word & (2 * threshold - 1)
                if value >= threshold { value -= spare }
                position += width
            }
            let count = value - 1
            remaining -= abs(count)
            // The field is wide enough for one more than there is left.
            guard remaining >= 1 else { return nil }
            unsafe counts[symbol] = Int16(truncatingIfNeeded: count)
            symbol += 1
            if count == 0 {
                var more = 3
                while more == 3 {
                    guard position >> 3 < size else { return nil }
                    more = unsafe Int(truncatingIfNeeded: ZstdCounts.peek(start, size, position) & 3)
                    position += 2
                    guard symbol + more <= symbolLimit else { return nil }
                    for _ in 0..<more {
                        unsafe counts[symbol] = 0
                        symbol += 1
                    }
                }
            }
            while remaining < threshold {
                threshold >>= 1
                width -= 1
            }
        }
        symbolCount = symbol
        let bytes = (position + 7) >> 3
        return bytes <= size ? bytes : nil
    }

    /// The bits from a position on, at least 17 of them; zeros behind the end.
    @unsafe private static func peek(_ start: UnsafeRawPointer, _ size: Int, _ position: Int) -> UInt32 {
        let index = position >> 3
        var word: UInt32 = 0
        if index + 4 <= size {
            word = unsafe start.loadUnaligned(fromByteOffset: index, as: UInt32.self).littleEndian
        } else {
            for place in index..<max(index, size) {
                word |= unsafe UInt32(start.load(fromByteOffset: place, as: UInt8.self)) << UInt32((place - index) * 8)
            }
        }
        return word >> UInt32(position & 7)
    }
}
