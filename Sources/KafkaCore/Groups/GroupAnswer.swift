package import KafkaMessages

/// What a coordinator says to a member.
package enum GroupAnswer: Sendable {
    /// To a join.
    case join(JoinGroupResponse)
    /// To a sync.
    case sync(SyncGroupResponse)
    /// To a heartbeat.
    case heartbeat(HeartbeatResponse)
    /// To a heartbeat of KIP-848.
    case consumerHeartbeat(ConsumerGroupHeartbeatResponse)
    /// To a farewell.
    case leave(LeaveGroupResponse)
}
