public import KafkaBuffers

/// A topic to send records to, found once.
///
/// Cheap to copy and to keep; it keeps the client alive.
@frozen public struct Topic: Sendable {
    /// The open batches of the topic's partitions.
    @usableFromInline package let buffers: TopicBuffers

    /// Whose it is.
    @usableFromInline package let client: KafkaClient

    /// Makes a topic of buffers that its client need not know.
    package init(_ buffers: TopicBuffers, client: KafkaClient) {
        self.buffers = buffers
        self.client = client
    }

    /// The topic's name.
    public var name: String { buffers.name }

    /// How many partitions the topic has.
    public var partitionCount: Int { buffers.partitionCount }
}
