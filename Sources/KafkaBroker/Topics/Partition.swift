internal import KafkaMessages
internal import KafkaWire

/// A partition: who has it, who leads it, and its log, which all replicas share.
struct Partition: Sendable {
    /// The nodes that have it; the first is the preferred leader.
    var replicas: [Int32]
    /// The replicas that have all of the log.
    var inSync: [Int32]
    /// The leader, or -1.
    private(set) var leader: Int32
    /// How often the leader changed.
    private(set) var leaderEpoch: Int32 = 0
    /// The records.
    var log: PartitionLog
    /// What is known of idempotent producers.
    var producers: ProducerTable
    /// The connections whose fetches wait for records.
    private(set) var watchers: [Int] = []

    /// Makes an empty partition whose first live replica leads.
    init(replicas: [Int32], live: [Int32], producerLimit: Int) {
        self.replicas = replicas
        let alive = replicas.filter { live.contains($0) }
        inSync = alive.isEmpty ? replicas : alive
        leader = alive.first ?? -1
        log = PartitionLog()
        producers = ProducerTable(limit: producerLimit)
        log.epochs.begin(0, at: 0)
    }

    /// Sets the leader, or none with -1, under the next epoch.
    mutating func elect(_ node: Int32) {
        leader = node
        leaderEpoch = leaderEpoch == .max ? 0 : leaderEpoch + 1
        if node >= 0 { log.epochs.begin(leaderEpoch, at: log.endOffset) }
    }

    /// Puts a replica in sync again.
    mutating func addInSync(_ node: Int32) {
        if !inSync.contains(node) { inSync.append(node) }
    }

    /// Cuts the log's end off, and what is known of producers with it.
    mutating func truncate(to offset: Int64) {
        log.truncate(to: offset)
        producers.removeAll()
        for batch in log.batches { producers.note(batch) }
    }

    /// Notes that a connection's fetch waits for records.
    mutating func watch(_ connection: Int) {
        // A fetch may name a partition twice.
        if watchers.last != connection { watchers.append(connection) }
    }

    /// Forgets a connection's fetch.
    mutating func unwatch(_ connection: Int) {
        if let index = watchers.lastIndex(of: connection) { watchers.remove(at: index) }
    }

    /// What is wrong with the leader epoch that a client believes in; -1 is none.
    func epochFailure(_ epoch: Int32) -> ErrorCode {
        if epoch < 0 || epoch == leaderEpoch { return .none }
        return epoch < leaderEpoch ? .fencedLeaderEpoch : .unknownLeaderEpoch
    }
}

extension Partition {
    /// What is wrong with a request to a node that only the leader may answer.
    func failure(epoch: Int32, node: Int32) -> ErrorCode {
        let failure = epochFailure(epoch)
        guard failure.isNone else { return failure }
        return leader == node ? .none : .notLeaderOrFollower
    }
}
