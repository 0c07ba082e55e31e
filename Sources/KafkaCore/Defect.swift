/// A bug on purpose, to prove that the tests of histories would find it.
///
/// Machines and buffers take one where they are made; no client of a user's has any.
package enum Defect: String, Sendable, CaseIterable {
    // MARK: Producing

    /// A batch takes the sequence number of the one before it.
    case sequenceStays
    /// A broker lost the producer's state, and the sequence begins anew under the old epoch.
    case epochStays
    /// Batches behind one of unknown outcome are sent anew under the next epoch.
    case unknownGapIsForgotten
    /// A batch that is sent again takes a new sequence number.
    case retryTakesNewSequence
    /// A batch that is sent again goes behind those that came after it.
    case retryGoesLast
    /// A batch whose answer was lost is taken as not written.
    case lostAnswerMeansNotWritten
    /// A batch whose time is over is called not written whatever is known of it.
    case expiryMeansNotWritten
    /// A batch is acknowledged when it is sent.
    case acknowledgedWhenSent
    /// A batch that is to be sent again is dropped.
    case retryIsDropped
    /// The second half of a batch that was split is dropped.
    case secondHalfIsDropped
    /// A flush ends at once.
    case flushDoesNotWait

    // MARK: Buffers

    /// The bytes of a batch that failed do not come back.
    case failureKeepsBudget
    /// Who waits for a batch that failed is told that it was delivered.
    case failureIsToldAsDelivery
    /// Who waits for room is not woken when there is some.
    case waiterIsNotWoken
    /// A batch that is in use when its linger is over is not looked at again.
    case busyBatchIsForgotten
    /// What was fetched before a seek is handed out after it.
    case staleSliceIsHandedOut

    // MARK: Reading

    /// Fetching goes on one record too far.
    case positionSkips
    /// Fetching does not go on.
    case positionStays
    /// An answer to a request of before a seek is taken as one of after it.
    case staleAnswerIsTaken
    /// Nobody notices that records which were read are gone.
    case truncationIsIgnored
    /// A batch is handed out from its first record on, whichever was wanted.
    case startIsIgnored

    // MARK: Groups

    /// A member that lost its partitions goes on with them.
    case lossIsHidden
    /// A smaller offset is committed after a larger one.
    case commitGoesBack
    /// One record more is committed than was processed.
    case commitSkipsARecord
    /// A batch counts as processed when it is handed out.
    case handedOutIsProcessed
    /// Batches are handed out however long the coordinator was not heard of.
    case silenceIsIgnored
    /// Partitions are given up while the task still works on a batch of them.
    case revocationDoesNotWait
    /// An eager member keeps its partitions during a rebalance.
    case eagerKeepsAll
    /// A cooperative member that gave partitions up does not join again.
    case gaveUpInSilence
    /// Reading begins at the configured start, whatever the group has committed.
    case committedIsIgnored

    /// Whether only members of groups can have it.
    package var isOfGroups: Bool {
        switch self {
        case .lossIsHidden, .commitGoesBack, .commitSkipsARecord, .handedOutIsProcessed,
            .silenceIsIgnored, .revocationDoesNotWait, .eagerKeepsAll, .gaveUpInSilence, .committedIsIgnored:
            true
        default: false
        }
    }
}
