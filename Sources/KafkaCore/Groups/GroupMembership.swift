package import KafkaMessages
package import KafkaWire

/// The mind of one member of a group: joins, keeps itself alive, and learns which partitions are its own.
package protocol GroupMembership: Sendable {
    /// The member's id as its coordinator knows it, or empty.
    var memberId: String { get }

    /// The generation or the member's epoch, or -1.
    var generation: Int32 { get }

    /// The partitions that are the member's, in order.
    var owned: [TopicPartition] { get }

    /// Where it stands.
    var state: MembershipState { get }

    /// How it behaves.
    var settings: GroupSettings { get }

    /// What it knows of its coordinator.
    var coordination: Coordination { get set }

    /// When the coordinator last said that the member is one, counted from the question.
    var lastHeard: BootInstant { get }

    /// Does what is due.
    mutating func advance(at now: BootInstant, into actions: inout [GroupAction])

    /// The coordinator answered.
    mutating func answered(
        _ request: Int,
        _ answer: GroupAnswer,
        at now: BootInstant,
        chance: UInt64,
        into actions: inout [GroupAction]
    )

    /// A request came to nothing.
    mutating func failed(_ request: Int, at now: BootInstant, chance: UInt64, into actions: inout [GroupAction])

    /// The partitions of a revocation are given up.
    mutating func revoked(_ number: Int, at now: BootInstant, into actions: inout [GroupAction])

    /// The leader's assignment is made: each member's id and bytes.
    mutating func assigned(
        _ number: Int,
        _ assignments: [SyncGroupRequest.SyncGroupRequestAssignment],
        at now: BootInstant,
        into actions: inout [GroupAction]
    )

    /// Names of topics whose ids were asked for.
    mutating func resolved(
        _ topics: [(id: KafkaUUID, name: String)],
        at now: BootInstant,
        into actions: inout [GroupAction]
    )

    /// The coordinator or another call said that the member is not one any more.
    mutating func expelled(_ error: ErrorCode, at now: BootInstant, into actions: inout [GroupAction])

    /// The group is to share its partitions out anew.
    mutating func rejoin(reason: String, at now: BootInstant, into actions: inout [GroupAction])

    /// The member's task was busy for longer than it may: the member leaves until it asks for records again.
    mutating func taskStopped(at now: BootInstant, into actions: inout [GroupAction])

    /// The member's task asks for records again.
    mutating func taskReturned(at now: BootInstant, into actions: inout [GroupAction])

    /// The member leaves for good.
    mutating func leave(into actions: inout [GroupAction])

    /// When something is due.
    func nextDeadline(after now: BootInstant) -> BootInstant
}

extension GroupMembership {
    /// The coordinator, or -1 where it is not known.
    package var coordinator: Int32 { coordination.node }

    /// Until when no other member can have the partitions, as far as was heard.
    package var validUntil: BootInstant { lastHeard + settings.sessionTimeout }

    /// The coordinator is a node.
    package mutating func found(coordinator: Int32) { coordination.found(coordinator) }

    /// The coordinator was not found for now.
    package mutating func notFound(at now: BootInstant, chance: UInt64) {
        coordination.notFound(at: now, chance: chance)
    }

    /// The coordinator is another one, or can't be reached.
    package mutating func coordinatorLost() { coordination.lost() }
}
