internal import KafkaWire

/// The topics of the cluster, found by name or by id, in the order in which they were made.
struct TopicTable: Sendable {
    /// What topics have that say nothing else.
    let defaults: TopicSettings

    /// The places of the topics that there are, oldest first.
    private(set) var order: [Int] = []

    /// The number of partitions of all topics.
    private(set) var partitionCount = 0

    /// The bytes of all logs.
    private(set) var sizeInBytes = 0

    /// Grows with each topic or partition that comes or goes.
    private(set) var version = 0

    private var slots: [Topic] = []
    private var free: [Int] = []
    private var byName: [String: Int] = [:]
    private var byId: [KafkaUUID: Int] = [:]

    /// Makes a table without topics.
    init(defaults: TopicSettings) {
        self.defaults = defaults
    }

    /// The number of topics.
    var count: Int { order.count }

    /// The topic in a place.
    subscript(slot: Int) -> Topic { slots[slot] }

    /// The place of a topic.
    func slot(named name: String) -> Int? { byName[name] }

    /// The place of a topic.
    func slot(of id: KafkaUUID) -> Int? { byId[id] }

    /// Changes a partition, which must exist, in its place.
    mutating func update<Result>(
        _ slot: Int,
        _ partition: Int,
        _ change: (inout Partition) -> Result
    ) -> Result {
        let before = slots[slot].partitions[partition].log.sizeInBytes
        let result = change(&slots[slot].partitions[partition])
        sizeInBytes += slots[slot].partitions[partition].log.sizeInBytes - before
        return result
    }

    /// Sets what a topic's settings are.
    mutating func set(_ settings: TopicSettings, of slot: Int) {
        slots[slot].settings = settings
    }

    /// Adds a topic whose name nobody else has.
    mutating func add(_ topic: Topic) {
        version += 1
        let slot = free.popLast() ?? slots.count
        if slot == slots.count { slots.append(topic) } else { slots[slot] = topic }
        order.append(slot)
        byName[topic.name] = slot
        byId[topic.id] = slot
        partitionCount += topic.partitions.count
    }

    /// Adds partitions to a topic.
    mutating func grow(_ slot: Int, by partitions: [Partition]) {
        version += 1
        slots[slot].partitions += partitions
        partitionCount += partitions.count
    }

    /// Takes a topic out; its place is used again.
    mutating func remove(_ slot: Int) -> Topic {
        version += 1
        let topic = slots[slot]
        order.removeAll { $0 == slot }
        byName[topic.name] = nil
        byId[topic.id] = nil
        partitionCount -= topic.partitions.count
        sizeInBytes -= topic.partitions.reduce(0) { $0 + $1.log.sizeInBytes }
        slots[slot] = Topic(name: "", id: .zero, partitions: [], settings: defaults)
        free.append(slot)
        return topic
    }

    /// The partition whose log is the largest.
    var largest: (slot: Int, partition: Int)? {
        var found: (slot: Int, partition: Int)?
        var size = -1
        for slot in order {
            for partition in slots[slot].partitions.indices {
                let bytes = slots[slot].partitions[partition].log.sizeInBytes
                if bytes > size { (found, size) = ((slot, partition), bytes) }
            }
        }
        return found
    }
}
