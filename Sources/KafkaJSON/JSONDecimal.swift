/// The value of a number's text: digits without zeros at either end, times a power of ten.
struct JSONDecimal: Equatable {
    let isNegative: Bool
    /// The digits 0 to 9, none for zero.
    let digits: [UInt8]
    let exponent: Int

    /// Takes the text of a number of JSON apart.
    ///
    /// The result is nil if the exponent is beyond Int.
    /// - Parameter text: Text that follows JSON's grammar.
    init?(_ text: String) {
        var digits: [UInt8] = []
        var isNegative = false
        var fractionDigits = 0
        var isFraction = false
        var exponent: Int?
        var exponentIsNegative = false
        var exponentOverflows = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"):
                if exponent == nil { isNegative = true } else { exponentIsNegative = true }
            case UInt8(ascii: "."):
                isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                exponent = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = byte &- UInt8(ascii: "0")
                if let value = exponent {
                    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
                    let (sum, overflowAgain) = product.addingReportingOverflow(Int(digit))
                    exponentOverflows = exponentOverflows || overflow || overflowAgain
                    exponent = exponentOverflows ? 0 : sum
                } else {
                    if isFraction { fractionDigits &+= 1 }
                    if digit != 0 || !digits.isEmpty { digits.append(digit) }
                }
            default:
                continue
            }
        }
        var trailing = 0
        while digits.last == 0 {
            digits.removeLast()
            trailing &+= 1
        }
        if digits.isEmpty {
            self.isNegative = false
            self.exponent = 0
        } else {
            let written = exponentIsNegative ? 0 &- (exponent ?? 0) : exponent ?? 0
            let (sum, overflow) = written.addingReportingOverflow(trailing &- fractionDigits)
            guard !overflow, !exponentOverflows else { return nil }
            self.isNegative = isNegative
            self.exponent = sum
        }
        self.digits = digits
    }

    /// The value as an integer, or nil if it is none or does not fit.
    func integer<Integer: FixedWidthInteger>() -> Integer? {
        if digits.isEmpty { return 0 }
        // No integer type of the standard library has more than 39 digits.
        guard exponent >= 0, exponent <= 64 else { return nil }
        var result: Integer = 0
        for position in 0..<(digits.count &+ exponent) {
            let digit = position < digits.count ? digits[position] : 0
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            let (sum, overflowAgain) =
                isNegative
                ? product.subtractingReportingOverflow(Integer(digit))
                : product.addingReportingOverflow(Integer(digit))
            guard !overflowAgain else { return nil }
            result = sum
        }
        return result
    }
}
