internal import KafkaMessages
internal import KafkaWire

/// A group of the consumer protocol (KIP-848): the coordinator assigns, and members follow one by one.
struct ConsumerGroup: Sendable {
    /// The name of the group.
    let id: String
    /// How often members or topics have changed.
    var epoch: Int32 = 1
    /// The epoch for which partitions were assigned last.
    var targetEpoch: Int32 = 0
    /// What each member is to have.
    var target: [String: PartitionSet] = [:]
    /// When partitions were assigned last, or nil.
    var assignedAt: BootInstant?
    /// The topics that members want and that there are, as they were when that was looked at last.
    var topics: [GroupTopic] = []
    /// The state of the topics of the cluster when that was looked at.
    var topicsVersion = -1
    /// The patterns of the members, with the topics that they name.
    var patterns: [String: TopicPatternMatches] = [:]
    /// The bytes that the members take.
    private(set) var sizeInBytes = 0

    /// The ids of the members, in the order in which they came.
    private(set) var order: [String] = []
    private(set) var members: [String: ConsumerMember] = [:]
    private(set) var staticMembers: [String: String] = [:]
    private(set) var owners: [GroupPartition: String] = [:]

    /// Makes a group without members.
    init(id: String) {
        self.id = id
    }

    /// Where the group stands, as Kafka calls it.
    var state: String {
        if order.isEmpty { return "Empty" }
        if epoch > targetEpoch { return "Assigning" }
        return order.allSatisfy { members[$0]?.isSettled(at: targetEpoch) ?? true } ? "Stable" : "Reconciling"
    }

    /// The next time at which something happens by itself, or nil.
    var nextDeadline: BootInstant? {
        var earliest = BootInstant.never
        for id in order {
            guard let member = members[id] else { continue }
            earliest = min(earliest, member.sessionDeadline)
            if let deadline = member.revocationDeadline { earliest = min(earliest, deadline) }
            if let deadline = member.classic?.deadline { earliest = min(earliest, deadline) }
        }
        return earliest == .never ? nil : earliest
    }

    /// Whether nobody has a partition.
    func isFree(_ partition: GroupPartition) -> Bool { owners[partition] == nil }

    /// Puts a member in, or in the place of the one that has its id.
    mutating func put(_ member: ConsumerMember) {
        if let instance = member.instanceId { staticMembers[instance] = member.id }
        let old = members.updateValue(member, forKey: member.id)
        sizeInBytes += member.sizeInBytes - (old?.sizeInBytes ?? 0)
        if old == nil { order.append(member.id) }
        // Most heartbeats change nothing of what a member has.
        if let old, old.assigned == member.assigned, old.revoking == member.revoking { return }
        if let old { release(old) }
        for partition in member.assigned.items { owners[partition] = member.id }
        for partition in member.revoking.items { owners[partition] = member.id }
    }

    /// Takes a member out, with what it was to have.
    @discardableResult
    mutating func remove(_ id: String) -> ConsumerMember? {
        guard let member = members.removeValue(forKey: id) else { return nil }
        release(member)
        sizeInBytes -= member.sizeInBytes
        order.removeAll { $0 == id }
        target[id] = nil
        if let instance = member.instanceId, staticMembers[instance] == id { staticMembers[instance] = nil }
        return member
    }

    /// Notes that a member was heard of.
    mutating func touch(_ id: String, _ timeout: Duration, at now: BootInstant) {
        members[id]?.sessionDeadline = now + timeout
    }

    private mutating func release(_ member: ConsumerMember) {
        for partition in member.assigned.items where owners[partition] == member.id { owners[partition] = nil }
        for partition in member.revoking.items where owners[partition] == member.id { owners[partition] = nil }
    }
}
