/// A range of shared, immutable bytes: an owner and where in it.
///
/// Copying it or taking a part of it copies no byte; the memory lives as long as any `Bytes` over it. What a decoder
/// finds in a frame (`bytes` and `records` fields, record keys and values) is handed out as `Bytes` of that frame.
@frozen public struct Bytes: Sendable {
    /// Nil where there is no byte.
    @usableFromInline package let owner: BytesOwner?

    /// Where the first byte is in the owner's memory.
    @usableFromInline package let start: Int

    /// The number of bytes.
    public let count: Int

    @usableFromInline package init(owner: BytesOwner?, start: Int, count: Int) {
        self.owner = owner
        self.start = start
        self.count = count
    }

    /// Makes an empty value.
    @inlinable public init() {
        owner = nil
        start = 0
        count = 0
    }

    /// Makes a value that covers the first bytes of an owner's memory.
    ///
    /// - Parameters:
    ///   - owner: Who holds the memory.
    ///   - count: How many of its bytes; those past the owner's capacity are left out.
    public init(_ owner: BytesOwner, count: Int) {
        self.init(owner: owner, start: 0, count: Swift.max(0, Swift.min(count, owner.capacity)))
    }

    /// Makes a value with its own copy of the bytes of anything that has some.
    ///
    /// - Parameter source: A string, an array of bytes, a span, ….
    public init<Source: KafkaBytes & ~Copyable & ~Escapable>(copying source: borrowing Source) {
        let span = source.kafkaSpan
        guard span.byteCount > 0 else {
            self.init()
            return
        }
        let base = UnsafeMutableRawPointer.allocate(byteCount: span.byteCount, alignment: 16)
        unsafe span.withUnsafeBytes {
            unsafe UnsafeMutableRawBufferPointer(start: base, count: $0.count).copyMemory(from: $0)
        }
        self.init(owner: unsafe BytesOwner(adopting: base, capacity: span.byteCount), start: 0, count: span.byteCount)
    }

    /// True where there is no byte.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// The bytes, to read in place.
    @inlinable public var span: RawSpan {
        @_lifetime(borrow self)
        get {
            guard let owner else { return RawSpan() }
            let span = unsafe RawSpan(_unsafeStart: owner.base + start, byteCount: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// A part of these bytes, without copying them.
    ///
    /// - Parameters:
    ///   - offset: Where the part begins, counted from the first byte.
    ///   - count: How many bytes it has.
    /// - Returns: The part, or nil where it would reach outside.
    public func part(from offset: Int, count: Int) -> Bytes? {
        guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
        return count == 0 ? Bytes() : Bytes(owner: owner, start: start + offset, count: count)
    }

    /// All bytes from an offset on, without copying them; none where the offset lies outside.
    ///
    /// - Parameter offset: Where the part begins, counted from the first byte.
    /// - Returns: The part.
    public func suffix(from offset: Int) -> Bytes {
        offset < 0 ? Bytes() : part(from: offset, count: count - offset) ?? Bytes()
    }

    /// The text that the bytes encode, or nil where they are not UTF-8.
    public var string: String? {
        span.string
    }

    /// Calls a closure with the bytes.
    ///
    /// - Parameter body: What to do with them; the pointer must not leave the closure.
    /// - Returns: What the closure returns.
    /// - Throws: What the closure throws.
    @inlinable public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let owner else { return unsafe try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        defer { extendLifetime(owner) }
        return unsafe try body(UnsafeRawBufferPointer(start: owner.base + start, count: count))
    }
}

extension Bytes: Hashable {
    /// Tells whether two values have the same bytes.
    ///
    /// - Parameters:
    ///   - left: One value.
    ///   - right: The other.
    /// - Returns: True where every byte is the same.
    public static func == (left: Bytes, right: Bytes) -> Bool {
        left.span.hasSameBytes(as: right.span)
    }

    /// Feeds the bytes into a hasher.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        unsafe withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}

extension Bytes: ExpressibleByArrayLiteral {
    /// Makes a value of the bytes of a literal.
    ///
    /// - Parameter elements: The bytes.
    public init(arrayLiteral elements: UInt8...) {
        self.init(copying: elements)
    }
}

extension Bytes: ExpressibleByStringLiteral {
    /// Makes a value of the UTF-8 bytes of a literal.
    ///
    /// - Parameter value: The text.
    public init(stringLiteral value: String) {
        self.init(copying: value)
    }
}

extension Bytes: CustomStringConvertible {
    /// The number of bytes, and the first ones in hexadecimal.
    public var description: String {
        let shown = (part(from: 0, count: Swift.min(count, 32)) ?? Bytes()).hexadecimal
        return "\(count) bytes \(shown)\(count > 32 ? "…" : "")"
    }
}
