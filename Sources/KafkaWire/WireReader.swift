/// Reads the primitive types of the protocol from bytes, one after the other.
///
/// Every read checks its bounds and throws a ``WireError`` that says where; none traps, whatever the bytes are. What
/// is longer than a number is either copied (strings) or shared (``Bytes``).
@safe public struct WireReader: ~Copyable {
    /// Keeps the memory alive, and is what parts are made of.
    @usableFromInline package let source: Bytes

    @usableFromInline package let start: UnsafeRawPointer

    @usableFromInline package var position: UnsafeRawPointer

    /// Where reading ends: the end of the bytes, or of the tagged field that is being read.
    @usableFromInline package var end: UnsafeRawPointer

    /// Makes a reader of all bytes.
    ///
    /// - Parameter bytes: The bytes.
    public init(_ bytes: Bytes) {
        source = bytes
        if let owner = bytes.owner {
            unsafe start = UnsafeRawPointer(owner.base + bytes.start)
        } else {
            unsafe start = WireReader.nowhere
        }
        unsafe position = start
        unsafe end = start + bytes.count
    }

    /// An address for readers of no byte; it is never read.
    private static var nowhere: UnsafeRawPointer {
        unsafe UnsafeRawPointer(bitPattern: UInt(bitPattern: MemoryLayout<UInt64>.alignment)).unsafelyUnwrapped
    }

    /// How many bytes were read.
    @inlinable public var offset: Int { unsafe position - start }

    /// How many bytes are left.
    @inlinable public var remaining: Int { unsafe end - position }

    /// Throws where bytes are left.
    public func expectEnd() throws(WireError) {
        guard remaining == 0 else { throw WireError(.trailingBytes(remaining), at: offset) }
    }

    /// Passes over bytes.
    ///
    /// - Parameter count: How many.
    /// - Throws: A ``WireError`` where there are too few, or the number is negative.
    public mutating func skip(_ count: Int) throws(WireError) {
        guard count >= 0 else { throw WireError(.invalidLength(count), at: offset) }
        _ = unsafe try take(count)
    }

    /// Checks that a number of bytes, not negative, is left, and moves past them.
    @inlinable @inline(__always)
    @unsafe mutating func take(_ count: Int) throws(WireError) -> UnsafeRawPointer {
        guard unsafe end - position >= count else { throw truncated(count) }
        let taken = unsafe position
        unsafe position += count
        return unsafe taken
    }

    @usableFromInline @inline(never)
    func truncated(_ needed: Int) -> WireError {
        WireError(.truncated(needed: needed, available: remaining), at: offset)
    }

    /// Reads a big-endian integer.
    ///
    /// - Returns: The integer.
    @inlinable @inline(__always)
    public mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>() throws(WireError) -> Value {
        let taken = unsafe try take(MemoryLayout<Value>.size)
        return unsafe Value(bigEndian: taken.loadUnaligned(as: Value.self))
    }

    /// Reads one byte: false where it is 0, true otherwise.
    ///
    /// - Returns: The value.
    @inlinable public mutating func bool() throws(WireError) -> Bool {
        let byte: UInt8 = try integer()
        return byte != 0
    }

    /// Reads an 8-bit integer.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func int8() throws(WireError) -> Int8 { try integer() }

    /// Reads a big-endian 16-bit integer.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func int16() throws(WireError) -> Int16 { try integer() }

    /// Reads a big-endian unsigned 16-bit integer.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func uint16() throws(WireError) -> UInt16 { try integer() }

    /// Reads a big-endian 32-bit integer.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func int32() throws(WireError) -> Int32 { try integer() }

    /// Reads a big-endian unsigned 32-bit integer.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func uint32() throws(WireError) -> UInt32 { try integer() }

    /// Reads a big-endian 64-bit integer.
    ///
    /// - Returns: The integer.
    @inlinable public mutating func int64() throws(WireError) -> Int64 { try integer() }

    /// Reads a big-endian IEEE 754 double.
    ///
    /// - Returns: The number; every bit pattern is one.
    public mutating func float64() throws(WireError) -> Double {
        let bits: UInt64 = try integer()
        return Double(bitPattern: bits)
    }

    /// Reads the 16 bytes of an identifier.
    ///
    /// - Returns: The identifier.
    @inlinable public mutating func uuid() throws(WireError) -> KafkaUUID {
        let taken = unsafe try take(16)
        let high = unsafe UInt64(bigEndian: taken.loadUnaligned(as: UInt64.self))
        let low = unsafe UInt64(bigEndian: taken.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        return KafkaUUID(high: high, low: low)
    }
}
