internal import KafkaWire

/// A member of a consumer group (KIP-848).
struct ConsumerMember: Sendable {
    /// How far a member is on the way to what it is to have.
    enum State: Sendable {
        /// It has what it is to have.
        case stable
        /// It is to give up partitions first.
        case unrevoked
        /// It waits for partitions that others have not given up yet.
        case unreleased
    }

    /// The id.
    var id: String
    /// The name that a static member keeps over restarts, or nil.
    var instanceId: String?
    /// The rack, or nil.
    var rackId: String?
    /// What the client calls itself.
    var clientId = ""
    /// From where it comes.
    var clientHost = ""
    /// How long it may take to give partitions up.
    var rebalanceTimeout = Duration.seconds(300)
    /// The topics that it names, each once.
    var topicNames: [String] = []
    /// The pattern of the topics that it wants beside them, or nil.
    var topicPattern: String?
    /// The assignor that it prefers, or nil.
    var assignor: GroupAssignor?
    /// The epoch that it has reached; -2 while a static member is away.
    var epoch: Int32 = 0
    /// The epoch that it had before.
    var previousEpoch: Int32 = 0
    /// How far it is.
    var state = State.stable
    /// What it has and keeps.
    var assigned = PartitionSet()
    /// What it is to give up.
    var revoking = PartitionSet()
    /// At which epoch it got each partition that it has.
    var since: [GroupPartition: Int32] = [:]
    /// When it counts as gone.
    var sessionDeadline = BootInstant.never
    /// When it is put out because it did not give up what it is to, or nil.
    var revocationDeadline: BootInstant?

    /// What it has where it speaks the classic protocol, or nil.
    var classic: ClassicSide?

    /// Makes a member that has not been heard of yet.
    init(id: String) {
        self.id = id
    }

    /// The epoch of a static member that is away for a while.
    static let awayEpoch: Int32 = -2

    /// The bytes that it takes.
    var sizeInBytes: Int {
        var size = 512 + id.utf8.count + (instanceId?.utf8.count ?? 0) + (rackId?.utf8.count ?? 0) + clientId.utf8.count
        size += topicNames.reduce(0) { $0 + 32 + $1.utf8.count } + (topicPattern?.utf8.count ?? 0) * 16
        return size + (assigned.count + revoking.count) * 96 + (classic?.sizeInBytes ?? 0)
    }

    /// Whether it has all that it is to have in an epoch.
    func isSettled(at epoch: Int32) -> Bool { state == .stable && self.epoch == epoch }

    /// Goes to an epoch.
    mutating func move(to epoch: Int32) {
        previousEpoch = self.epoch
        self.epoch = epoch
    }

    /// Sets what it has and is to give up.
    mutating func hold(_ assigned: PartitionSet, revoking: PartitionSet) {
        var since: [GroupPartition: Int32] = [:]
        for partition in assigned.items + revoking.items { since[partition] = self.since[partition] ?? epoch }
        self.since = since
        self.assigned = assigned
        self.revoking = revoking
    }
}
