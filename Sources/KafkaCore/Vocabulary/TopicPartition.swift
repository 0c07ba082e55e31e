/// A partition of a topic.
public struct TopicPartition: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The topic's name.
    public let topic: String

    /// The number of the partition, from 0 on.
    public let partition: Int32

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - topic: The topic's name.
    ///   - partition: The number of the partition, from 0 on.
    public init(_ topic: String, _ partition: Int32) {
        self.topic = topic
        self.partition = partition
    }

    /// Orders by topic, then by partition.
    ///
    /// - Parameters:
    ///   - left: One partition.
    ///   - right: The other.
    /// - Returns: True where the left one comes first.
    public static func < (left: TopicPartition, right: TopicPartition) -> Bool {
        left.topic == right.topic ? left.partition < right.partition : left.topic < right.topic
    }

    /// The topic and the partition, as `orders-3`.
    public var description: String { "\(topic)-\(partition)" }
}
