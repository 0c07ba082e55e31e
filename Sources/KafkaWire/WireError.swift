/// What was wrong with bytes that were decoded, or with a value that was to be encoded, and where.
public struct WireError: Error, Equatable, Sendable {
    /// What can be wrong.
    public enum Reason: Equatable, Sendable {
        /// The bytes end before the value does.
        case truncated(needed: Int, available: Int)
        /// A length is negative, but for the -1 of null where null is allowed, or larger than the protocol allows.
        case invalidLength(Int)
        /// An array says that it has more elements than the bytes that are left could hold, or less than none.
        case invalidCount(Int, available: Int)
        /// A variable-length integer does not end, or is too large for its type.
        case invalidVarint
        /// A string is not UTF-8.
        case invalidUTF8
        /// A field that can't be null, in this version, is null.
        case unexpectedNull(field: String)
        /// Bytes are left behind the end of a message.
        case trailingBytes(Int)
        /// A tagged field says a size other than the one that its value has.
        case invalidTagSize(tag: UInt32, declared: Int, actual: Int)
        /// The message does not exist in that version.
        case unsupportedVersion(message: String, version: Int16)
        /// A field is set that the version lacks and that can't be left out silently.
        case fieldNotInVersion(field: String, version: Int16)
        /// A value is longer than its length prefix can say.
        case tooLong(Int, limit: Int)
        /// An unknown tagged field has a tag that the version defines.
        case tagInUse(UInt32)
    }

    /// What is wrong.
    public let reason: Reason

    /// Where: the offset in bytes from the start of what was decoded, or of what was encoded so far.
    public let offset: Int

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - reason: What is wrong.
    ///   - offset: Where, in bytes from the start.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}

extension WireError: CustomStringConvertible {
    /// A sentence that says what is wrong and where.
    public var description: String { "\(reason.sentence) (at byte \(offset))" }
}

extension WireError.Reason {
    /// What is wrong, in words.
    var sentence: String {
        switch self {
        case .truncated(let needed, let available):
            "the bytes end too early: \(needed) more needed, \(available) left"
        case .invalidLength(let length):
            "\(length) is not a valid length"
        case .invalidCount(let count, let available):
            "an array can't have \(count) elements in the \(available) bytes that are left"
        case .invalidVarint:
            "a variable-length integer does not end or is too large"
        case .invalidUTF8:
            "a string is not valid UTF-8"
        case .unexpectedNull(let field):
            "the field \(field) is null, which this version does not allow"
        case .trailingBytes(let count):
            "\(count) bytes are left behind the end of the message"
        case .invalidTagSize(let tag, let declared, let actual):
            "the tagged field \(tag) says that it has \(declared) bytes but has \(actual)"
        case .unsupportedVersion(let message, let version):
            "\(message) has no version \(version)"
        case .fieldNotInVersion(let field, let version):
            "the field \(field) is set, but version \(version) does not have it: "
                + "leave it at its default, or use another version"
        case .tooLong(let length, let limit):
            "a value of \(length) is too long: \(limit) is the most"
        case .tagInUse(let tag):
            "an unknown tagged field has the tag \(tag), which this version defines"
        }
    }
}
