package import KafkaMessages

/// What the driver of a member's offsets has to do.
package enum OffsetAction: Sendable, Equatable {
    /// Ask the coordinator to keep offsets.
    case commit(request: Int, entries: [CommitEntry])

    /// A job is done.
    case done(job: Int)

    /// A job has failed, at this partition for this reason.
    case failed(job: Int, partition: TopicPartition?, CommitFailure)

    /// The coordinator said this to a commit: the member may not be one any more.
    case refused(ErrorCode)
}
