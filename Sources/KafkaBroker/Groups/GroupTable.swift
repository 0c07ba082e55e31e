internal import KafkaWire

/// The groups of the cluster and the offsets that they have committed.
struct GroupTable: Sendable {
    /// What is set for groups.
    let settings: GroupSettings
    /// The times that groups wait for.
    var deadlines = GroupDeadlines()
    /// The names of the groups, in the order in which they were made.
    private(set) var order: [String] = []
    /// The groups of the classic protocol, with those that only have offsets.
    private(set) var classic: [String: ClassicGroup] = [:]
    /// The groups of the consumer protocol.
    private(set) var consumer: [String: ConsumerGroup] = [:]
    /// The offsets of each group that has some.
    private(set) var offsets: [String: GroupOffsets] = [:]
    /// How many offsets there are.
    private(set) var offsetCount = 0
    /// The bytes that groups take.
    private(set) var sizeInBytes = 0
    /// When offsets that nobody uses are looked for, or nil where there is no group.
    var nextCheck: BootInstant?

    private let limits: BrokerLimits
    private var sizes: [String: Int] = [:]
    /// The classic groups as the next coordinator would find them.
    private var records: [String: ClassicGroup] = [:]

    /// Makes a table without groups.
    init(_ configuration: BrokerConfiguration) {
        limits = configuration.limits
        settings = GroupSettings(configuration.settings, limits: configuration.limits)
    }

    /// The next time at which something happens by itself, or nil.
    var nextDeadline: BootInstant? {
        guard let first = deadlines.first else { return nextCheck }
        return nextCheck.map { min($0, first) } ?? first
    }

    /// Whether groups take as many bytes as they may.
    var isFull: Bool { sizeInBytes >= limits.groupBytes }

    /// Whether so many offsets more find room.
    func holdsOffsets(_ count: Int) -> Bool { offsetCount + count <= limits.groupOffsets && !isFull }

    /// Whether there is a group of that name.
    func contains(_ id: String) -> Bool { classic[id] != nil || consumer[id] != nil }

    /// Makes an empty classic group where there is none.
    ///
    /// - Returns: False where there is no room for it.
    mutating func makeClassic(_ id: String, at now: BootInstant) -> Bool {
        guard classic[id] == nil else { return true }
        guard consumer[id] == nil, hasRoom() else { return false }
        classic[id] = ClassicGroup(id: id, now: now)
        noteNew(id, at: now)
        return true
    }

    /// Makes an empty consumer group where there is no group.
    ///
    /// - Returns: False where there is no room for it.
    mutating func makeConsumer(_ id: String, at now: BootInstant) -> Bool {
        guard !contains(id), hasRoom() else { return false }
        consumer[id] = ConsumerGroup(id: id)
        noteNew(id, at: now)
        return true
    }

    /// Puts a consumer group in the place of a classic one; the offsets stay.
    mutating func replaceClassic(_ id: String, by group: ConsumerGroup) {
        guard classic.removeValue(forKey: id) != nil else { return }
        records[id] = nil
        consumer[id] = group
        account(id)
        schedule(id)
    }

    /// Puts a classic group in the place of a consumer group; the offsets stay.
    mutating func replaceConsumer(_ id: String, by group: ClassicGroup) {
        guard consumer.removeValue(forKey: id) != nil else { return }
        classic[id] = group
        account(id)
        schedule(id)
    }

    /// Changes a consumer group in its place.
    mutating func updateConsumer<Result>(_ id: String, _ change: (inout ConsumerGroup) -> Result) -> Result? {
        guard let index = consumer.index(forKey: id) else { return nil }
        let result = change(&consumer.values[index])
        account(id)
        return result
    }

    /// Changes a classic group in its place.
    mutating func updateClassic<Result>(_ id: String, _ change: (inout ClassicGroup) -> Result) -> Result? {
        guard let index = classic.index(forKey: id) else { return nil }
        let result = change(&classic.values[index])
        if classic.values[index].isRecordable {
            classic.values[index].isRecordable = false
            records[id] = classic.values[index]
        }
        account(id)
        return result
    }

    /// Changes the offsets of a group.
    mutating func updateOffsets(_ id: String, _ change: (inout GroupOffsets) -> Void) {
        let before = offsets[id]?.count ?? 0
        change(&offsets[id, default: GroupOffsets()])
        let after = offsets[id]?.count ?? 0
        if after == 0 { offsets[id] = nil }
        offsetCount += after - before
        account(id)
    }

    /// Takes a group out with all that it has.
    mutating func remove(_ id: String) {
        updateOffsets(id) { $0 = GroupOffsets() }
        classic[id] = nil
        consumer[id] = nil
        records[id] = nil
        order.removeAll { $0 == id }
        deadlines.set(nil, of: id)
        account(id)
        if order.isEmpty { nextCheck = nil }
    }

    /// Takes the offsets of a topic that was deleted out.
    mutating func forget(topic: String) {
        for id in order where offsets[id]?.topics[topic] != nil {
            updateOffsets(id) { $0.remove(topic: topic) }
        }
    }

    /// Puts a group into the state in which a new coordinator finds it.
    mutating func recover(_ id: String, at now: BootInstant) {
        let settings = settings
        updateConsumer(id) { $0.recover(settings, at: now) }
        if let group = classic[id] {
            if let record = records[id] {
                classic[id] = record.recovered(at: now)
            } else if offsets[id] != nil {
                classic[id] = ClassicGroup(id: group.id, now: now)
            } else {
                return remove(id)
            }
        }
        account(id)
        schedule(id)
    }

    /// Sets the time that a group waits for.
    mutating func schedule(_ id: String) {
        deadlines.set(classic[id]?.nextDeadline ?? consumer[id]?.nextDeadline, of: id)
    }

    private mutating func noteNew(_ id: String, at now: BootInstant) {
        order.append(id)
        if nextCheck == nil { nextCheck = now + settings.offsetCheckInterval }
    }

    /// Whether a group has neither members nor offsets.
    func isIdle(_ id: String) -> Bool {
        guard offsets[id] == nil else { return false }
        guard let group = classic[id] else { return consumer[id]?.order.isEmpty ?? true }
        return group.state == .empty && group.pendingJoins.isEmpty
    }

    /// Makes room for a group where that takes nothing from anybody.
    private mutating func hasRoom() -> Bool {
        if order.count < limits.groups, !isFull { return true }
        if let idle = order.first(where: isIdle) { remove(idle) }
        return order.count < limits.groups && !isFull
    }

    private mutating func account(_ id: String) {
        var size = 0
        if let group = classic[id] { size += 512 + group.sizeInBytes }
        if let group = consumer[id] { size += 512 + group.sizeInBytes }
        if let committed = offsets[id] { size += committed.sizeInBytes }
        sizeInBytes += size - (sizes[id] ?? 0)
        sizes[id] = size == 0 ? nil : size
    }
}
