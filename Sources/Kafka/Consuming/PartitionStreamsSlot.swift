internal import KafkaBuffers

/// Where a consumer's driver finds the partitions that are processed side by side, if any are.
final class PartitionStreamsSlot: @unchecked Sendable {
    private let lock = Lock()
    private var streams: PartitionStreams?

    /// What is there now.
    var current: PartitionStreams? { lock.withLock { streams } }

    /// Something else is there, or nothing.
    func set(_ streams: PartitionStreams?) { lock.withLock { self.streams = streams } }
}
