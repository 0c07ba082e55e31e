package import KafkaMessages

/// Why offsets were not committed.
package enum CommitFailure: Sendable, Equatable {
    /// The partition is not the member's any more.
    case partitionLost
    /// The coordinator refused.
    case refused(ErrorCode)
    /// The time was over; the last error, and whether an attempt may have worked.
    case timedOut(last: ErrorCode, isUnknown: Bool)
}
