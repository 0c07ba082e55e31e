package import KafkaCore
package import KafkaWire

/// What one answer has of one partition: records as they came, still compressed.
package struct FetchSlice: Sendable {
    /// The reader's number of the partition.
    package let partition: Int
    /// The partition itself.
    package let name: TopicPartition
    /// Raised when the partition's position was set anew: older slices are not handed out.
    package let generation: Int
    /// The records; they share the answer's buffer.
    package let records: Bytes
    /// Records before this offset are not wanted.
    package let start: Int64
    /// Records from this offset on are not wanted.
    package let end: Int64
    /// Up to which offset the partition may be read.
    package let highWatermark: Int64
    /// Transactions that were aborted: the producer's id and its first offset.
    package let aborted: [AbortedRange]

    /// Makes a slice.
    package init(
        partition: Int,
        name: TopicPartition,
        generation: Int,
        records: Bytes,
        start: Int64,
        end: Int64,
        highWatermark: Int64,
        aborted: [AbortedRange]
    ) {
        self.partition = partition
        self.name = name
        self.generation = generation
        self.records = records
        self.start = start
        self.end = end
        self.highWatermark = highWatermark
        self.aborted = aborted
    }
}
