/// Reads a stream of bits from its end to its start, as FSE needs it.
///
/// Hot loops keep the fields in variables of their own; this is for what is short.
@safe struct ZstdBitReader {
    private let start: UnsafeRawPointer
    private let count: Int

    /// How many bits are left; negative where more were read than there are.
    private(set) var remaining: Int

    /// Begins behind the mark that ends a stream; nil where there is none.
    @unsafe init?(_ start: UnsafeRawPointer, _ count: Int) {
        guard count > 0 else { return nil }
        let last = unsafe start.load(fromByteOffset: count - 1, as: UInt8.self)
        guard last != 0 else { return nil }
        unsafe self.start = unsafe start
        self.count = count
        remaining = count * 8 - 1 - last.leadingZeroBitCount
    }

    /// Reads up to 16 bits; those before the start are zeros.
    mutating func read(_ width: Int) -> Int {
        let low = remaining - width
        remaining = low
        var value = 0
        // The bits lie in at most three bytes.
        let first = low >> 3
        for index in first..<first + 3 where index >= 0 && index < count {
            value |= unsafe Int(start.load(fromByteOffset: index, as: UInt8.self)) << ((index - first) * 8)
        }
        return value >> (low & 7) & (1 << width - 1)
    }
}
