internal import KafkaBuffers

/// The partitions whose batches are processed side by side.
final class PartitionStreams: @unchecked Sendable {
    private let lock = Lock()
    private var streams: [PartitionBatches] = []
    private var hasEnded = false

    /// The stream that a batch belongs to, or nil.
    func stream(of batch: FetchedBatch) -> PartitionBatches? {
        lock.withLock { streams.first { $0.place == batch.place && $0.generation == batch.generation } }
    }

    /// Adds a stream; false where all is over.
    func add(_ stream: PartitionBatches) -> Bool {
        lock.withLock {
            guard !hasEnded else { return false }
            streams.append(stream)
            return true
        }
    }

    /// The consumer does not have a partition any more.
    func end(_ place: Int) {
        let ending = lock.withLock {
            let ending = streams.filter { $0.place == place }
            streams.removeAll { $0.place == place }
            return ending
        }
        for stream in ending { stream.mailbox.end() }
    }

    /// All is over.
    func endAll() {
        let ending = lock.withLock {
            hasEnded = true
            defer { streams = [] }
            return streams
        }
        for stream in ending { stream.mailbox.end() }
    }
}
