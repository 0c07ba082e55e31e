package import KafkaMessages
package import KafkaWire

/// A member of a classic group: joins, is given an assignment by the group's leader, and sends heartbeats.
///
/// Partitions are given up before a rebalance where one assignor of the member wants that (eager); where all are
/// cooperative (KIP-429), only those that go to others are given up, after the rebalance.
package struct ClassicGroupMachine: GroupMembership {
    enum Phase: Sendable, Equatable {
        case unjoined
        case joining
        case assigning
        case syncing
        case stable
        case stopped
        case ended
    }

    /// A request on its way.
    struct Pending: Sendable {
        let number: Int
        let sentAt: BootInstant
        let generation: Int32
    }

    package let settings: GroupSettings
    let assignors: [any PartitionAssignor]
    let defect: Defect?
    var phase = Phase.unjoined
    package internal(set) var memberId = ""
    package internal(set) var generation: Int32 = -1
    package internal(set) var owned: [TopicPartition] = []
    var assignorName: String?
    package var coordination: Coordination
    var pending: Pending?
    var heartbeat: Pending?
    var nextHeartbeat = BootInstant(nanoseconds: .min)
    /// When the coordinator last said that the member is one, counted from the question.
    package internal(set) var lastHeard = BootInstant(nanoseconds: .min)
    /// Why the group is to share its partitions out anew, or nil.
    var mustRejoin: String?
    /// Why it joins.
    var reason = "it is new"
    var revocation: (number: Int, partitions: [TopicPartition])?
    private var nextNumber = 0

    /// Makes a member that has not joined yet.
    ///
    /// - Parameters:
    ///   - settings: How it behaves.
    ///   - assignors: How partitions are shared out, in the order of preference; at least one.
    ///   - defect: A bug that it has, for tests.
    package init(settings: GroupSettings, assignors: [any PartitionAssignor], defect: Defect? = nil) {
        self.settings = settings
        self.assignors = assignors
        self.defect = defect
        coordination = Coordination(settings)
    }

    /// Whether partitions are kept during a rebalance.
    var isCooperative: Bool { assignors.allSatisfy(\.isCooperative) }

    package var state: MembershipState {
        switch phase {
        case .unjoined, .joining, .assigning, .syncing:
            owned.isEmpty ? .joining(reason: reason) : .rebalancing(reason: reason)
        case .stable: mustRejoin.map { .rebalancing(reason: $0) } ?? .stable
        case .stopped: .stopped(reason: reason)
        case .ended: .ended(reason: reason)
        }
    }

    mutating func number() -> Int {
        nextNumber += 1
        return nextNumber
    }

    package mutating func advance(at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase != .stopped, phase != .ended else { return }
        // An answer that is overdue by a session is not waited for: another node may be the coordinator by now.
        if let late = heartbeat, now >= late.sentAt + settings.sessionTimeout {
            heartbeat = nil
            coordination.lost()
        }
        guard coordination.isReady(at: now, into: &actions) else { return }
        if phase == .stable, revocation == nil, let reason = mustRejoin {
            begin(reason, at: now, into: &actions)
        }
        switch phase {
        case .unjoined where revocation == nil: join(at: now, into: &actions)
        case .stable, .assigning, .unjoined: beat(at: now, into: &actions)
        default: break
        }
    }

    /// Begins a rebalance: gives up what is to be given up first.
    private mutating func begin(_ reason: String, at now: BootInstant, into actions: inout [GroupAction]) {
        self.reason = reason
        mustRejoin = nil
        phase = .unjoined
        if !isCooperative, !owned.isEmpty, defect != .eagerKeepsAll { revoke(owned, into: &actions) }
    }

    mutating func revoke(_ partitions: [TopicPartition], into actions: inout [GroupAction]) {
        let number = number()
        revocation = (number, partitions)
        actions.append(.revoke(number: number, partitions))
    }

    private mutating func join(at now: BootInstant, into actions: inout [GroupAction]) {
        let protocols: [JoinGroupRequest.JoinGroupRequestProtocol]
        do throws(WireError) {
            protocols = try subscriptions()
        } catch {
            return fail(.invalidRequest, "the subscription can't be written: \(error)", into: &actions)
        }
        phase = .joining
        let number = number()
        pending = Pending(number: number, sentAt: now, generation: generation)
        let request = JoinGroupRequest(
            groupId: settings.group,
            sessionTimeoutMs: Int32(clamping: settings.sessionTimeout.milliseconds),
            rebalanceTimeoutMs: Int32(clamping: settings.rebalanceTimeout.milliseconds),
            memberId: memberId,
            groupInstanceId: settings.instanceId,
            protocolType: "consumer",
            protocols: protocols,
            reason: reason
        )
        actions.append(.send(request: number, .join(request)))
    }

    private func subscriptions() throws(WireError) -> [JoinGroupRequest.JoinGroupRequestProtocol] {
        var protocols: [JoinGroupRequest.JoinGroupRequestProtocol] = []
        for assignor in assignors {
            let member = GroupMember(
                id: memberId,
                instanceId: settings.instanceId,
                rack: settings.rack,
                topics: settings.topics,
                owned: owned,
                generation: generation,
                userData: assignor.userData(owned: owned, generation: generation)
            )
            protocols.append(.init(name: assignor.name, metadata: try ConsumerProtocol.encode(subscription: member)))
        }
        return protocols
    }

    private mutating func beat(at now: BootInstant, into actions: inout [GroupAction]) {
        guard heartbeat == nil, now >= nextHeartbeat, !memberId.isEmpty, generation >= 0 else { return }
        let number = number()
        heartbeat = Pending(number: number, sentAt: now, generation: generation)
        let request = HeartbeatRequest(
            groupId: settings.group,
            generationId: generation,
            memberId: memberId,
            groupInstanceId: settings.instanceId
        )
        actions.append(.send(request: number, .heartbeat(request)))
    }

    package mutating func revoked(_ number: Int, at now: BootInstant, into actions: inout [GroupAction]) {
        guard let done = revocation, done.number == number else { return }
        revocation = nil
        owned.removeAll { done.partitions.contains($0) }
        // What a cooperative member gave up can only be given to others by another rebalance.
        if phase == .stable, defect != .gaveUpInSilence { mustRejoin = "partitions were given up for others" }
        advance(at: now, into: &actions)
    }

    package mutating func assigned(
        _ number: Int,
        _ assignments: [SyncGroupRequest.SyncGroupRequestAssignment],
        at now: BootInstant,
        into actions: inout [GroupAction]
    ) {
        guard phase == .assigning, pending?.number == number else { return }
        sync(assignments, at: now, into: &actions)
    }

    mutating func sync(
        _ assignments: [SyncGroupRequest.SyncGroupRequestAssignment],
        at now: BootInstant,
        into actions: inout [GroupAction]
    ) {
        phase = .syncing
        let number = number()
        pending = Pending(number: number, sentAt: now, generation: generation)
        let request = SyncGroupRequest(
            groupId: settings.group,
            generationId: generation,
            memberId: memberId,
            groupInstanceId: settings.instanceId,
            protocolType: "consumer",
            protocolName: assignorName,
            assignments: assignments
        )
        actions.append(.send(request: number, .sync(request)))
    }

    package mutating func resolved(
        _ topics: [(id: KafkaUUID, name: String)],
        at now: BootInstant,
        into actions: inout [GroupAction]
    ) {}

    package mutating func rejoin(reason: String, at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase == .stable, mustRejoin == nil else { return }
        mustRejoin = reason
        advance(at: now, into: &actions)
    }

    package mutating func taskStopped(at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase != .stopped, phase != .ended else { return }
        farewell("its task did not ask for records in time", into: &actions)
        lose("the task did not ask for records for longer than it may", keepsId: false, into: &actions)
        phase = .stopped
        reason = "its task did not ask for records for longer than it may"
    }

    package mutating func taskReturned(at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase == .stopped else { return }
        phase = .unjoined
        reason = "its task asks for records again"
        advance(at: now, into: &actions)
    }

    package mutating func leave(into actions: inout [GroupAction]) {
        guard phase != .ended else { return }
        // A static member keeps its place until its session ends: it may be back before (KIP-345).
        if settings.instanceId == nil { farewell("the consumer is closed", into: &actions) }
        pending = nil
        heartbeat = nil
        phase = .ended
        reason = "the consumer is closed"
    }

    private mutating func farewell(_ text: String, into actions: inout [GroupAction]) {
        guard !memberId.isEmpty, coordination.node >= 0 else { return }
        let identity = LeaveGroupRequest.MemberIdentity(
            memberId: memberId,
            groupInstanceId: settings.instanceId,
            reason: text
        )
        let request = LeaveGroupRequest(groupId: settings.group, memberId: memberId, members: [identity])
        actions.append(.send(request: number(), .leave(request)))
    }

    /// The member is none any more, as far as its coordinator goes: its partitions may be others' already.
    mutating func lose(_ text: String, keepsId: Bool, into actions: inout [GroupAction]) {
        if !keepsId { memberId = "" }
        generation = -1
        pending = nil
        heartbeat = nil
        mustRejoin = nil
        revocation = nil
        reason = text
        phase = .unjoined
        guard !owned.isEmpty else { return }
        let lost = owned
        owned = []
        if defect != .lossIsHidden { actions.append(.lost(lost, reason: text)) }
    }

    package func nextDeadline(after now: BootInstant) -> BootInstant {
        guard phase != .stopped, phase != .ended else { return .never }
        if coordination.notBefore > now { return coordination.notBefore }
        guard coordination.node >= 0 else { return .never }
        guard phase == .stable || phase == .assigning || revocation != nil else { return .never }
        return heartbeat.map { $0.sentAt + settings.sessionTimeout } ?? max(nextHeartbeat, now)
    }
}
