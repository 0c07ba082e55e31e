package import KafkaMessages
package import KafkaWire

/// What a member's driver has to do.
package enum GroupAction: Sendable, Equatable {
    /// Find the group's coordinator, and tell the machine.
    case findCoordinator

    /// Send a request to the coordinator.
    case send(request: Int, GroupRequest)

    /// Share the partitions out among the members, as the leader of a classic group.
    case assign(number: Int, assignor: String, members: [JoinGroupResponse.JoinGroupResponseMember])

    /// Find the names of topics whose ids are known.
    case resolve([KafkaUUID])

    /// Give partitions up in an orderly way, and tell the machine when that is done.
    case revoke(number: Int, [TopicPartition])

    /// The member has these partitions now, beside those it kept.
    case gained([TopicPartition])

    /// The member has lost partitions: they may be another member's already.
    case lost([TopicPartition], reason: String)

    /// The member can't go on.
    case failed(ErrorCode, message: String?)
}
