internal import KafkaMessages
internal import KafkaWire

/// A group of the classic protocol, whose members gather, and one of whom assigns.
struct ClassicGroup: Sendable {
    /// Where the group stands.
    enum State: String, Sendable {
        /// It has no member.
        case empty = "Empty"
        /// It waits until its members have joined again.
        case preparingRebalance = "PreparingRebalance"
        /// It waits for its leader to assign.
        case completingRebalance = "CompletingRebalance"
        /// All have their assignments.
        case stable = "Stable"
    }

    /// A time at which the gathering ends.
    struct JoinTimer: Sendable {
        /// The time.
        let instant: BootInstant
        /// How much longer a new group may wait for more members; nil where the group is not new.
        let remaining: Duration?
    }

    /// The name of the group.
    let id: String
    /// Where the group stands.
    private(set) var state = State.empty
    /// Where the group stood before that.
    private(set) var previousState = State.empty
    /// Since when the group stands there.
    private(set) var stateSince: BootInstant
    /// How often members were gathered.
    var generation: Int32 = 0
    /// What the group is for, such as `consumer`; nil where it never had a member.
    var protocolType: String?
    /// The way to assign that was chosen, or nil.
    var protocolName: String?
    /// The id of the member that assigns, or nil.
    var leader: String?
    /// The topics that the members want; nil where that is not known.
    var subscribedTopics: Set<String>?
    /// Whether a member came while the new group waits for more.
    var hasNewMember = false
    /// When the gathering ends, or nil.
    var joinTimer: JoinTimer?
    /// When members that did not ask for their assignment are taken out, or nil.
    var syncDeadline: BootInstant?
    /// The ids that were given out and did not come back yet, and how long they are waited for.
    var pendingJoins: [(id: String, deadline: BootInstant)] = []
    /// The members that did not ask for their assignment yet.
    var pendingSyncs: Set<String> = []
    /// Whether the group is as a coordinator writes it down, so that the next one goes on with it.
    var isRecordable = false
    /// The bytes that the members take.
    private(set) var sizeInBytes = 0

    /// The ids of the members, in the order in which they came.
    private(set) var order: [String] = []
    private(set) var members: [String: ClassicMember] = [:]
    private(set) var staticMembers: [String: String] = [:]

    /// Makes a group without members.
    init(id: String, now: BootInstant) {
        self.id = id
        stateSince = now
    }

    /// Whether the members assign topics to themselves as consumers do.
    var isConsumerProtocol: Bool { protocolType == "consumer" }

    /// The longest time that a member may take to join again.
    var rebalanceTimeout: Duration {
        order.reduce(.zero) { max($0, members[$1]?.rebalanceTimeout ?? .zero) }
    }

    /// Whether all members wait for the gathering to end, and nobody is still to come.
    var hasEverybodyJoined: Bool {
        pendingJoins.isEmpty && order.allSatisfy { members[$0]?.joinTicket != nil }
    }

    /// How many members wait for the gathering to end.
    var joinedCount: Int { order.count { members[$0]?.joinTicket != nil } }

    /// The next time at which something happens by itself, or nil.
    var nextDeadline: BootInstant? {
        var earliest = BootInstant.never
        for id in order { earliest = min(earliest, members[id]?.deadline ?? .never) }
        for pending in pendingJoins { earliest = min(earliest, pending.deadline) }
        if let joinTimer { earliest = min(earliest, joinTimer.instant) }
        if let syncDeadline { earliest = min(earliest, syncDeadline) }
        return earliest == .never ? nil : earliest
    }

    /// Changes where the group stands.
    mutating func move(to state: State, at now: BootInstant) {
        previousState = self.state
        self.state = state
        stateSince = now
    }

    /// Adds a member whose id nobody has.
    mutating func add(_ member: ClassicMember, protocolType: String) {
        if order.isEmpty { self.protocolType = protocolType }
        if leader == nil { leader = member.id }
        order.append(member.id)
        members[member.id] = member
        sizeInBytes += member.sizeInBytes
        if let instance = member.instanceId { staticMembers[instance] = member.id }
        pendingJoins.removeAll { $0.id == member.id }
    }

    /// Takes a member out.
    @discardableResult
    mutating func remove(_ id: String) -> ClassicMember? {
        guard let member = members.removeValue(forKey: id) else { return nil }
        order.removeAll { $0 == id }
        sizeInBytes -= member.sizeInBytes
        if let instance = member.instanceId, staticMembers[instance] == id { staticMembers[instance] = nil }
        pendingSyncs.remove(id)
        if leader == id { leader = order.first }
        return member
    }

    /// Gives a static member another id, in its place.
    mutating func rename(_ old: String, to new: String) {
        guard var member = remove(old: old) else { return }
        member.id = new
        members[new] = member
        sizeInBytes += member.sizeInBytes
        if let index = order.firstIndex(of: old) { order[index] = new }
        if let instance = member.instanceId { staticMembers[instance] = new }
        if pendingSyncs.remove(old) != nil { pendingSyncs.insert(new) }
        if leader == old { leader = new }
    }

    private mutating func remove(old id: String) -> ClassicMember? {
        guard let member = members.removeValue(forKey: id) else { return nil }
        sizeInBytes -= member.sizeInBytes
        return member
    }

    /// Changes a member, where there is one of that id.
    mutating func update(_ id: String, _ change: (inout ClassicMember) -> Void) {
        guard let index = members.index(forKey: id) else { return }
        let before = members.values[index].sizeInBytes
        change(&members.values[index])
        sizeInBytes += members.values[index].sizeInBytes - before
    }

    /// Notes that a member was heard of.
    mutating func touch(_ id: String, at now: BootInstant) {
        guard let timeout = members[id]?.sessionTimeout else { return }
        members[id]?.deadline = now + timeout
    }

    /// Why a request of a member is refused, or nil.
    func failure(of memberId: String, instance: String?) -> ErrorCode? {
        if let instance {
            guard let known = staticMembers[instance] else { return .unknownMemberId }
            guard known == memberId else { return .fencedInstanceId }
        }
        return members[memberId] == nil ? .unknownMemberId : nil
    }

    /// The names that all members know of ways to assign, in the order of the first member's preference.
    var commonChoices: [String] {
        guard let first = order.first.flatMap({ members[$0] }) else { return [] }
        return first.choices.map(\.name).filter { name in
            order.allSatisfy { members[$0]?.choices.contains { $0.name == name } ?? false }
        }
    }

    /// Whether a member could take part that knows these ways to assign.
    func supports(_ type: String, _ choices: [ClassicMember.Choice]) -> Bool {
        if state == .empty { return !type.isEmpty && !choices.isEmpty }
        guard type == protocolType else { return false }
        // All may have left since the rebalance began.
        guard !members.isEmpty else { return !choices.isEmpty }
        let common = commonChoices
        return choices.contains { common.contains($0.name) }
    }

    /// The way to assign that most members prefer of those that all know.
    var preferredChoice: String? {
        let candidates = commonChoices
        var votes = [Int](repeating: 0, count: candidates.count)
        for id in order {
            for choice in members[id]?.choices ?? [] {
                guard let index = candidates.firstIndex(of: choice.name) else { continue }
                votes[index] += 1
                break
            }
        }
        guard let most = votes.max(), let index = votes.firstIndex(of: most) else { return nil }
        return candidates[index]
    }

    /// What the leader is told of all members.
    var roll: [JoinGroupResponse.JoinGroupResponseMember] {
        order.compactMap { members[$0] }.map { member in
            JoinGroupResponse.JoinGroupResponseMember(
                memberId: member.id,
                groupInstanceId: member.instanceId,
                metadata: member.metadata(for: protocolName ?? "")
            )
        }
    }
}
