extension JSONNumber {
    /// The number as an integer of a type, or nil if it does not fit exactly.
    ///
    /// The decimal value counts: `1.0` and `1e3` are integers, `1.5` is none.
    /// - Parameter type: The type of the integer.
    /// - Returns: The integer.
    public func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        switch storage {
        case .signed(let value):
            return Integer(exactly: value)
        case .unsigned(let value):
            return Integer(exactly: value)
        case .double(let value):
            // Beyond 2^53 a Double stands for several integers. The one that is written is meant.
            if value.magnitude < 9_007_199_254_740_992 {
                return Integer(exactly: value)
            }
            return value.isFinite ? JSONDecimal(value.description)?.integer() : nil
        case .text(let text):
            return JSONDecimal(text)?.integer()
        }
    }

    /// The number as Int8, or nil if it does not fit exactly.
    public var int8: Int8? { integer() }

    /// The number as Int16, or nil if it does not fit exactly.
    public var int16: Int16? { integer() }

    /// The number as Int32, or nil if it does not fit exactly.
    public var int32: Int32? { integer() }

    /// The number as Int64, or nil if it does not fit exactly.
    public var int64: Int64? { integer() }

    /// The number as Int, or nil if it does not fit exactly.
    public var int: Int? { integer() }

    /// The number as UInt8, or nil if it does not fit exactly.
    public var uint8: UInt8? { integer() }

    /// The number as UInt16, or nil if it does not fit exactly.
    public var uint16: UInt16? { integer() }

    /// The number as UInt32, or nil if it does not fit exactly.
    public var uint32: UInt32? { integer() }

    /// The number as UInt64, or nil if it does not fit exactly.
    public var uint64: UInt64? { integer() }

    /// The nearest Double, or nil if the number is beyond the finite ones.
    ///
    /// A number that was made from NaN or an infinity gives that back.
    public var double: Double? {
        switch storage {
        case .signed(let value): return Double(value)
        case .unsigned(let value): return Double(value)
        case .double(let value): return value
        case .text(let text):
            guard let value = Double(text), value.isFinite else { return nil }
            return value
        }
    }

    /// The nearest Float, or nil if the number is beyond the finite ones.
    ///
    /// A number that was made from NaN or an infinity gives that back.
    public var float: Float? {
        if case .double(let value) = storage, !value.isFinite {
            return Float(value)
        }
        // Not by way of Double, which would round twice.
        guard let value = Float(description), value.isFinite else { return nil }
        return value
    }
}
