public import KafkaWire

/// One record of a batch, in place: it can't outlive the cursor's batch, and costs nothing to make.
@frozen @safe public struct RecordView: ~Escapable {
    @usableFromInline let fields: RecordFields

    /// The memory that the record is in.
    @usableFromInline let section: RecordSection

    @inlinable @inline(__always) @_lifetime(copy cursor)
    init(_ fields: RecordFields, _ cursor: borrowing RecordCursor) {
        unsafe self.fields = fields
        unsafe section = cursor.section
    }

    /// The record's offset in its partition.
    @inlinable public var offset: Int64 { unsafe section.baseOffset &+ fields.offsetDelta }

    /// The record's time.
    @inlinable public var timestamp: Timestamp {
        unsafe Timestamp(milliseconds: section.baseTimestamp &+ (fields.timestampDelta & section.timestampMask))
    }

    /// The key, or nil for null.
    @inlinable public var key: RawSpan? {
        @_lifetime(copy self)
        get {
            guard unsafe fields.keyCount >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: fields.key, byteCount: fields.keyCount)
            return unsafe _overrideLifetime(span, copying: self)
        }
    }

    /// The value, or nil for null, which is a tombstone in a compacted topic.
    @inlinable public var value: RawSpan? {
        @_lifetime(copy self)
        get {
            guard unsafe fields.valueCount >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: fields.value, byteCount: fields.valueCount)
            return unsafe _overrideLifetime(span, copying: self)
        }
    }

    /// The key as bytes that share the batch's memory and may be kept, or nil for null.
    public var keyBytes: Bytes? { unsafe part(fields.key, fields.keyCount) }

    /// The value as bytes that share the batch's memory and may be kept, or nil for null.
    public var valueBytes: Bytes? { unsafe part(fields.value, fields.valueCount) }

    /// The headers; they share the batch's memory and may be kept.
    public var headers: Headers {
        let count = unsafe fields.end - fields.headers
        // One byte is the number of headers, and it is zero.
        return count > 1 ? unsafe Headers(checked: part(fields.headers, count) ?? Bytes()) : Headers()
    }

    private func part(_ start: UnsafeRawPointer, _ count: Int) -> Bytes? {
        guard count > 0, let owner = unsafe section.owner else { return count < 0 ? nil : Bytes() }
        return unsafe Bytes(owner: owner, start: start - UnsafeRawPointer(owner.base), count: count)
    }
}
