internal import KafkaWire

/// A partition of a topic that is named by its id.
struct GroupPartition: Sendable, Hashable, Comparable {
    /// The id of the topic.
    let topic: KafkaUUID
    /// The number of the partition.
    let partition: Int32

    static func < (left: GroupPartition, right: GroupPartition) -> Bool {
        if left.topic.high != right.topic.high { return left.topic.high < right.topic.high }
        if left.topic.low != right.topic.low { return left.topic.low < right.topic.low }
        return left.partition < right.partition
    }
}
