/// A buffer of bytes with one owner that grows at its end and is handed over as ``Bytes`` without a copy.
@safe public struct GrowingBuffer: ~Copyable {
    /// The first byte; aligned to 16 bytes.
    @usableFromInline package private(set) var base: UnsafeMutableRawPointer

    /// How many bytes fit before the buffer has to grow.
    @usableFromInline package private(set) var capacity: Int

    /// How many bytes there are.
    @usableFromInline package var written: Int

    /// Makes an empty buffer.
    ///
    /// - Parameter capacity: How many bytes fit before the buffer has to grow.
    public init(capacity: Int) {
        let capacity = max(16, capacity)
        unsafe base = .allocate(byteCount: capacity, alignment: 16)
        self.capacity = capacity
        written = 0
    }

    deinit { unsafe base.deallocate() }

    /// How many bytes there are.
    @inlinable public var count: Int { written }

    /// The bytes, to read in place.
    @inlinable public var span: RawSpan {
        @_lifetime(borrow self)
        get {
            let span = unsafe RawSpan(_unsafeStart: base, byteCount: written)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// How many bytes there may be at the most when no more than a limit are appended; any number is a limit.
    package func end(within limit: Int) -> Int {
        let (end, isOverflow) = written.addingReportingOverflow(max(0, limit))
        return isOverflow ? .max : end
    }

    /// Forgets the bytes past a number of them and keeps the memory.
    ///
    /// - Parameter count: How many bytes stay; nothing happens where there are not more.
    public mutating func truncate(to count: Int) {
        written = max(0, min(written, count))
    }

    /// Hands the bytes over; the memory is theirs from then on.
    ///
    /// - Returns: The bytes.
    public consuming func finish() -> Bytes {
        let bytes = Bytes(unsafe BytesOwner(adopting: base, capacity: capacity), count: written)
        discard self
        return bytes
    }

    /// Makes room for more bytes.
    ///
    /// - Parameter more: How many.
    @inlinable @inline(__always)
    public mutating func reserve(_ more: Int) {
        if _slowPath(capacity &- written < more) { grow(more) }
    }

    @usableFromInline @inline(never)
    mutating func grow(_ more: Int) {
        let larger = max(capacity * 2, written + more)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        unsafe moved.copyMemory(from: base, byteCount: written)
        unsafe base.deallocate()
        unsafe base = moved
        capacity = larger
    }

    /// Appends an integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable @inline(__always)
    public mutating func append<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
        reserve(MemoryLayout<Value>.size)
        unsafe (base + written).storeBytes(of: value.bigEndian, as: Value.self)
        written &+= MemoryLayout<Value>.size
    }

    /// Appends integers, big-endian.
    ///
    /// - Parameter values: The integers.
    @inlinable public mutating func append<Value: FixedWidthInteger & BitwiseCopyable>(_ values: [Value]) {
        let size = MemoryLayout<Value>.size
        reserve(values.count &* size)
        for value in values {
            unsafe (base + written).storeBytes(of: value.bigEndian, as: Value.self)
            written &+= size
        }
    }

    /// Appends an unsigned variable-length integer.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func append(unsignedVarint value: UInt64) {
        reserve(Varint.maximumSize)
        var pointer = unsafe base + written
        unsafe Varint.put(unsigned: value, at: &pointer)
        written = unsafe pointer - base
    }

    /// Appends bytes, copied.
    ///
    /// - Parameter bytes: The bytes.
    public mutating func append(_ bytes: RawSpan) {
        reserve(bytes.byteCount)
        unsafe bytes.withUnsafeBytes { buffer in
            guard let source = buffer.baseAddress else { return }
            unsafe (base + written).copyMemory(from: source, byteCount: buffer.count)
        }
        written += bytes.byteCount
    }

    /// Writes an integer, big-endian, over bytes that are there, such as a length that is known only now.
    ///
    /// - Parameters:
    ///   - value: The integer.
    ///   - offset: Where; nothing happens where it does not fit.
    public mutating func overwrite<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value, at offset: Int) {
        guard offset >= 0, offset <= written - MemoryLayout<Value>.size else { return }
        unsafe (base + offset).storeBytes(of: value.bigEndian, as: Value.self)
    }

    /// Writes an unsigned variable-length integer over bytes that are there.
    ///
    /// - Parameters:
    ///   - value: The integer.
    ///   - offset: Where; nothing happens where it does not fit.
    mutating func overwrite(unsignedVarint value: UInt64, at offset: Int) {
        guard offset >= 0, offset <= written - Varint.size(unsigned: value) else { return }
        var pointer = unsafe base + offset
        unsafe Varint.put(unsigned: value, at: &pointer)
    }

    /// Moves the bytes from an offset on further back; those that come to stand there are to be overwritten.
    ///
    /// - Parameters:
    ///   - more: By how many bytes.
    ///   - offset: From where on; at most the number of bytes.
    mutating func openGap(of more: Int, at offset: Int) {
        reserve(more)
        unsafe (base + offset + more).copyMemory(from: base + offset, byteCount: written - offset)
        written += more
    }
}
