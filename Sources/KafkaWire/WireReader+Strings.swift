extension WireReader {
    /// The most bytes that a string of the protocol may have.
    @usableFromInline package static var longestString: Int { 0x7fff }

    /// Reads a length: a varint of one more than it (compact), or a 16-bit integer.
    private mutating func stringLength(compact: Bool) throws(WireError) -> Int {
        let first = offset
        let length = compact ? Int(try unsignedVarint()) - 1 : Int(try int16())
        guard length >= -1, length <= WireReader.longestString else {
            throw WireError(.invalidLength(length), at: first)
        }
        return length
    }

    /// Reads a length: a varint of one more than it (compact), or a 32-bit integer.
    private mutating func bytesLength(compact: Bool) throws(WireError) -> Int {
        let first = offset
        let length = compact ? Int(try unsignedVarint()) - 1 : Int(try int32())
        guard length >= -1, length <= Int(Int32.max) else { throw WireError(.invalidLength(length), at: first) }
        return length
    }

    private mutating func string(length: Int) throws(WireError) -> String {
        let first = offset
        let taken = unsafe try take(length)
        let buffer = unsafe UnsafeBufferPointer(start: taken.assumingMemoryBound(to: UInt8.self), count: length)
        guard let string = unsafe String(validating: buffer, as: UTF8.self) else {
            throw WireError(.invalidUTF8, at: first)
        }
        return string
    }

    private mutating func bytes(length: Int) throws(WireError) -> Bytes {
        let first = offset
        _ = unsafe try take(length)
        return length == 0 ? Bytes() : Bytes(owner: source.owner, start: source.start + first, count: length)
    }

    /// Reads a string that can't be null.
    ///
    /// - Parameters:
    ///   - compact: Whether the version is flexible, so that the length is a varint.
    ///   - field: The field's name, for the error where it is null.
    /// - Returns: The string.
    /// - Throws: `unexpectedNull`, or that the bytes are too few, or no string.
    public mutating func string(compact: Bool, field: String) throws(WireError) -> String {
        let first = offset
        let length = try stringLength(compact: compact)
        guard length >= 0 else { throw WireError(.unexpectedNull(field: field), at: first) }
        return try string(length: length)
    }

    /// Reads a string that may be null.
    ///
    /// - Parameter compact: Whether the version is flexible, so that the length is a varint.
    /// - Returns: The string, or nil for null.
    /// - Throws: A ``WireError`` where the bytes are too few, or no string.
    public mutating func nullableString(compact: Bool) throws(WireError) -> String? {
        let length = try stringLength(compact: compact)
        return length < 0 ? nil : try string(length: length)
    }

    /// Reads bytes that can't be null, without copying them.
    ///
    /// - Parameters:
    ///   - compact: Whether the version is flexible, so that the length is a varint.
    ///   - field: The field's name, for the error where it is null.
    /// - Returns: The bytes.
    /// - Throws: `unexpectedNull`, or that there are too few bytes.
    public mutating func bytes(compact: Bool, field: String) throws(WireError) -> Bytes {
        let first = offset
        let length = try bytesLength(compact: compact)
        guard length >= 0 else { throw WireError(.unexpectedNull(field: field), at: first) }
        return try bytes(length: length)
    }

    /// Reads bytes that may be null, without copying them.
    ///
    /// - Parameter compact: Whether the version is flexible, so that the length is a varint.
    /// - Returns: The bytes, or nil for null.
    /// - Throws: A ``WireError`` where there are too few bytes.
    public mutating func nullableBytes(compact: Bool) throws(WireError) -> Bytes? {
        let length = try bytesLength(compact: compact)
        return length < 0 ? nil : try bytes(length: length)
    }

    /// Reads a given number of bytes, without copying them.
    ///
    /// - Parameter count: How many.
    /// - Returns: The bytes.
    /// - Throws: A ``WireError`` where there are too few bytes, or the number is negative.
    public mutating func rawBytes(_ count: Int) throws(WireError) -> Bytes {
        guard count >= 0 else { throw WireError(.invalidLength(count), at: offset) }
        return try bytes(length: count)
    }
}
