/// Memory that tables are built with, and that is worth nothing afterwards.
@safe struct ZstdScratch {
    /// The symbol of each state; 512 of them.
    let symbols: UnsafeMutablePointer<UInt8>

    /// A counter for each symbol; 256 of them.
    let next: UnsafeMutablePointer<UInt16>

    /// The logarithm to the base of two, rounded down, of each number below 1024.
    ///
    /// Where the compiler may not use the newer instruction, counting leading zeros is slower than to look it up.
    let logarithms: UnsafeMutablePointer<UInt8>

    init() {
        unsafe symbols = .allocate(capacity: 512)
        unsafe symbols.initialize(repeating: 0, count: 512)
        unsafe next = .allocate(capacity: 256)
        unsafe next.initialize(repeating: 0, count: 256)
        unsafe logarithms = .allocate(capacity: 1024)
        unsafe logarithms.initialize(repeating: 0, count: 1024)
        for number in 2..<1024 { unsafe logarithms[number] = logarithms[number / 2] + 1 }
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe symbols.deallocate()
        unsafe next.deallocate()
        unsafe logarithms.deallocate()
    }
}
