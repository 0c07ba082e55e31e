internal import KafkaWire

/// From where a group goes on in a partition.
struct CommittedOffset: Sendable {
    /// The offset of the next record.
    let offset: Int64
    /// The leader epoch of the last record, or -1.
    let leaderEpoch: Int32
    /// What the client wrote beside it.
    let metadata: String
    /// When it was committed.
    let committedAt: BootInstant
    /// When it ends as the client wished it, or nil.
    let expiresAt: BootInstant?
}
