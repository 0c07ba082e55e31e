public import KafkaWire

/// One record of a batch, in place: it can't outlive the cursor's batch, and costs nothing to make.
@frozen @safe public struct RecordView: ~Escapable {
    // Seven words and no more: the compiler keeps larger values in memory and calls a function to drop each.
    @usableFromInline let keyStart: UnsafeRawPointer
    @usableFromInline let valueStart: UnsafeRawPointer

    /// The size of the key in the upper half and that of the value in the lower one; -1 where they are null.
    @usableFromInline let counts: Int64

    /// The size of the headers, which follow the value, with their number before them.
    @usableFromInline let headersCount: Int

    /// Whose memory it is; not retained, since the batch does.
    @usableFromInline let owner: Unmanaged<BytesOwner>?

    /// The record's offset in its partition.
    public let offset: Int64

    /// The record's time.
    public let timestamp: Timestamp

    @inlinable @inline(__always) @_lifetime(copy cursor)
    init(_ fields: RecordFields, _ cursor: borrowing RecordCursor) {
        unsafe keyStart = fields.key
        unsafe valueStart = fields.value
        counts = unsafe Int64(fields.keyCount) &<< 32 | Int64(UInt32(truncatingIfNeeded: fields.valueCount))
        headersCount = unsafe fields.end - fields.headers
        unsafe owner = cursor.section.owner
        offset = unsafe cursor.section.baseOffset &+ fields.offsetDelta
        timestamp = unsafe cursor.section.timestamp(fields.timestampDelta)
    }

    @inlinable @inline(__always) var keyCount: Int { Int(counts &>> 32) }

    @inlinable @inline(__always) var valueCount: Int { Int(Int32(truncatingIfNeeded: counts)) }

    /// The key, or nil for null.
    @inlinable public var key: RawSpan? {
        @_lifetime(copy self)
        get {
            guard keyCount >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: keyStart, byteCount: keyCount)
            return unsafe _overrideLifetime(span, copying: self)
        }
    }

    /// The value, or nil for null, which is a tombstone in a compacted topic.
    @inlinable public var value: RawSpan? {
        @_lifetime(copy self)
        get {
            guard valueCount >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: valueStart, byteCount: valueCount)
            return unsafe _overrideLifetime(span, copying: self)
        }
    }

    /// The key as bytes that share the batch's memory and may be kept, or nil for null.
    public var keyBytes: Bytes? { unsafe part(keyStart, keyCount) }

    /// The value as bytes that share the batch's memory and may be kept, or nil for null.
    public var valueBytes: Bytes? { unsafe part(valueStart, valueCount) }

    /// The headers; they share the batch's memory and may be kept.
    public var headers: Headers {
        // One byte is the number of headers, and it is zero.
        headersCount > 1
            ? unsafe Headers(checked: part(valueStart + max(valueCount, 0), headersCount) ?? Bytes())
            : Headers()
    }

    private func part(_ start: UnsafeRawPointer, _ count: Int) -> Bytes? {
        guard count > 0, let owner = unsafe owner?.takeUnretainedValue() else { return count < 0 ? nil : Bytes() }
        return unsafe Bytes(owner: owner, start: start - UnsafeRawPointer(owner.base), count: count)
    }
}
