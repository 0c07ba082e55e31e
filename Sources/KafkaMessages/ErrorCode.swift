/// What a broker says went wrong.
///
/// Codes that this release does not know keep their number.
public struct ErrorCode: RawRepresentable, Hashable, Sendable {
    /// The number; 0 is no error, -1 an error that the broker does not explain.
    public let rawValue: Int16

    /// Makes a code of its number.
    ///
    /// - Parameter rawValue: The number; it need not be one that this release knows.
    @inlinable public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    /// The name in the protocol, such as `UNKNOWN_TOPIC_ID`; `UNKNOWN_CODE_` and the number for an unknown one.
    public var name: String { knownName ?? "UNKNOWN_CODE_\(rawValue)" }

    /// Whether this release knows the code.
    public var isKnown: Bool { knownName != nil }

    /// Whether there is no error.
    public var isNone: Bool { rawValue == 0 }
}

extension ErrorCode: CaseIterable {}

extension ErrorCode: CustomStringConvertible {
    /// The name, the number and what happened, for people.
    public var description: String { "\(name) (\(rawValue)): \(message)" }
}
