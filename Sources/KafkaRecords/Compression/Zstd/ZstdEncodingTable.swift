/// A table that encodes FSE.
@safe struct ZstdEncodingTable {
    /// The states of each symbol, one symbol after the other; 512 of them.
    private let states: UnsafeMutablePointer<UInt16>

    /// For each symbol: where its states begin, less how many it has (lower half, signed), and what tells how many bits
    /// are taken from a state (upper half).
    private let symbols: UnsafeMutablePointer<UInt64>

    /// The counts that the table was built of.
    var counts: ZstdCounts

    init() {
        unsafe states = .allocate(capacity: 512)
        unsafe states.initialize(repeating: 0, count: 512)
        unsafe symbols = .allocate(capacity: 64)
        unsafe symbols.initialize(repeating: 0, count: 64)
        unsafe counts = ZstdCounts(.allocate(capacity: ZstdCounts.capacity))
        unsafe counts.counts.initialize(repeating: 0, count: ZstdCounts.capacity)
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe states.deallocate()
        unsafe symbols.deallocate()
        unsafe counts.counts.deallocate()
    }

    /// Makes a table of one state and one symbol.
    mutating func fill(symbol: Int) {
        counts.log = 0
        counts.symbolCount = symbol + 1
        for index in 0...symbol { unsafe counts.counts[index] = 0 }
        unsafe counts.counts[symbol] = 1
        unsafe states[0] = 1
        unsafe symbols[symbol] = ZstdEncodingTable.entry(first: -1, bits: -1)
    }

    private static func entry(first: Int, bits: Int) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: first)) | UInt64(UInt32(truncatingIfNeeded: bits)) << 32
    }

    /// Builds the table of the counts.
    mutating func build(scratch: ZstdScratch) {
        let log = counts.log
        let size = 1 << log
        let mask = size - 1
        let step = size >> 1 + size >> 3 + 3
        let placed = unsafe scratch.symbols
        let next = unsafe scratch.next
        var high = size - 1
        var total = 0
        for symbol in 0..<counts.symbolCount {
            let count = unsafe Int(counts.counts[symbol])
            unsafe next[symbol] = UInt16(truncatingIfNeeded: total)
            guard count != 0 else { continue }
            if count == -1 {
                unsafe placed[high] = UInt8(truncatingIfNeeded: symbol)
                high -= 1
            }
            if count == 1 || count == -1 {
                unsafe symbols[symbol] = ZstdEncodingTable.entry(first: total - 1, bits: log << 16 - size)
                total += 1
            } else {
                let most = unsafe log - Int(scratch.logarithms[count - 1])
                unsafe symbols[symbol] = ZstdEncodingTable.entry(
                    first: total - count,
                    bits: most << 16 - count << most
                )
                total += count
            }
        }
        var place = 0
        for symbol in 0..<counts.symbolCount {
            var count = unsafe Int(counts.counts[symbol])
            while count > 0 {
                unsafe placed[place] = UInt8(truncatingIfNeeded: symbol)
                repeat { place = (place + step) & mask } while place > high
                count -= 1
            }
        }
        for state in 0..<size {
            let symbol = unsafe Int(placed[state])
            let index = unsafe Int(next[symbol])
            unsafe states[index] = UInt16(truncatingIfNeeded: size + state)
            unsafe next[symbol] = UInt16(truncatingIfNeeded: index + 1)
        }
    }

    /// The state that a stream begins with, from its end: the symbol's first.
    @inline(__always)
    func first(_ symbol: UInt8) -> UInt64 {
        let entry = unsafe symbols[Int(symbol)]
        // The first state of a symbol is that whose predecessors give the most bits.
        let bits = UInt32(truncatingIfNeeded: entry &>> 32)
        let width = (bits &+ 0x8000) &>> 16
        let value = (width &<< 16) &- bits
        let index = Int(value &>> width) &+ Int(Int32(truncatingIfNeeded: entry))
        return unsafe UInt64(states[index])
    }

    /// Goes on to the state that gives a symbol before this one, and writes the bits that lead back.
    @inline(__always)
    func encode(_ symbol: UInt8, _ state: inout UInt64, _ writer: inout ZstdBitWriter) {
        let entry = unsafe symbols[Int(symbol)]
        let width = UInt64(UInt32(truncatingIfNeeded: state) &+ UInt32(truncatingIfNeeded: entry &>> 32)) &>> 16
        writer.add(state & (1 &<< width &- 1), width)
        let index = Int(truncatingIfNeeded: state &>> width) &+ Int(Int32(truncatingIfNeeded: entry))
        state = unsafe UInt64(states[index])
    }

    /// Writes the state that the decoder begins with.
    func finish(_ state: UInt64, _ writer: inout ZstdBitWriter) {
        let width = UInt64(counts.log)
        writer.add(state & (1 << width - 1), width)
    }
}
