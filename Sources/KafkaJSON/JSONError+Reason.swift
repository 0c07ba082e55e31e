extension JSONError {
    /// The kinds of errors.
    public enum Reason: Sendable, Equatable {
        /// The input ends where more is needed.
        case unexpectedEnd
        /// A byte that cannot stand there.
        case unexpectedByte(UInt8)
        /// A number that does not follow the grammar of RFC 8259, section 6.
        case invalidNumber
        /// A number of more bytes than the limit.
        case numberTooLong(limit: Int)
        /// A backslash that is followed by something else than RFC 8259, section 7 allows.
        case invalidEscape
        /// Half of a surrogate pair, which no Unicode text can hold.
        case loneSurrogate
        /// A control character (below U+0020) that is not escaped.
        case controlCharacter(UInt8)
        /// Bytes that are not UTF-8.
        case invalidUTF8
        /// An object has the same name twice.
        case duplicateName(String)
        /// More arrays and objects inside one another than the limit.
        case tooDeep(limit: Int)
        /// Something follows the value.
        case trailingBytes
        /// NaN or an infinity, for which JSON has no number.
        case notFinite
        /// A call of the stream writer that does not fit what was written before.
        case misplaced(String)
        /// Text that is not base64 of RFC 4648, section 4.
        case invalidBase64

        /// A sentence that says what is wrong.
        var explanation: String {
            switch self {
            case .unexpectedEnd: "the text ends in the middle of a value."
            case .unexpectedByte(let byte): "\(Self.name(byte)) is not allowed here."
            case .invalidNumber: "this is not a number of JSON."
            case .numberTooLong(let limit): "a number is longer than \(limit) bytes."
            case .invalidEscape: "a backslash is followed by something that JSON does not know."
            case .loneSurrogate: "half of a surrogate pair stands alone."
            case .controlCharacter(let byte): "the control character \(Self.name(byte)) stands in a string."
            case .invalidUTF8: "the bytes of a string are not UTF-8."
            case .duplicateName(let name): "the name \"\(name)\" occurs twice in an object."
            case .tooDeep(let limit): "arrays and objects are nested more than \(limit) deep."
            case .trailingBytes: "something follows the value."
            case .notFinite: "NaN and infinities are not numbers of JSON."
            case .misplaced(let call): "\(call) does not fit what was written before."
            case .invalidBase64: "the text is not base64 with padding."
            }
        }

        /// A sentence that says what to do.
        var advice: String {
            switch self {
            case .unexpectedEnd: "Check that the text was read completely."
            case .unexpectedByte(0xEF): "Remove the byte order mark, or quote the text."
            case .unexpectedByte(UInt8(ascii: "'")): "Use double quotes."
            case .unexpectedByte(UInt8(ascii: "}")), .unexpectedByte(UInt8(ascii: "]")):
                "Remove the comma before it, or close the brackets in the order in which they were opened."
            case .unexpectedByte: "Check commas, colons, quotes and the words true, false and null."
            case .invalidNumber: "Write digits without a leading zero or plus, with digits on both sides of the point."
            case .numberTooLong: "Raise the parser's limit for numbers, or write it as a string."
            case .invalidEscape: #"Use one of \" \\ \/ \b \f \n \r \t, or \u and four hexadecimal digits."#
            case .loneSurrogate: "Write both halves, the high one first, or the character itself."
            case .controlCharacter: #"Write it as \n, \t, or \u and four hexadecimal digits."#
            case .invalidUTF8: "Convert the text to UTF-8; put raw bytes into base64."
            case .duplicateName: "Remove one of them, or let the parser keep the last one."
            case .tooDeep: "Make the value flatter, or raise the limit for the depth."
            case .trailingBytes: "Remove it, or read one value after the other with parseNext."
            case .notFinite: "Write such numbers by name (the writer's nonFinite option), or leave them out."
            case .misplaced: "Write a name before each value of an object, and close what was opened."
            case .invalidBase64: "Use A-Z, a-z, 0-9, + and / in groups of four, the last one filled up with =."
            }
        }

        /// How a byte is shown to people.
        private static func name(_ byte: UInt8) -> String {
            if byte > 0x20, byte < 0x7F {
                return "'\(Character(Unicode.Scalar(byte)))'"
            }
            let digits = String(byte, radix: 16, uppercase: true)
            return "byte 0x" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
    }
}
