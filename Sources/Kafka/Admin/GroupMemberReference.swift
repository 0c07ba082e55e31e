/// Which member of a group is meant.
public enum GroupMemberReference: Sendable, Hashable {
    /// The one with this member id.
    case member(String)
    /// The static one with this instance id.
    case instance(String)
}
