/// Writes a stream of bits from its start to its end, eight bytes at a time.
@safe struct ZstdBitWriter {
    /// How far behind its end the writer may write.
    static let slack = 32

    private(set) var pointer: UnsafeMutableRawPointer
    private var word: UInt64 = 0
    private var used: UInt64 = 0

    init(_ pointer: UnsafeMutableRawPointer) {
        unsafe self.pointer = unsafe pointer
    }

    /// Adds bits: between two calls of `flush` at most 56 of them; those above the width must be zeros.
    @inline(__always)
    mutating func add(_ bits: UInt64, _ width: UInt64) {
        word |= bits &<< used
        used &+= width
    }

    /// Writes the whole bytes.
    @inline(__always)
    mutating func flush() {
        unsafe pointer.storeBytes(of: word.littleEndian, as: UInt64.self)
        unsafe pointer += Int(truncatingIfNeeded: used &>> 3)
        word = word &>> (used & 0x38)
        used &= 7
    }

    /// Writes what is left, filled up with zeros, and gives the end.
    mutating func finish() -> UnsafeMutableRawPointer {
        flush()
        if used > 0 { unsafe pointer += 1 }
        return unsafe pointer
    }

    /// Writes what is left behind the mark from which the decoder begins, and gives the end.
    mutating func finishWithMark() -> UnsafeMutableRawPointer {
        add(1, 1)
        return unsafe finish()
    }
}
