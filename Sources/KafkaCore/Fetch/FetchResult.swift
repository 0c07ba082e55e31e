package import KafkaMessages

/// What a broker answered about one partition.
package struct FetchResult: Sendable, Equatable {
    /// The driver's number of the partition.
    package var partition: Int
    /// What went wrong, or no error.
    package var error = ErrorCode.none
    /// The offset behind the last whole batch, or nil where there is none.
    package var nextOffset: Int64?
    /// The leader epoch of the last whole batch, or -1.
    package var lastEpoch: Int32 = -1
    /// The offset up to which records may be read.
    package var highWatermark: Int64 = -1
    /// The first offset that is there.
    package var logStart: Int64 = -1
    /// Another broker that has the partition and is nearer, or -1 (KIP-392).
    package var preferredReplica: Int32 = -1
    /// The offset from which on the client's log differs from the leader's, or -1 (KIP-595).
    package var divergingEnd: Int64 = -1

    /// Makes the result of a partition of which nothing came.
    package init(partition: Int) { self.partition = partition }
}
