/// What a control record says; the raw value is what its key holds.
@frozen public struct ControlRecordType: RawRepresentable, Hashable, Sendable {
    /// The number.
    public let rawValue: Int16

    /// Makes a type of its number.
    ///
    /// - Parameter rawValue: The number; unknown ones are kept.
    @inlinable public init(rawValue: Int16) {
        self.rawValue = rawValue
    }

    /// The transaction of the batch's producer was aborted.
    public static let abort = ControlRecordType(rawValue: 0)
    /// The transaction of the batch's producer was committed.
    public static let commit = ControlRecordType(rawValue: 1)
    /// A KRaft leader was elected.
    public static let leaderChange = ControlRecordType(rawValue: 2)
    /// The head of a KRaft snapshot.
    public static let snapshotHeader = ControlRecordType(rawValue: 3)
    /// The foot of a KRaft snapshot.
    public static let snapshotFooter = ControlRecordType(rawValue: 4)
    /// The KRaft version.
    public static let kraftVersion = ControlRecordType(rawValue: 5)
    /// The KRaft voters.
    public static let kraftVoters = ControlRecordType(rawValue: 6)

    /// The name, as Kafka writes it.
    public var name: String {
        let names = [
            "ABORT", "COMMIT", "LEADER_CHANGE", "SNAPSHOT_HEADER", "SNAPSHOT_FOOTER", "KRAFT_VERSION", "KRAFT_VOTERS",
        ]
        return names.indices.contains(Int(rawValue)) ? names[Int(rawValue)] : "UNKNOWN"
    }
}
