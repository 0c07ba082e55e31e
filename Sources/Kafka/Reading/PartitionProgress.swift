public import KafkaCore

/// How far the fetching of a partition is.
public struct PartitionProgress: Sendable, Hashable {
    /// The partition.
    public let partition: TopicPartition

    /// The offset that is fetched next; -1 where it is not known yet.
    public let position: Int64

    /// The offset up to which the partition can be read, as its leader said last; -1 where it did not yet.
    public let end: Int64

    /// What its fetching is at: why records come of it, or why none do.
    public let activity: FetchActivity

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - position: The offset that is fetched next, or -1.
    ///   - end: The offset up to which the partition can be read, or -1.
    ///   - activity: What its fetching is at.
    public init(partition: TopicPartition, position: Int64, end: Int64, activity: FetchActivity) {
        self.partition = partition
        self.position = position
        self.end = end
        self.activity = activity
    }

    /// How many offsets are left to fetch, or nil where that is not known.
    public var lag: Int64? { position < 0 || end < 0 ? nil : max(0, end - position) }
}
