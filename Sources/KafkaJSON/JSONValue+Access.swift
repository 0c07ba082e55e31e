extension JSONValue {
    /// The value of a member if this is an object that has it.
    ///
    /// Setting it changes or appends the member (nil removes it); a value that is not an object becomes one, unless nil
    /// is set.
    public subscript(name: String) -> JSONValue? {
        get {
            if case .object(let object) = self { object[name] } else { nil }
        }
        set {
            if case .object(var object) = self {
                // The object leaves `self` while it changes, so that it is not copied.
                self = .null
                object[name] = newValue
                self = .object(object)
            } else if let newValue {
                self = .object([name: newValue])
            }
        }
    }

    /// The element at a position if this is an array that has it.
    public subscript(position: Int) -> JSONValue? {
        if case .array(let elements) = self, elements.indices.contains(position) { elements[position] } else { nil }
    }

    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The boolean, or nil if this is something else.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The number, or nil if this is something else.
    public var number: JSONNumber? {
        if case .number(let value) = self { value } else { nil }
    }

    /// The string, or nil if this is something else.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The elements, or nil if this is not an array.
    public var array: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The object, or nil if this is something else.
    public var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The number as an integer of a type, or nil if this is not a number or does not fit exactly.
    /// - Parameter type: The type of the integer.
    /// - Returns: The integer.
    public func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        number?.integer(as: type)
    }

    /// The number as Int8, or nil if it is none or does not fit exactly.
    public var int8: Int8? { number?.int8 }

    /// The number as Int16, or nil if it is none or does not fit exactly.
    public var int16: Int16? { number?.int16 }

    /// The number as Int32, or nil if it is none or does not fit exactly.
    public var int32: Int32? { number?.int32 }

    /// The number as Int64, or nil if it is none or does not fit exactly.
    public var int64: Int64? { number?.int64 }

    /// The number as Int, or nil if it is none or does not fit exactly.
    public var int: Int? { number?.int }

    /// The number as UInt8, or nil if it is none or does not fit exactly.
    public var uint8: UInt8? { number?.uint8 }

    /// The number as UInt16, or nil if it is none or does not fit exactly.
    public var uint16: UInt16? { number?.uint16 }

    /// The number as UInt32, or nil if it is none or does not fit exactly.
    public var uint32: UInt32? { number?.uint32 }

    /// The number as UInt64, or nil if it is none or does not fit exactly.
    public var uint64: UInt64? { number?.uint64 }

    /// The number as the nearest Double, or nil if it is none or beyond the finite ones.
    public var double: Double? { number?.double }

    /// The number as the nearest Double, where NaN and infinities may be given by name.
    /// - Parameter nonFinite: Whether the strings of `JSONNonFinite.named` are read as well.
    /// - Returns: The value, or nil if this is neither.
    public func double(nonFinite: JSONNonFinite) -> Double? {
        switch self {
        case .number(let number): number.double
        case .string(let name): nonFinite.value(named: name)
        default: nil
        }
    }

    /// The bytes that a string holds in base64, or nil if this is not a string of base64 with padding.
    public var base64: [UInt8]? {
        guard case .string(let text) = self else { return nil }
        return try? JSONBase64.decode(text)
    }
}
