extension WireWriter {
    /// Writes a string and its length.
    ///
    /// - Parameters:
    ///   - value: The string, at most 32,767 bytes of UTF-8.
    ///   - compact: Whether the version is flexible, so that the length is a varint.
    /// - Throws: `tooLong` where the string is longer than that.
    public mutating func string(_ value: String, compact: Bool) throws(WireError) {
        let span = value.kafkaSpan
        guard span.byteCount <= WireReader.longestString else {
            throw WireError(.tooLong(span.byteCount, limit: WireReader.longestString), at: count)
        }
        if compact {
            unsignedVarint(UInt32(span.byteCount) + 1)
        } else {
            int16(Int16(span.byteCount))
        }
        raw(span)
    }

    /// Writes a string that may be null and its length.
    ///
    /// - Parameters:
    ///   - value: The string, at most 32,767 bytes of UTF-8, or nil for null.
    ///   - compact: Whether the version is flexible, so that the length is a varint.
    /// - Throws: `tooLong` where the string is longer than that.
    public mutating func nullableString(_ value: String?, compact: Bool) throws(WireError) {
        if let value {
            try string(value, compact: compact)
        } else if compact {
            unsignedVarint(0)
        } else {
            int16(-1)
        }
    }

    /// Writes bytes and their length.
    ///
    /// - Parameters:
    ///   - value: The bytes, less than 2 GiB.
    ///   - compact: Whether the version is flexible, so that the length is a varint.
    /// - Throws: `tooLong` where there are more.
    public mutating func bytes(_ value: Bytes, compact: Bool) throws(WireError) {
        try lengthPrefix(value.count, compact: compact)
        raw(value)
    }

    /// Writes bytes that may be null and their length.
    ///
    /// - Parameters:
    ///   - value: The bytes, less than 2 GiB, or nil for null.
    ///   - compact: Whether the version is flexible, so that the length is a varint.
    /// - Throws: `tooLong` where there are more.
    public mutating func nullableBytes(_ value: Bytes?, compact: Bool) throws(WireError) {
        if let value {
            try bytes(value, compact: compact)
        } else {
            null(compact: compact)
        }
    }

    /// Writes the number of elements of an array.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - compact: Whether the version is flexible, so that the count is a varint.
    /// - Throws: `tooLong` where the number is 2^31 - 1 or more.
    public mutating func arrayCount(_ value: Int, compact: Bool) throws(WireError) {
        try lengthPrefix(value, compact: compact)
    }

    /// Writes what stands for a null array, or for null bytes.
    ///
    /// - Parameter compact: Whether the version is flexible, so that the length is a varint.
    public mutating func null(compact: Bool) {
        if compact {
            unsignedVarint(0)
        } else {
            int32(-1)
        }
    }

    private mutating func lengthPrefix(_ value: Int, compact: Bool) throws(WireError) {
        guard value < Int(Int32.max) else { throw WireError(.tooLong(value, limit: Int(Int32.max) - 1), at: count) }
        if compact {
            unsignedVarint(UInt32(value) + 1)
        } else {
            int32(Int32(value))
        }
    }
}
