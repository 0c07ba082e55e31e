internal import KafkaMessages

/// The answer about one partition of a fetch.
struct FetchResult: Sendable {
    /// Which of the fetch's targets.
    let target: Int
    /// The error, or none.
    var code = ErrorCode.none
    /// The offset up to which all is replicated, or -1.
    var highWatermark: Int64 = -1
    /// The first offset of the log, or -1.
    var startOffset: Int64 = -1
    /// Where the client's log and this one part: the epoch, or -1.
    var divergingEpoch: Int32 = -1
    /// Where that epoch ends.
    var divergingOffset: Int64 = -1
    /// Who leads, where the client asked somebody else, or -1.
    var leader: Int32 = -1
    /// The leader's epoch.
    var leaderEpoch: Int32 = -1
    /// The replica from which the client should read, or -1.
    var preferredReplica: Int32 = -1
    /// Where the records are among the pieces.
    var segments: Range<Int> = 0..<0
    /// How many bytes the records have.
    var sizeInBytes = 0

    /// Makes the answer about a target.
    init(target: Int, _ code: ErrorCode = .none) {
        self.target = target
        self.code = code
    }

    /// Whether the partition is none that there is.
    var isUnknown: Bool { code == .unknownTopicOrPartition || code == .unknownTopicId }

    /// Whether the client's log goes on where this one has something else.
    var isDiverging: Bool { divergingOffset >= 0 }
}
