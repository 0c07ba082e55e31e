internal import KafkaMessages

/// The end of a request that waited for its group.
enum GroupEffect: Sendable {
    /// A member's wish to join is answered.
    case join(ticket: Int, JoinGroupResponse)
    /// A member's wish for its assignment is answered.
    case sync(ticket: Int, SyncGroupResponse)
}
