/// By which protocol the members of a group share their work.
public struct GroupKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The name in the protocol, in lower case, such as `consumer`.
    public let rawValue: String

    /// Makes a kind of its name.
    ///
    /// - Parameter rawValue: The name in the protocol; it need not be one that this release knows.
    public init(rawValue: String) { self.rawValue = rawValue.lowercased() }

    /// The name in the protocol.
    public var description: String { rawValue }

    /// The members join and one of them assigns.
    public static let classic = GroupKind(rawValue: "classic")
    /// The coordinator assigns (KIP-848).
    public static let consumer = GroupKind(rawValue: "consumer")
    /// Members share the records of partitions (KIP-932).
    public static let share = GroupKind(rawValue: "share")
    /// The tasks of a streams application (KIP-1071).
    public static let streams = GroupKind(rawValue: "streams")

    /// The kinds that this release knows.
    public static let known = [classic, consumer, share, streams]
}
