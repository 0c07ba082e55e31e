package import KafkaMessages
package import KafkaWire

/// A member of a group of the newer protocol (KIP-848): one heartbeat says all, and the coordinator moves partitions
/// one by one, each only when its last owner has given it up.
package struct ConsumerGroupMachine: GroupMembership {
    enum Phase: Sendable, Equatable {
        case joining
        case stable
        case stopped
        case ended
    }

    /// A partition as the coordinator names it.
    struct Place: Sendable, Hashable {
        let id: KafkaUUID
        let partition: Int32
    }

    package let settings: GroupSettings
    let defect: Defect?
    var phase = Phase.joining
    /// Made by the member itself, for its whole life.
    package let memberId: String
    var epoch: Int32 = 0
    package var coordination: Coordination
    var pending: (number: Int, sentAt: BootInstant)?
    var nextHeartbeat = BootInstant(nanoseconds: .min)
    var interval: Duration
    package internal(set) var lastHeard = BootInstant(nanoseconds: .min)
    var reason = "it is new"
    /// Whether the next heartbeat says all that there is to say.
    var saysAll = true
    /// Whether the coordinator is to be told which partitions the member has.
    var mustTell = false
    /// What the coordinator wants the member to have, or nil where that is so already.
    var target: [Place]?
    var places: [Place] = []
    /// The names of topics, by id; few.
    var names: [(id: KafkaUUID, name: String)] = []
    var revocation: (number: Int, places: [Place])?
    private var nextNumber = 0

    /// Makes a member that has not joined yet.
    ///
    /// - Parameters:
    ///   - settings: How it behaves.
    ///   - memberId: Its id, which no other member may have: a uuid.
    ///   - defect: A bug that it has, for tests.
    package init(settings: GroupSettings, memberId: String, defect: Defect? = nil) {
        self.settings = settings
        self.memberId = memberId
        self.defect = defect
        interval = settings.heartbeatInterval
        coordination = Coordination(settings)
    }

    package var generation: Int32 { epoch }

    package var owned: [TopicPartition] { places.compactMap(named).sorted() }

    package var state: MembershipState {
        switch phase {
        case .joining: .joining(reason: reason)
        case .stable: target == nil && revocation == nil ? .stable : .rebalancing(reason: "partitions are moved")
        case .stopped: .stopped(reason: reason)
        case .ended: .ended(reason: reason)
        }
    }

    mutating func number() -> Int {
        nextNumber += 1
        return nextNumber
    }

    func name(of id: KafkaUUID) -> String? { names.first { $0.id == id }?.name }

    func named(_ place: Place) -> TopicPartition? { name(of: place.id).map { TopicPartition($0, place.partition) } }

    package mutating func advance(at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase != .stopped, phase != .ended else { return }
        if let late = pending, now >= late.sentAt + settings.sessionTimeout {
            pending = nil
            saysAll = true
            coordination.lost()
        }
        guard coordination.isReady(at: now, into: &actions), pending == nil else { return }
        guard mustTell || now >= nextHeartbeat || phase == .joining else { return }
        // A member that joins has nothing: it is asked to begin anew once it has given up what it had.
        guard phase == .stable || revocation == nil else { return }
        beat(at: now, into: &actions)
    }

    private mutating func beat(at now: BootInstant, into actions: inout [GroupAction]) {
        let number = number()
        pending = (number, now)
        let isFull = saysAll || epoch == 0
        var request = ConsumerGroupHeartbeatRequest(
            groupId: settings.group,
            memberId: memberId,
            memberEpoch: epoch,
            rebalanceTimeoutMs: isFull ? Int32(clamping: settings.rebalanceTimeout.milliseconds) : -1
        )
        request.instanceId = settings.instanceId
        request.topicPartitions = isFull || mustTell ? grouped() : nil
        if isFull {
            request.rackId = settings.rack
            request.serverAssignor = settings.remoteAssignor
            request.subscribedTopicNames = settings.pattern == nil || !settings.topics.isEmpty ? settings.topics : nil
            request.subscribedTopicRegex = settings.pattern
        }
        saysAll = false
        mustTell = false
        actions.append(.send(request: number, .consumerHeartbeat(request)))
    }

    private func grouped() -> [ConsumerGroupHeartbeatRequest.TopicPartitions] {
        guard epoch > 0 else { return [] }
        var topics: [ConsumerGroupHeartbeatRequest.TopicPartitions] = []
        for place in places {
            if let index = topics.firstIndex(where: { $0.topicId == place.id }) {
                topics[index].partitions.append(place.partition)
            } else {
                topics.append(.init(topicId: place.id, partitions: [place.partition]))
            }
        }
        return topics
    }

    /// Comes nearer to what the coordinator wants: gives up first, then takes.
    mutating func reconcile(at now: BootInstant, into actions: inout [GroupAction]) {
        guard let target, revocation == nil, phase == .stable else { return }
        let wanted = Set(target)
        let gone = places.filter { !wanted.contains($0) }
        if !gone.isEmpty {
            let number = number()
            revocation = (number, gone)
            actions.append(.revoke(number: number, gone.compactMap(named)))
            return
        }
        let unknown = unknownIds(of: target)
        if !unknown.isEmpty { actions.append(.resolve(unknown)) }
        let had = Set(places)
        let new = target.filter { !had.contains($0) && name(of: $0.id) != nil }
        // What the coordinator has heard of is not told again.
        let changes = !new.isEmpty || unknown.isEmpty
        places += new
        if unknown.isEmpty { self.target = nil }
        if changes {
            mustTell = true
            actions.append(.gained(new.compactMap(named).sorted()))
        }
    }

    private func unknownIds(of target: [Place]) -> [KafkaUUID] {
        var unknown: [KafkaUUID] = []
        for place in target where name(of: place.id) == nil && !unknown.contains(place.id) { unknown.append(place.id) }
        return unknown
    }

    package mutating func revoked(_ number: Int, at now: BootInstant, into actions: inout [GroupAction]) {
        guard let done = revocation, done.number == number else { return }
        revocation = nil
        places.removeAll { done.places.contains($0) }
        mustTell = true
        reconcile(at: now, into: &actions)
        advance(at: now, into: &actions)
    }

    package mutating func assigned(
        _ number: Int,
        _ assignments: [SyncGroupRequest.SyncGroupRequestAssignment],
        at now: BootInstant,
        into actions: inout [GroupAction]
    ) {}

    package mutating func resolved(
        _ topics: [(id: KafkaUUID, name: String)],
        at now: BootInstant,
        into actions: inout [GroupAction]
    ) {
        var isNews = false
        for topic in topics where name(of: topic.id) == nil {
            names.append(topic)
            isNews = true
        }
        guard isNews else { return }
        reconcile(at: now, into: &actions)
        advance(at: now, into: &actions)
    }

    package mutating func rejoin(reason: String, at now: BootInstant, into actions: inout [GroupAction]) {
        // The coordinator alone decides; a heartbeat at once tells it all anew.
        guard phase == .stable else { return }
        saysAll = true
        mustTell = true
        advance(at: now, into: &actions)
    }

    package mutating func taskStopped(at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase != .stopped, phase != .ended else { return }
        farewell(into: &actions)
        lose("the task did not ask for records for longer than it may", into: &actions)
        phase = .stopped
        reason = "its task did not ask for records for longer than it may"
    }

    package mutating func taskReturned(at now: BootInstant, into actions: inout [GroupAction]) {
        guard phase == .stopped else { return }
        phase = .joining
        reason = "its task asks for records again"
        advance(at: now, into: &actions)
    }

    package mutating func leave(into actions: inout [GroupAction]) {
        guard phase != .ended else { return }
        farewell(into: &actions)
        pending = nil
        phase = .ended
        reason = "the consumer is closed"
    }

    private mutating func farewell(into actions: inout [GroupAction]) {
        guard epoch > 0, coordination.node >= 0 else { return }
        // A static member that leaves for a while says -2 and keeps its place until its session ends.
        var request = ConsumerGroupHeartbeatRequest(
            groupId: settings.group,
            memberId: memberId,
            memberEpoch: settings.instanceId == nil ? -1 : -2,
            rebalanceTimeoutMs: -1
        )
        request.instanceId = settings.instanceId
        actions.append(.send(request: number(), .consumerHeartbeat(request)))
    }

    /// The member is none any more, as far as its coordinator goes: its partitions may be others' already.
    mutating func lose(_ text: String, into actions: inout [GroupAction]) {
        epoch = 0
        pending = nil
        target = nil
        revocation = nil
        saysAll = true
        mustTell = false
        reason = text
        phase = .joining
        guard !places.isEmpty else { return }
        let lost = owned
        places = []
        if defect != .lossIsHidden { actions.append(.lost(lost, reason: text)) }
    }

    package func nextDeadline(after now: BootInstant) -> BootInstant {
        guard phase != .stopped, phase != .ended else { return .never }
        if coordination.notBefore > now { return coordination.notBefore }
        guard coordination.node >= 0 else { return .never }
        return pending.map { $0.sentAt + settings.sessionTimeout } ?? max(nextHeartbeat, now)
    }
}
