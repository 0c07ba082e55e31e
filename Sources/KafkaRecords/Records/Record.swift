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

    // Ranges are packed, the start in the upper half and the size in the lower one, because the compiler keeps values
    // of more than seven words in memory and calls a function to drop each.
    @usableFromInline let keyRange: Int64
    @usableFromInline let valueRange: Int64

    /// The size of the headers, which follow the value, with their number before them.
    @usableFromInline let headersCount: Int

    /// Takes over a decoded record; all offsets fit, since batches keep their records below 2 GiB of an owner.
    @inlinable @inline(__always)
    init(_ fields: RecordFields, _ section: RecordSection, _ owner: BytesOwner) {
        let base = unsafe UnsafeRawPointer(owner.base)
        self.owner = owner
        offset = unsafe section.baseOffset &+ fields.offsetDelta
        timestamp = unsafe section.timestamp(fields.timestampDelta)
        keyRange = unsafe Record.range(fields.key - base, fields.keyCount)
        valueRange = unsafe Record.range(fields.value - base, fields.valueCount)
        headersCount = unsafe fields.end - fields.headers
    }

    /// Takes over the memory of a record that was made by hand: key, value and headers side by side.
    init(
        made bytes: Bytes,
        keyCount: Int,
        valueStart: Int,
        valueCount: Int,
        headersCount: Int,
        timestamp: Timestamp
    ) {
        owner = unsafe bytes.owner ?? BytesOwner(adopting: .allocate(byteCount: 1, alignment: 1), capacity: 0)
        offset = -1
        self.timestamp = timestamp
        keyRange = Record.range(0, keyCount)
        valueRange = Record.range(valueStart, valueCount)
        self.headersCount = headersCount
    }

    @inlinable @inline(__always)
    static func range(_ start: Int, _ count: Int) -> Int64 {
        Int64(start) &<< 32 | Int64(UInt32(truncatingIfNeeded: count))
    }

    @inlinable @inline(__always) static func start(_ range: Int64) -> Int { Int(range &>> 32) }

    @inlinable @inline(__always) static func count(_ range: Int64) -> Int { Int(Int32(truncatingIfNeeded: range)) }

    /// The key, or nil for null.
    @inlinable public var key: RawSpan? {
        @_lifetime(borrow self)
        get {
            let count = Record.count(keyRange)
            guard count >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: owner.base + Record.start(keyRange), byteCount: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The value, or nil for null, which is a tombstone in a compacted topic.
    @inlinable public var value: RawSpan? {
        @_lifetime(borrow self)
        get {
            let count = Record.count(valueRange)
            guard count >= 0 else { return nil }
            let span = unsafe RawSpan(_unsafeStart: owner.base + Record.start(valueRange), byteCount: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The key as shared bytes, or nil for null.
    public var keyBytes: Bytes? { part(Record.start(keyRange), Record.count(keyRange)) }

    /// The value as shared bytes, or nil for null.
    public var valueBytes: Bytes? { part(Record.start(valueRange), Record.count(valueRange)) }

    /// The headers.
    public var headers: Headers {
        // One byte is the number of headers, and it is zero.
        guard headersCount > 1 else { return Headers() }
        let start = Record.start(valueRange) + max(0, Record.count(valueRange))
        return Headers(checked: part(start, headersCount) ?? Bytes())
    }

    private func part(_ start: Int, _ count: Int) -> Bytes? {
        guard count > 0 else { return count < 0 ? nil : Bytes() }
        return Bytes(owner: owner, start: start, count: count)
    }
}
