internal import KafkaWire

/// The fetch sessions of all nodes.
struct FetchSessionTable: Sendable {
    private let limit: Int
    private let partitionLimit: Int
    private var sessions: [Int32: FetchSession] = [:]

    /// The numbers of the sessions, oldest first.
    private var order: [Int32] = []

    /// How long a session may be unused before it makes room for another.
    private static let patience = Duration.seconds(120)

    /// Makes a table without sessions.
    init(limits: BrokerLimits) {
        limit = limits.fetchSessions
        partitionLimit = limits.fetchSessionPartitions
    }

    /// The number of sessions.
    var count: Int { sessions.count }

    /// A session, or nil.
    subscript(id: Int32) -> FetchSession? {
        get { sessions[id] }
        set { if sessions[id] != nil, newValue != nil { sessions[id] = newValue } }
    }

    /// Whether a session may have so many partitions.
    func holds(_ partitions: Int) -> Bool { partitions <= partitionLimit }

    /// Makes a session where there is room.
    ///
    /// - Returns: Its number, or 0 where there is none.
    mutating func create(
        node: Int32,
        usesTopicIds: Bool,
        partitions: [FetchTarget],
        now: BootInstant,
        _ random: inout BrokerRandom
    ) -> Int32 {
        guard holds(partitions.count), makeRoom(on: node, now) else { return 0 }
        var id: Int32 = 0
        while id == 0 || sessions[id] != nil { id = Int32(truncatingIfNeeded: random.next() & 0x7fff_ffff) }
        sessions[id] = FetchSession(
            id: id,
            node: node,
            usesTopicIds: usesTopicIds,
            epoch: 1,
            lastUsed: now,
            partitions: partitions
        )
        order.append(id)
        return id
    }

    /// Ends a session.
    mutating func remove(_ id: Int32) {
        guard sessions.removeValue(forKey: id) != nil else { return }
        order.removeAll { $0 == id }
    }

    /// Ends all sessions of a node.
    mutating func removeAll(of node: Int32) {
        for id in order where sessions[id]?.node == node { sessions[id] = nil }
        order.removeAll { sessions[$0] == nil }
    }

    private mutating func makeRoom(on node: Int32, _ now: BootInstant) -> Bool {
        let own = order.filter { sessions[$0]?.node == node }
        guard own.count >= limit else { return true }
        let oldest = own.compactMap { sessions[$0] }.min { $0.lastUsed < $1.lastUsed }
        guard let oldest, now - oldest.lastUsed >= FetchSessionTable.patience else { return false }
        remove(oldest.id)
        return true
    }
}
