/// Where a member of a group stands, and why.
public enum MembershipState: Sendable, Hashable {
    /// It has no partitions yet, or none any more, and is on its way to get some.
    case joining(reason: String)

    /// It has the partitions that the group gave it.
    case stable

    /// It has partitions, and the group is sharing them out anew.
    case rebalancing(reason: String)

    /// It is no member for now: its task did not ask for records for longer than it may.
    case stopped(reason: String)

    /// It is no member any more.
    case ended(reason: String)
}

extension MembershipState: CustomStringConvertible {
    /// The state and the reason, in words.
    public var description: String {
        switch self {
        case .joining(let reason): "joining: \(reason)"
        case .stable: "stable"
        case .rebalancing(let reason): "rebalancing: \(reason)"
        case .stopped(let reason): "stopped: \(reason)"
        case .ended(let reason): "ended: \(reason)"
        }
    }
}
