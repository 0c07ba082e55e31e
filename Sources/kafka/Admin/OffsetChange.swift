import Kafka

/// The offset that a group has in a partition, and the one that it is to have.
struct OffsetChange {
    let partition: TopicPartition
    /// The offset that it has, or nil.
    let before: Int64?
    let after: Int64
}
