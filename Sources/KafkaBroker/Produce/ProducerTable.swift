internal import KafkaMessages
internal import KafkaRecords

/// The idempotent producers of a partition.
struct ProducerTable: Sendable {
    /// What a batch is to a partition.
    enum Verdict: Equatable {
        /// It may be appended.
        case new
        /// It was appended before.
        case duplicate(ProducerState.Batch)
        /// It must not be appended.
        case refused(ErrorCode)
    }

    private let limit: Int
    private var states: [Int64: ProducerState] = [:]

    /// The ids, from ``head`` on: whoever came first is looked at first when the table is full.
    private var queue: [Int64] = []
    private var head = 0

    /// Makes a table that remembers so many producers.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// The number of producers.
    var count: Int { states.count }

    /// What is known of a producer.
    subscript(id: Int64) -> ProducerState? { states[id] }

    /// Decides about a batch of a producer, as Kafka does.
    func verdict(on header: RecordBatchHeader) -> Verdict {
        guard header.producerId >= 0, let state = states[header.producerId] else { return .new }
        if let batch = state.duplicate(
            epoch: header.producerEpoch,
            first: header.baseSequence,
            last: header.lastSequence
        ) {
            return .duplicate(batch)
        }
        if header.producerEpoch < state.epoch { return .refused(.invalidProducerEpoch) }
        let isNext =
            header.producerEpoch > state.epoch
            ? header.baseSequence == 0
            : header.baseSequence == (state.lastSequence == .max ? 0 : state.lastSequence + 1)
        return isNext ? .new : .refused(.outOfOrderSequenceNumber)
    }

    /// Notes a batch that was appended.
    mutating func note(_ header: RecordBatchHeader) {
        guard header.producerId >= 0, !header.attributes.isControl else { return }
        let batch = ProducerState.Batch(
            firstSequence: header.baseSequence,
            lastSequence: header.lastSequence,
            firstOffset: header.baseOffset,
            timestamp: header.maxTimestamp.milliseconds
        )
        if states[header.producerId] == nil {
            makeRoom()
            states[header.producerId] = ProducerState(epoch: header.producerEpoch)
            queue.append(header.producerId)
        }
        states[header.producerId]?.append(batch, epoch: header.producerEpoch)
    }

    /// Notes a batch that is in the log.
    mutating func note(_ batch: LogBatch) {
        if let header = batch.header { note(header) }
    }

    /// Forgets all producers.
    mutating func removeAll() {
        states.removeAll()
        queue.removeAll()
        head = 0
    }

    /// Forgets a producer where there are too many: the first in the queue that sent nothing since it was passed over.
    private mutating func makeRoom() {
        while states.count >= limit, head < queue.count {
            let id = queue[head]
            head += 1
            if states[id]?.isRecent == true {
                states[id]?.isRecent = false
                queue.append(id)
            } else {
                states[id] = nil
            }
        }
        if head >= 64, head * 2 >= queue.count {
            queue.removeFirst(head)
            head = 0
        }
    }
}
