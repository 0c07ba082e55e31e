extension WireWriter {
    /// Writes an integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable @inline(__always)
    public mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(_ value: Value) {
        buffer.append(value)
    }

    /// Writes one byte: 1 for true, 0 for false.
    ///
    /// - Parameter value: The value.
    @inlinable public mutating func bool(_ value: Bool) { integer(value ? 1 as UInt8 : 0) }

    /// Writes an 8-bit integer.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func int8(_ value: Int8) { integer(value) }

    /// Writes a 16-bit integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func int16(_ value: Int16) { integer(value) }

    /// Writes an unsigned 16-bit integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func uint16(_ value: UInt16) { integer(value) }

    /// Writes a 32-bit integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func int32(_ value: Int32) { integer(value) }

    /// Writes an unsigned 32-bit integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func uint32(_ value: UInt32) { integer(value) }

    /// Writes a 64-bit integer, big-endian.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func int64(_ value: Int64) { integer(value) }

    /// Writes an IEEE 754 double, big-endian.
    ///
    /// - Parameter value: The number.
    public mutating func float64(_ value: Double) { integer(value.bitPattern) }

    /// Writes the 16 bytes of an identifier.
    ///
    /// - Parameter value: The identifier.
    @inlinable public mutating func uuid(_ value: KafkaUUID) {
        integer(value.high)
        integer(value.low)
    }

    /// Writes integers, big-endian, without their count.
    ///
    /// - Parameter values: The integers.
    @inlinable public mutating func integers<Value: FixedWidthInteger & BitwiseCopyable>(_ values: [Value]) {
        buffer.append(values)
    }

    /// Writes an unsigned variable-length integer.
    ///
    /// - Parameter value: The integer.
    @inlinable public mutating func unsignedVarint(_ value: UInt32) {
        if value < 0x80 {
            integer(UInt8(truncatingIfNeeded: value))
        } else {
            buffer.append(unsignedVarint: UInt64(value))
        }
    }

    /// Writes a zig-zag coded variable-length integer of 32 bits.
    ///
    /// - Parameter value: The integer.
    public mutating func varint(_ value: Int32) { varlong(Int64(value)) }

    /// Writes a zig-zag coded variable-length integer of 64 bits.
    ///
    /// - Parameter value: The integer.
    public mutating func varlong(_ value: Int64) {
        buffer.append(unsignedVarint: Varint.zigZag(value))
    }
}
