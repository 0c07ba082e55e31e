/// A number of JSON that keeps its exact value.
///
/// Integers from `Int64.min` to `UInt64.max` are kept as integers, and short decimal numbers as Double where that loses
/// no digit. Everything else keeps its text: longer integers, numbers of more than fifteen digits, numbers beyond the
/// range of Double, and `-0`. Two numbers are equal if they are written with the same decimal value: `1`, `1.0` and
/// `10e-1` are equal. A NaN is equal to a NaN.
public struct JSONNumber: Sendable {
    /// How the number is kept.
    enum Storage: Sendable {
        case signed(Int64)
        /// Beyond `Int64.max`.
        case unsigned(UInt64)
        case double(Double)
        /// Text that follows the grammar of JSON.
        case text(String)
    }

    let storage: Storage

    init(storage: Storage) {
        self.storage = storage
    }

    /// Makes a number from an integer.
    /// - Parameter value: The integer.
    public init(_ value: Int64) {
        storage = .signed(value)
    }

    /// Makes a number from an integer.
    /// - Parameter value: The integer.
    public init(_ value: UInt64) {
        if let signed = Int64(exactly: value) {
            storage = .signed(signed)
        } else {
            storage = .unsigned(value)
        }
    }

    /// Makes a number from an integer of any type, exactly.
    /// - Parameter value: The integer.
    @inlinable
    public init(_ value: some FixedWidthInteger) {
        if let signed = Int64(exactly: value) {
            self.init(signed)
        } else if let unsigned = UInt64(exactly: value) {
            self.init(unsigned)
        } else {
            self.init(digits: String(value))
        }
    }

    /// Makes a number from the digits of an integer.
    @usableFromInline
    init(digits: String) {
        storage = .text(digits)
    }

    /// Makes a number from a floating-point value.
    /// - Parameter value: The value; NaN and infinities are kept, the writer decides what happens to them.
    public init(_ value: Double) {
        storage = .double(value)
    }

    /// Makes a number from a floating-point value, with the shortest digits that give this Float back.
    /// - Parameter value: The value; NaN and infinities are kept, the writer decides what happens to them.
    public init(_ value: Float) {
        // The shortest digits: 0.1 stays 0.1 instead of 0.10000000149011612.
        storage = .double(value.isFinite ? Double(value.description) ?? Double(value) : Double(value))
    }

    /// Makes a number from its text in JSON, which is kept if no other form is exact.
    ///
    /// The result is nil if the text is not a number of RFC 8259, section 6.
    /// - Parameter text: The text.
    public init?(text: String) {
        let parser = JSONParser(options: JSONParser.Options(maximumNumberLength: .max))
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || JSONReader.isDigit(first),
            let last = text.utf8.last, JSONReader.isDigit(last),
            case .number(let number)? = try? parser.parse(text)
        else { return nil }
        self = number
    }

    /// Whether this is a number that JSON can write: neither NaN nor an infinity.
    public var isFinite: Bool {
        if case .double(let value) = storage { value.isFinite } else { true }
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The number as JSON writes it; NaN and infinities by name.
    public var description: String {
        switch storage {
        case .signed(let value): value.description
        case .unsigned(let value): value.description
        case .double(let value): value.isFinite ? value.description : JSONNonFinite.name(of: value)
        case .text(let text): text
        }
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// Makes a number from an integer.
    public init(integerLiteral value: Int64) {
        self.init(value)
    }

    /// Makes a number from a floating-point value.
    public init(floatLiteral value: Double) {
        self.init(value)
    }
}

extension JSONNumber: Equatable {
    /// Compares the decimal values.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        switch (left.storage, right.storage) {
        case (.signed(let left), .signed(let right)): return left == right
        case (.unsigned(let left), .unsigned(let right)): return left == right
        case (.signed, .unsigned), (.unsigned, .signed): return false
        case (.double(let left), .double(let right)): return left == right || left.isNaN && right.isNaN
        default:
            guard left.isFinite, right.isFinite else { return false }
            let (leftText, rightText) = (left.description, right.description)
            guard let leftDecimal = JSONDecimal(leftText), let rightDecimal = JSONDecimal(rightText) else {
                return leftText == rightText
            }
            return leftDecimal == rightDecimal
        }
    }
}
