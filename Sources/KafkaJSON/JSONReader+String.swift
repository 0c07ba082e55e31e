extension JSONReader {
    /// Reads a string; the place is at its opening quote.
    mutating func readString() throws(JSONError) -> String {
        position &+= 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                let text = try text(start..<position)
                position &+= 1
                return text
            }
            if byte == UInt8(ascii: "\\") {
                return try readEscapedString(from: start)
            }
            guard byte >= 0x20 else {
                throw JSONError(.controlCharacter(byte), offset: position)
            }
            position &+= 1
        }
        throw JSONError(.unexpectedEnd, offset: bytes.count)
    }

    /// A part of the bytes as text.
    func text(_ range: Range<Int>) throws(JSONError) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes.extracting(range)))
        } catch {
            throw JSONError(.invalidUTF8, offset: range.lowerBound &+ error.byteOffsets.lowerBound)
        }
    }

    /// Reads the rest of a string; the place is at its first backslash.
    private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(2 &* (position &- start) &+ 16)
        for index in start..<position {
            unescaped.append(bytes[index])
        }
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                // An escape stands for whole characters: what is UTF-8 with it, is UTF-8 without it.
                do {
                    _ = try UTF8Span(validating: bytes.extracting(start..<position))
                } catch {
                    throw JSONError(.invalidUTF8, offset: start &+ error.byteOffsets.lowerBound)
                }
                position &+= 1
                return String(decoding: unescaped, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try readEscape(into: &unescaped)
            case 0..<0x20:
                throw JSONError(.controlCharacter(byte), offset: position)
            default:
                unescaped.append(byte)
                position &+= 1
            }
        }
        throw JSONError(.unexpectedEnd, offset: bytes.count)
    }

    /// Reads an escape; the place is at its backslash.
    private mutating func readEscape(into unescaped: inout [UInt8]) throws(JSONError) {
        let start = position
        position &+= 1
        let kind = try peek()
        position &+= 1
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(kind)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"):
            let first = try readHexadecimal()
            guard first & 0xF800 == 0xD800 else {
                return Self.append(first, to: &unescaped)
            }
            guard first < 0xDC00 else { throw JSONError(.loneSurrogate, offset: start) }
            guard try peek() == UInt8(ascii: "\\") else { throw JSONError(.loneSurrogate, offset: start) }
            position &+= 1
            guard try peek() == UInt8(ascii: "u") else { throw JSONError(.loneSurrogate, offset: start) }
            position &+= 1
            let second = try readHexadecimal()
            guard second & 0xFC00 == 0xDC00 else { throw JSONError(.loneSurrogate, offset: start) }
            Self.append(0x10000 &+ (first & 0x3FF) &<< 10 &+ (second & 0x3FF), to: &unescaped)
        default:
            throw JSONError(.invalidEscape, offset: start)
        }
    }

    private mutating func readHexadecimal() throws(JSONError) -> UInt32 {
        var result: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek()
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte &- UInt8(ascii: "A") &+ 10
            default: throw JSONError(.invalidEscape, offset: position)
            }
            result = result &<< 4 | UInt32(digit)
            position &+= 1
        }
        return result
    }

    /// Appends a character that is no surrogate in UTF-8.
    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        case 0..<0x800:
            bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6))
            bytes.append(continuation(scalar))
        case 0..<0x10000:
            bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12))
            bytes.append(continuation(scalar &>> 6))
            bytes.append(continuation(scalar))
        default:
            bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18))
            bytes.append(continuation(scalar &>> 12))
            bytes.append(continuation(scalar &>> 6))
            bytes.append(continuation(scalar))
        }
    }

    private static func continuation(_ bits: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F)
    }
}
