/// A table that decodes FSE: for each state what it stands for, and how the next state is found.
///
/// An entry has the number that the code begins with in its lower 32 bits, then the base of the next state (16 bits),
/// how many bits are added to that (8), and how many bits are added to the number (8).
@safe struct ZstdDecodingTable {
    /// As many as the accuracy allows.
    let entries: UnsafeMutablePointer<UInt64>

    /// The accuracy in bits.
    var log = 0

    init(_ memory: UnsafeMutablePointer<UInt64>) {
        unsafe entries = unsafe memory
    }

    /// Makes a table of one state, which always gives the same code.
    mutating func fill(code: UInt64) {
        log = 0
        unsafe entries[0] = code
    }

    /// Builds the table.
    ///
    /// - Parameters:
    ///   - counts: The counts of the symbols.
    ///   - codes: What each symbol stands for, as entries without a next state.
    ///   - scratch: What the symbol of each state and the next state of each symbol are put in.
    @unsafe mutating func build(
        _ counts: ZstdCounts,
        codes: UnsafePointer<UInt64>,
        scratch: ZstdScratch
    ) {
        log = counts.log
        let size = 1 &<< log
        let mask = size &- 1
        let step = size &>> 1 &+ size &>> 3 &+ 3
        let symbols = unsafe scratch.symbols
        let next = unsafe scratch.next
        var high = size &- 1
        for symbol in 0..<counts.symbolCount {
            let count = unsafe counts.counts[symbol]
            if count == -1 {
                unsafe symbols[high] = UInt8(truncatingIfNeeded: symbol)
                high &-= 1
                unsafe next[symbol] = 1
            } else {
                unsafe next[symbol] = UInt16(truncatingIfNeeded: count)
            }
        }
        var place = 0
        for symbol in 0..<counts.symbolCount {
            var count = unsafe counts.counts[symbol]
            while count > 0 {
                unsafe symbols[place] = UInt8(truncatingIfNeeded: symbol)
                repeat { place = (place &+ step) & mask } while place > high
                count &-= 1
            }
        }
        let logarithms = unsafe scratch.logarithms
        for state in 0..<size {
            let symbol = unsafe Int(symbols[state])
            let value = unsafe Int(next[symbol])
            unsafe next[symbol] = UInt16(truncatingIfNeeded: value &+ 1)
            let bits = unsafe log &- Int(logarithms[value])
            let base = value &<< bits &- size
            unsafe entries[state] =
                codes[symbol] | UInt64(truncatingIfNeeded: base) &<< 32 | UInt64(truncatingIfNeeded: bits) &<< 48
        }
    }
}
