internal import KafkaBuffers

/// The topics that were found, for callers on any thread.
final class TopicCache: @unchecked Sendable {
    private let lock = Lock()
    private var topics: [String: TopicBuffers] = [:]

    /// A topic that was found before, or nil.
    subscript(name: String) -> TopicBuffers? { lock.withLock { topics[name] } }

    /// Keeps a topic.
    func insert(_ topic: TopicBuffers) { lock.withLock { topics[topic.name] = topic } }
}
