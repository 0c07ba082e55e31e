package import KafkaWire

/// An offset of a partition that is to be committed: that of the record that is wanted next.
package struct CommitEntry: Sendable, Equatable {
    /// The partition.
    package var partition: TopicPartition
    /// The id of its topic as the records had it, or zero.
    package var topicId: KafkaUUID
    /// The number of the assignment under which the records were read.
    package var assignment: Int
    /// The offset of the record that is wanted next.
    package var offset: Int64
    /// The leader epoch of the record before it, or -1.
    package var leaderEpoch: Int32
    /// What the user wants kept with it, or nil.
    package var metadata: String?

    /// Makes an entry.
    package init(
        partition: TopicPartition,
        topicId: KafkaUUID,
        assignment: Int,
        offset: Int64,
        leaderEpoch: Int32 = -1,
        metadata: String? = nil
    ) {
        self.partition = partition
        self.topicId = topicId
        self.assignment = assignment
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
    }
}
