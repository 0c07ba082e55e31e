public import KafkaCore

/// What a group's coordinator and its member have agreed on.
public struct Membership: Sendable {
    /// Where the member stands, and why.
    public let state: MembershipState

    /// The id that the coordinator knows it by; empty before it has joined.
    public let memberId: String

    /// The generation of a classic group, or the member's epoch (KIP-848); -1 before it has joined.
    public let generation: Int32

    /// What went wrong last and still does, or why the member can't go on; nil where all is well.
    public let error: KafkaError?
}
