/// Whose time the records of a batch have.
public enum TimestampType: Sendable, Hashable {
    /// None: the format has no timestamps (magic 0).
    case none
    /// The time that the producer gave each record.
    case createTime
    /// The time at which the broker appended the batch, the same for all its records.
    case logAppendTime
}
