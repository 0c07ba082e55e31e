extension Bytes: RandomAccessCollection {
    /// The offset of the first byte: 0.
    @inlinable public var startIndex: Int { 0 }

    /// The number of bytes.
    @inlinable public var endIndex: Int { count }

    /// One byte.
    ///
    /// - Parameter position: Its offset; a precondition is that it lies inside.
    @inlinable public subscript(position: Int) -> UInt8 {
        guard let owner, position >= 0, position < count else {
            preconditionFailure("Bytes has no byte at offset \(position)")
        }
        return unsafe owner.base.load(fromByteOffset: start + position, as: UInt8.self)
    }
}
