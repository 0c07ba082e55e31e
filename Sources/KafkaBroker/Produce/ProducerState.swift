/// What a partition remembers of one idempotent producer.
struct ProducerState: Sendable, Equatable {
    /// A batch that was appended.
    struct Batch: Sendable, Equatable {
        let firstSequence: Int32
        let lastSequence: Int32
        let firstOffset: Int64
        let timestamp: Int64
    }

    /// How many batches are remembered, so that they are recognised when they come again.
    static let remembered = 5

    /// The producer's epoch.
    private(set) var epoch: Int16

    /// The last batches, oldest first.
    private(set) var batches: [Batch] = []

    /// Whether a batch came since the table last looked for somebody to forget.
    var isRecent = true

    /// Makes the state of a producer of which nothing came yet.
    init(epoch: Int16) {
        self.epoch = epoch
    }

    /// The sequence number of the last record, or -1.
    var lastSequence: Int32 { batches.last?.lastSequence ?? -1 }

    /// The batch of these sequence numbers, where it was appended before and is still remembered.
    func duplicate(epoch: Int16, first: Int32, last: Int32) -> Batch? {
        guard epoch == self.epoch else { return nil }
        return batches.first { $0.firstSequence == first && $0.lastSequence == last }
    }

    /// Notes a batch that was appended.
    mutating func append(_ batch: Batch, epoch: Int16) {
        if epoch != self.epoch {
            batches.removeAll(keepingCapacity: true)
            self.epoch = epoch
        }
        if batches.count == ProducerState.remembered { batches.removeFirst() }
        batches.append(batch)
        isRecent = true
    }
}
