public import KafkaRecords

/// Where a record came to stand, as the broker acknowledged it.
public struct Delivery: Sendable, Hashable {
    /// The topic.
    public let topic: String

    /// The partition.
    public let partition: Int32

    /// The record's offset; -1 where the broker was not asked (`acks` 0) or does not remember it.
    public let offset: Int64

    /// The record's time: its own, or the broker's where the topic has log append time.
    public let timestamp: Timestamp

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - partition: The partition.
    ///   - offset: The record's offset, or -1.
    ///   - timestamp: The record's time.
    public init(topic: String, partition: Int32, offset: Int64, timestamp: Timestamp) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
        self.timestamp = timestamp
    }
}
