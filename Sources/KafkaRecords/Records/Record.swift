public import KafkaWire

/// One record: a key, a value, headers, a time, and where it is in its partition.
///
/// It holds on to the memory that it is in, so that it may be kept, passed on and sent again without a copy; keeping
/// one keeps the whole batch. Made by hand, it has memory of its own.
@frozen @safe public struct Record: Sendable {
    @usableFromInline let owner: BytesOwner

    /// The record's offset in its partition; -1 where it is in none yet.
    public let offset: Int64

    /// The record's time.
    public let timestamp: Timestamp

    @usableFromInline let keyStart: Int32
    @usableFromInline let keyCount: Int32
    @usableFromInline let valueStart: Int32
    @usableFromInline let valueCount: Int32
    @usableFromInline let headersStart: Int32
    @usableFromInline let headersCount: Int32

    /// Takes over a decoded record; all offsets fit, since batches keep their records below 2 GiB of an owner.
    @inlinable @inline(__always)
    init(_ fields: RecordFields, _ section: RecordSection, _ owner: BytesOwner) {
        let base = unsafe UnsafeRawPointer(owner.base)
        self.owner = owner
        offset = unsafe section.baseOffset &+ fields.offsetDelta
        timestamp = unsafe Timestamp(
            milliseconds: section.baseTimestamp &+ (fields.timestampDelta & section.timestampMask)
        )
        keyStart = unsafe Int32(truncatingIfNeeded: fields.key - base)
        keyCount = unsafe Int32(truncatingIfNeeded: fields.keyCount)
        valueStart = unsafe Int32(truncatingIfNeeded: fields.value - base)
        valueCount = unsafe Int32(truncatingIfNeeded: fields.valueCount)
        headersStart = unsafe Int32(truncatingIfNeeded: fields.headers - base)
        headersCount = unsafe Int32(truncatingIfNeeded: fields.end - fields.headers)
    }

    /// The key, or nil for null.
    @inlinable public var key: RawSpan? {
        @_lifetime(borrow self)
        get {
            guard keyCount >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: owner.base + Int(keyStart), byteCount: Int(keyCount))
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The value, or nil for null, which is a tombstone in a compacted topic.
    @inlinable public var value: RawSpan? {
        @_lifetime(borrow self)
        get {
            guard valueCount >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: owner.base + Int(valueStart), byteCount: Int(valueCount))
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The key as shared bytes, or nil for null.
    public var keyBytes: Bytes? { part(keyStart, keyCount) }

    /// The value as shared bytes, or nil for null.
    public var valueBytes: Bytes? { part(valueStart, valueCount) }

    /// The headers.
    public var headers: Headers {
        // One byte is the number of headers, and it is zero.
        headersCount > 1 ? part(headersStart, headersCount).map(Headers.init(checked:)) ?? Headers() : Headers()
    }

    private func part(_ start: Int32, _ count: Int32) -> Bytes? {
        guard count >= 0 else { return nil }
        return count == 0 ? Bytes() : Bytes(owner: owner, start: Int(start), count: Int(count))
    }
}
