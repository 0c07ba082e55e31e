extension WireReader {
    /// Reads an unsigned variable-length integer of 32 bits, at most 5 bytes.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func unsignedVarint() throws(WireError) -> UInt32 {
        if unsafe position < end {
            let byte = unsafe position.load(as: UInt8.self)
            if byte < 0x80 {
                unsafe position += 1
                return UInt32(byte)
            }
        }
        let value = try longVarint(limit: UInt64(UInt32.max))
        return UInt32(truncatingIfNeeded: value)
    }

    /// Reads a zig-zag coded variable-length integer of 32 bits, at most 5 bytes.
    ///
    /// - Returns: The integer.
    public mutating func varint() throws(WireError) -> Int32 {
        let value = try longVarint(limit: UInt64(UInt32.max))
        return Int32(truncatingIfNeeded: Varint.unZigZag(value))
    }

    /// Reads a zig-zag coded variable-length integer of 64 bits, at most 10 bytes.
    ///
    /// - Returns: The integer.
    public mutating func varlong() throws(WireError) -> Int64 {
        Varint.unZigZag(try longVarint(limit: .max))
    }

    /// Reads an unsigned variable-length integer that is at most `limit`, in no more bytes than the limit needs.
    @usableFromInline mutating func longVarint(limit: UInt64) throws(WireError) -> UInt64 {
        let first = offset
        let longest = Varint.size(unsigned: limit)
        var value: UInt64 = 0
        for index in 0..<longest {
            guard unsafe position < end else { throw truncated(1) }
            let byte = unsafe position.load(as: UInt8.self)
            unsafe position += 1
            let bits = UInt64(byte & 0x7f)
            // The tenth byte has room for one bit only; what is shifted out would be lost in silence.
            guard index < 9 || bits <= 1 else { break }
            value |= bits &<< UInt64(7 &* index)
            if byte < 0x80 {
                guard value <= limit else { break }
                return value
            }
        }
        throw WireError(.invalidVarint, at: first)
    }
}
