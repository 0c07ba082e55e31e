extension ZstdCounts {
    /// The accuracy that fits a number of symbols.
    ///
    /// - Parameters:
    ///   - total: How many symbols there are in all; at least two.
    ///   - lastSymbol: The greatest of them.
    ///   - largest: The largest accuracy.
    /// - Returns: The accuracy in bits: few for few symbols, but enough for each symbol to have a state.
    static func log(total: Int, lastSymbol: Int, largest: Int) -> Int {
        let wanted = width(total - 1) - 3
        let needed = min(width(total), width(lastSymbol) + 1)
        return max(5, min(largest, max(needed, wanted)))
    }

    private static func width(_ number: Int) -> Int { Int.bitWidth - number.leadingZeroBitCount }

    /// Scales counts so that their sum is 2 to the power of `log`.
    ///
    /// - Parameters:
    ///   - frequencies: How often each symbol comes; at least two come.
    ///   - symbolCount: One more than the greatest that comes.
    ///   - total: The sum.
    ///   - log: The accuracy.
    @unsafe mutating func normalise(
        _ frequencies: UnsafePointer<UInt32>,
        symbolCount: Int,
        total: Int,
        log: Int
    ) {
        self.log = log
        self.symbolCount = symbolCount
        let size = 1 << log
        // In 65536ths of a state.
        let scale = (size << 32) / total
        var rest = size
        var greatest = 0
        for symbol in 0..<symbolCount {
            let frequency = unsafe Int(frequencies[symbol])
            guard frequency > 0 else {
                unsafe counts[symbol] = 0
                continue
            }
            let exact = (frequency * scale) >> 16
            var count = exact >> 16
            if count == 0 {
                count = -1
            } else if exact & 0xffff > 0x8000 - 0x10000 / (8 * count + 4) {
                // Between two numbers the middle is the geometric one, which lies below the arithmetic one.
                count += 1
            }
            unsafe counts[symbol] = Int16(truncatingIfNeeded: count)
            rest -= abs(count)
            if unsafe counts[symbol] > counts[greatest] || counts[greatest] <= 0 { greatest = symbol }
        }
        let most = unsafe Int(counts[greatest])
        if rest >= 0 || most + rest > most / 2 {
            unsafe counts[greatest] = Int16(truncatingIfNeeded: most + rest)
            return
        }
        // Too many were rounded up: the largest loses least.
        while rest < 0 {
            for symbol in 0..<symbolCount where unsafe counts[symbol] > counts[greatest] { greatest = symbol }
            unsafe counts[greatest] -= 1
            rest += 1
        }
    }

    /// Writes the description of the table.
    ///
    /// - Parameter target: Where; 128 bytes of room are enough for every kind of table here.
    /// - Returns: The end of the description.
    @unsafe func write(_ target: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        var writer = unsafe ZstdBitWriter(target)
        writer.add(UInt64(log - 5), 4)
        var remaining = (1 << log) + 1
        var threshold = 1 << log
        var width = log + 1
        var symbol = 0
        while remaining > 1, symbol < symbolCount {
            let count = unsafe Int(counts[symbol])
            symbol += 1
            let spare = 2 * threshold - 1 - remaining
            remaining -= abs(count)
            var value = count + 1
            let isShort = value < spare
            if value >= threshold { value += spare }
            writer.add(UInt64(value), UInt64(isShort ? width - 1 : width))
            writer.flush()
            if count == 0 {
                var zeros = 0
                while symbol < symbolCount, unsafe counts[symbol] == 0 {
                    zeros += 1
                    symbol += 1
                }
                while zeros >= 3 {
                    writer.add(3, 2)
                    writer.flush()
                    zeros -= 3
                }
                writer.add(UInt64(zeros), 2)
                writer.flush()
            }
            while remaining < threshold {
                threshold >>= 1
                width -= 1
            }
        }
        return unsafe writer.finish()
    }
}
