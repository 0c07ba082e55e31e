public import KafkaCore

/// An offset that a group has committed, or is to have.
public struct GroupOffset: Sendable, Hashable {
    /// The partition.
    public var partition: TopicPartition

    /// The offset of the next record that the group is to get.
    public var offset: Int64

    /// The leader epoch of the record before it; nil where it is not known.
    public var leaderEpoch: Int32?

    /// What was stored with it.
    public var metadata: String

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - offset: The offset of the next record that the group is to get.
    ///   - leaderEpoch: The leader epoch of the record before it; nil where it is not known.
    ///   - metadata: What is stored with it.
    public init(_ partition: TopicPartition, offset: Int64, leaderEpoch: Int32? = nil, metadata: String = "") {
        self.partition = partition
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
    }
}
