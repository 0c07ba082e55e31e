/// A topic, and maybe a partition, that a request is about.
public struct FaultTarget: Sendable, Hashable {
    /// The name of the topic; empty where the request names one that is not there by its id.
    public let topic: String

    /// The partition, or nil where the request is about the topic as a whole.
    public let partition: Int32?

    /// Makes a target.
    ///
    /// - Parameters:
    ///   - topic: The name of the topic.
    ///   - partition: The partition, or nil for the topic as a whole.
    public init(_ topic: String, partition: Int32? = nil) {
        self.topic = topic
        self.partition = partition
    }
}
