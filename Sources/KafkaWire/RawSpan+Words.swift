extension RawSpan {
    /// The four bytes from an offset on as a number, the first one least.
    ///
    /// - Parameter offset: The offset; a precondition is that four bytes follow.
    /// - Returns: The number.
    @inlinable @inline(__always)
    package func littleEndianWord(at offset: Int) -> UInt32 {
        precondition(offset >= 0 && offset &+ 4 <= byteCount)
        return unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
    }

    /// One byte.
    ///
    /// - Parameter offset: Its offset; a precondition is that it lies inside.
    /// - Returns: The byte.
    @inlinable @inline(__always)
    package func byte(at offset: Int) -> UInt8 {
        precondition(offset >= 0 && offset < byteCount)
        return unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }
}
