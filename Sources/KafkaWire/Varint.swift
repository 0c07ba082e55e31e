/// Sizes of variable-length integers, and reading and writing them at a pointer.
///
/// Unsigned ones carry seven bits a byte, the lowest first; signed ones are zig-zag coded before. The pointer forms are
/// for record encoders and decoders, which check their bounds once for a whole record.
@frozen public enum Varint {
    /// The most bytes that a 64-bit one needs.
    @inlinable public static var maximumSize: Int { 10 }

    /// Maps a signed number to an unsigned one so that small magnitudes stay small.
    ///
    /// - Parameter value: A signed number.
    /// - Returns: 0, 1, 2, 3, … for 0, -1, 1, -2, ….
    @inlinable @inline(__always)
    public static func zigZag(_ value: Int64) -> UInt64 {
        UInt64(bitPattern: (value &<< 1) ^ (value &>> 63))
    }

    /// Undoes ``zigZag(_:)``.
    ///
    /// - Parameter value: A zig-zag coded number.
    /// - Returns: The signed number.
    @inlinable @inline(__always)
    public static func unZigZag(_ value: UInt64) -> Int64 {
        Int64(bitPattern: value &>> 1) ^ (0 &- Int64(bitPattern: value & 1))
    }

    /// The size of an unsigned number in bytes.
    ///
    /// - Parameter value: The number.
    /// - Returns: 1 to 10.
    @inlinable @inline(__always)
    public static func size(unsigned value: UInt64) -> Int {
        // Counting leading zeros is slow where the compiler may not assume the instruction for it; two comparisons,
        // which mostly go the same way, are not.
        value < 0x80 ? 1 : value < 0x4000 ? 2 : longSize(value)
    }

    /// The size of a number of three bytes or more.
    @usableFromInline @inline(never)
    static func longSize(_ value: UInt64) -> Int {
        // (bits * 9 + 64) / 64 is the same as dividing the bits by 7 and rounding up, for 1 to 64 bits.
        ((63 &- (value | 1).leadingZeroBitCount) &* 9 &+ 73) &>> 6
    }

    /// The size of a signed number in bytes, zig-zag coded.
    ///
    /// - Parameter value: The number.
    /// - Returns: 1 to 10.
    @inlinable @inline(__always)
    public static func size(_ value: Int64) -> Int {
        size(unsigned: zigZag(value))
    }

    /// Writes an unsigned number and moves the pointer past it.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - pointer: Where; the caller made sure that it fits.
    @inlinable @inline(__always)
    @unsafe public static func put(unsigned value: UInt64, at pointer: inout UnsafeMutableRawPointer) {
        if value < 0x80 {
            unsafe pointer.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
            unsafe pointer += 1
            return
        }
        if value < 0x4000 {
            let pair = UInt16(truncatingIfNeeded: (value & 0x7f) | 0x80 | (value &<< 1) & 0x7f00)
            unsafe pointer.storeBytes(of: pair.littleEndian, as: UInt16.self)
            unsafe pointer += 2
            return
        }
        unsafe pointer += putLong(value, pointer)
    }

    /// Writes a number of three bytes or more; out of line, so that the loops it is called from stay small.
    ///
    /// - Returns: How many bytes it took.
    @usableFromInline @inline(never)
    @unsafe static func putLong(_ value: UInt64, _ pointer: UnsafeMutableRawPointer) -> Int {
        var rest = value
        var size = 0
        while rest >= 0x80 {
            unsafe pointer.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: size, as: UInt8.self)
            size &+= 1
            rest &>>= 7
        }
        unsafe pointer.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: size, as: UInt8.self)
        return size &+ 1
    }

    /// Writes a signed number, zig-zag coded, and moves the pointer past it.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - pointer: Where; the caller made sure that it fits.
    @inlinable @inline(__always)
    @unsafe public static func put(_ value: Int64, at pointer: inout UnsafeMutableRawPointer) {
        unsafe put(unsigned: zigZag(value), at: &pointer)
    }
}
