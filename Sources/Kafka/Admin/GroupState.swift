/// What a group is doing.
public struct GroupState: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The name in the protocol, such as `PreparingRebalance`.
    public let rawValue: String

    /// Makes a state of its name.
    ///
    /// - Parameter rawValue: The name in the protocol; it need not be one that this release knows.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name in the protocol.
    public var description: String { rawValue }

    /// All members have what they are to have.
    public static let stable = GroupState(rawValue: "Stable")
    /// There are no members; the committed offsets are kept for a while.
    public static let empty = GroupState(rawValue: "Empty")
    /// A group of the classic kind waits for its members to join.
    public static let preparingRebalance = GroupState(rawValue: "PreparingRebalance")
    /// A group of the classic kind waits for the assignment of its leader.
    public static let completingRebalance = GroupState(rawValue: "CompletingRebalance")
    /// A group of a newer kind is computing who is to have what.
    public static let assigning = GroupState(rawValue: "Assigning")
    /// Members of a group of a newer kind are changing to what they are to have.
    public static let reconciling = GroupState(rawValue: "Reconciling")
    /// A group of streams waits for topics that it needs.
    public static let notReady = GroupState(rawValue: "NotReady")
    /// The group is being removed.
    public static let dead = GroupState(rawValue: "Dead")

    /// The states that this release knows.
    public static let known = [
        stable, empty, preparingRebalance, completingRebalance, assigning, reconciling, notReady, dead,
    ]
}
