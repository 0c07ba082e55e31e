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

    /// Calls a closure with all bytes as one buffer, which makes copies as fast as memory is.
    ///
    /// - Parameter body: What to do with them; the pointer must not leave the closure.
    /// - Returns: What the closure returns.
    /// - Throws: What the closure throws.
    @inlinable public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        guard let owner else { return unsafe try body(UnsafeBufferPointer(start: nil, count: 0)) }
        defer { extendLifetime(owner) }
        // The memory is that of bytes only: nothing else is ever bound to it.
        let base = unsafe (owner.base + start).assumingMemoryBound(to: UInt8.self)
        return unsafe try body(UnsafeBufferPointer(start: base, count: count))
    }

    // swift-format-ignore: NoLeadingUnderscores
    /// Copies the bytes into an array; what `Array(bytes)` calls.
    ///
    /// The standard library's own way copies byte by byte; and where it is inlined and nobody reads the copy, the
    /// optimiser of Swift 6.3.1 frees the new array before the last byte is written into it.
    ///
    /// - Returns: The bytes.
    @inline(never) public func _copyToContiguousArray() -> ContiguousArray<UInt8> {
        unsafe withUnsafeBytes { unsafe ContiguousArray($0) }
    }
}
