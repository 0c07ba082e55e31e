extension JSONReader {
    /// The powers of ten that Double holds exactly.
    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]

    /// What has been read of a number without its sign and exponent.
    private struct Digits {
        var value: UInt64 = 0
        /// Digits from the first one on that is not zero.
        var count = 0
        /// Whether the value is too small for the digits.
        var overflows = false

        @inline(__always)
        mutating func append(_ digit: UInt8) {
            if value != 0 || digit != 0 { count &+= 1 }
            guard count < 20 else {
                appendSlowly(digit)
                return
            }
            value = value &* 10 &+ UInt64(digit)
        }

        private mutating func appendSlowly(_ digit: UInt8) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflowAgain) = product.addingReportingOverflow(UInt64(digit))
            overflows = overflows || overflow || overflowAgain
            if !overflows { value = sum }
        }
    }

    /// Reads a number; the place is at its minus or first digit.
    mutating func readNumber() throws(JSONError) -> JSONNumber {
        let start = position
        var digits = Digits()
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position &+= 1 }
        let first = position
        try readDigits(into: &digits)
        guard position == first &+ 1 || bytes[first] != UInt8(ascii: "0") else {
            throw JSONError(.invalidNumber, offset: start)
        }
        var isInteger = true
        var fractionDigits = 0
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            isInteger = false
            position &+= 1
            let fraction = position
            try readDigits(into: &digits)
            fractionDigits = position &- fraction
        }
        var exponent = 0
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            exponent = try readExponent()
        }
        guard position &- start <= options.maximumNumberLength else {
            throw JSONError(.numberTooLong(limit: options.maximumNumberLength), offset: start)
        }
        if isInteger, !digits.overflows {
            if !isNegative {
                return JSONNumber(digits.value)
            }
            // Minus zero is no integer.
            if digits.value != 0, digits.value <= Int64.min.magnitude {
                return JSONNumber(Int64(truncatingIfNeeded: 0 &- digits.value))
            }
        }
        if !isInteger, digits.count <= 15 {
            // Both factors are exact, so that the product or quotient is the nearest Double.
            let scale = exponent &- fractionDigits
            if scale.magnitude < Self.powersOfTen.count {
                let power = Self.powersOfTen[Int(scale.magnitude)]
                let magnitude = Double(digits.value)
                let value = scale < 0 ? magnitude / power : magnitude * power
                return JSONNumber(isNegative ? -value : value)
            }
        }
        return JSONNumber(storage: .text(try text(start..<position)))
    }

    /// Reads one digit or more.
    @inline(__always)
    private mutating func readDigits(into digits: inout Digits) throws(JSONError) {
        let start = position
        while position < bytes.count, Self.isDigit(bytes[position]) {
            digits.append(bytes[position] &- UInt8(ascii: "0"))
            position &+= 1
        }
        guard position > start else {
            throw position < bytes.count
                ? JSONError(.invalidNumber, offset: position) : JSONError(.unexpectedEnd, offset: bytes.count)
        }
    }

    /// Reads an exponent; the place is at its letter.
    ///
    /// A value beyond a million is given as a million.
    private mutating func readExponent() throws(JSONError) -> Int {
        position &+= 1
        var isNegative = false
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
            isNegative = bytes[position] == UInt8(ascii: "-")
            position &+= 1
        }
        var digits = Digits()
        try readDigits(into: &digits)
        let magnitude = digits.overflows ? 1_000_000 : Int(min(digits.value, 1_000_000))
        return isNegative ? 0 &- magnitude : magnitude
    }
}
