internal import KafkaMessages
internal import KafkaWire

/// What a reader's machine knows of one partition.
struct FetchPartition: Sendable {
    /// Where it stands.
    enum Phase: Sendable, Equatable {
        /// The offset to begin at is to be asked for.
        case unresolved
        /// Records can be asked for.
        case reading
        /// Nothing more comes.
        case ended
    }

    var phase = Phase.unresolved
    /// What is asked for where the position is unresolved: a time, -2 or -1.
    var startQuery: Int64 = -2
    /// Whether the end is to be asked for too, and is not known yet.
    var needsEnd = false
    /// The offset before which reading ends, or nil for never.
    var end: Int64?
    var position: Int64 = -1
    var lastEpoch: Int32 = -1
    /// Whether the leader is another one than that of the last records, and did not say yet that it has them.
    var isUnchecked = false
    var leader: Int32 = -1
    var leaderEpoch: Int32 = -1
    /// A nearer replica, and until when it is preferred.
    var replica: Int32 = -1
    var replicaUntil = BootInstant(nanoseconds: .min)
    var isPaused = false
    /// The request that it is part of, or -1.
    var request = -1
    /// Raised when the position is set anew: answers to older requests mean nothing then.
    var generation = 0
    var notBefore = BootInstant(nanoseconds: .min)
    var backoff: Backoff
    var highWatermark: Int64 = -1
    /// When a broker last answered for it, or it was begun.
    var answeredAt = BootInstant(nanoseconds: .min)
    /// What the last answer was, where it was no good one.
    var lastError = ErrorCode.none

    /// The broker to ask for records.
    func node(at now: BootInstant) -> Int32 {
        replica >= 0 && now < replicaUntil ? replica : leader
    }
}
