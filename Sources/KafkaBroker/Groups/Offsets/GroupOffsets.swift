internal import KafkaWire

/// The offsets that one group has committed.
struct GroupOffsets: Sendable {
    /// The offsets by topic and partition.
    private(set) var topics: [String: [Int32: CommittedOffset]] = [:]
    /// How many there are.
    private(set) var count = 0
    /// The bytes that they take.
    private(set) var sizeInBytes = 0

    /// The bytes that an offset takes beside its metadata.
    private static let fixedSize = 96

    /// Makes an empty list.
    init() {}

    /// An offset, or nil.
    func offset(_ topic: String, _ partition: Int32) -> CommittedOffset? { topics[topic]?[partition] }

    /// The topics with their partitions, in order.
    var sorted: [(topic: String, partitions: [Int32])] {
        topics.keys.sorted().map { ($0, topics[$0]?.keys.sorted() ?? []) }
    }

    /// Sets an offset.
    mutating func set(_ offset: CommittedOffset, _ topic: String, _ partition: Int32) {
        remove(topic, partition)
        topics[topic, default: [:]][partition] = offset
        count += 1
        sizeInBytes += GroupOffsets.fixedSize + offset.metadata.utf8.count
    }

    /// Takes an offset out.
    mutating func remove(_ topic: String, _ partition: Int32) {
        guard let old = topics[topic]?.removeValue(forKey: partition) else { return }
        count -= 1
        sizeInBytes -= GroupOffsets.fixedSize + old.metadata.utf8.count
        if topics[topic]?.isEmpty == true { topics[topic] = nil }
    }

    /// Takes all offsets of a topic out.
    mutating func remove(topic: String) {
        for partition in topics[topic]?.keys.sorted() ?? [] { remove(topic, partition) }
    }
}
