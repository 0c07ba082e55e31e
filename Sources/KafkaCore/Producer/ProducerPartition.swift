internal import KafkaMessages
internal import KafkaWire

/// What a producer's machine knows of one partition.
struct ProducerPartition: Sendable {
    /// A batch from sealing to its end.
    struct Batch: Sendable {
        let id: Int
        let count: Int32
        let size: Int
        let deadline: BootInstant
        var attempts = 0
        var sequence: Int32 = -1
        var producerId: Int64 = -1
        var producerEpoch: Int16 = -1
        var isInFlight = false
        /// Whether an attempt ended without an answer, so that the batch may be written.
        var mayBeWritten = false
        /// Whether a batch behind it was accepted, though what became of this one is not known.
        var isOvertaken = false
        var lastError = ErrorCode.none
    }

    /// The batches that are not done, in the order of their records; those in flight stand first, but after failures.
    var batches: [Batch] = []

    /// How many of them are in flight.
    var inFlightCount = 0

    /// The broker that leads the partition, or -1 where that is not known.
    var leader: Int32 = -1

    /// The epoch of the leader, or -1.
    var leaderEpoch: Int32 = -1

    /// Nothing is sent before this time.
    var notBefore = BootInstant(nanoseconds: .min)

    /// After a failure: nothing more is sent until all in flight have come back; then in order, from the first on.
    var isRecovering = false

    var producerId: Int64 = -1
    var producerEpoch: Int16 = -1
    var nextSequence: Int32 = 0

    /// Whether the first batch of the epoch is to be acknowledged before others follow: a broker that knows nothing of
    /// the producer yet takes any sequence number, also that of a batch whose predecessor it has just refused.
    var isUnknown = false

    /// Whether a batch of this epoch was given up without it being known whether it was written.
    var hasUnknownGap = false

    /// Set when the broker lost the producer's state: the next batches begin with sequence 0 under a new epoch.
    var needsNewEpoch = false

    var backoff: Backoff

    /// Whether the partition stands in its broker's list of those with something to send.
    var isListed = false

    init(backoff: Backoff) {
        self.backoff = backoff
    }

    /// The position of the first batch that is not in flight, or nil where nothing may be sent.
    func nextToSend(at now: BootInstant, limit: Int) -> Int? {
        guard now >= notBefore, inFlightCount < limit else { return nil }
        // While recovering, one at a time: a later one is of use only after the earlier one has been accepted.
        if isRecovering || isUnknown { return inFlightCount == 0 && !batches.isEmpty ? 0 : nil }
        return inFlightCount < batches.count ? inFlightCount : nil
    }

    /// The sequence number after some records.
    static func advance(_ sequence: Int32, by count: Int32) -> Int32 {
        Int32(truncatingIfNeeded: (Int64(sequence) + Int64(count)) & 0x7fff_ffff)
    }
}
