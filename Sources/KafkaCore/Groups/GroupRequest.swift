package import KafkaMessages

/// What a member says to its coordinator.
package enum GroupRequest: Sendable, Equatable {
    /// Join the group, or begin a rebalance.
    case join(JoinGroupRequest)
    /// Ask for the assignment; the leader brings it.
    case sync(SyncGroupRequest)
    /// The member lives.
    case heartbeat(HeartbeatRequest)
    /// The same of KIP-848, which joins and leaves too.
    case consumerHeartbeat(ConsumerGroupHeartbeatRequest)
    /// Leave the group.
    case leave(LeaveGroupRequest)
}
