internal import KafkaMessages
internal import KafkaWire

/// What a reader's driver has to do.
///
/// Partitions and requests are numbers.
package enum FetchAction: Sendable, Equatable {
    /// One partition of a fetch request.
    package struct Entry: Sendable, Equatable {
        /// The driver's number of the partition.
        package let partition: Int
        /// The offset of the next record that is wanted.
        package let offset: Int64
        /// The epoch of the leader as the client knows it, or -1.
        package let leaderEpoch: Int32
        /// The epoch of the last record that was read, or -1.
        package let lastFetchedEpoch: Int32
    }

    /// What an offset is asked for.
    package struct Query: Sendable, Equatable {
        /// The driver's number of the partition.
        package let partition: Int
        /// A time in milliseconds; -2 for the first record, -1 for the end.
        package let timestamp: Int64
        /// The epoch of the leader as the client knows it, or -1.
        package let leaderEpoch: Int32
    }

    /// The epoch whose end is asked for.
    package struct Check: Sendable, Equatable {
        /// The driver's number of the partition.
        package let partition: Int
        /// The epoch of the leader as the client knows it.
        package let leaderEpoch: Int32
        /// The epoch of the last record that was read.
        package let lastFetchedEpoch: Int32
    }

    /// Ask a broker for records.
    case fetch(request: Int, node: Int32, session: Int32, epoch: Int32, entries: [Entry], forgotten: [Int])

    /// Ask a broker for offsets.
    case listOffsets(request: Int, node: Int32, queries: [Query])

    /// Ask a broker where epochs end in its log.
    case validate(request: Int, node: Int32, checks: [Check])

    /// Hand out what came for a partition; records before this offset are not wanted.
    case deliver(partition: Int, from: Int64)

    /// Nothing more comes of a partition: it was read up to where reading was to end.
    case ended(partition: Int)

    /// Nothing more comes of a partition, for this reason.
    case failed(partition: Int, FetchFailure)

    /// The metadata of a partition's topic are out of date.
    case refresh(partition: Int)
}
