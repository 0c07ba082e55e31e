internal import KafkaMessages

/// What a producer's driver has to do.
package enum ProducerAction: Sendable, Equatable {
    /// One batch of a request, with what its header must say.
    package struct Entry: Sendable, Equatable {
        /// The driver's number of the partition.
        package let partition: Int
        /// The driver's number of the batch.
        package let batch: Int
        /// The producer id, or -1.
        package let producerId: Int64
        /// The producer epoch, or -1.
        package let producerEpoch: Int16
        /// The sequence number of the first record, or -1.
        package let sequence: Int32
    }

    /// Send these batches in one request.
    case send(request: Int, node: Int32, entries: [Entry])

    /// The batch was acknowledged; its first record has this offset, -1 where that is not known.
    case complete(batch: Int, baseOffset: Int64, logAppendTime: Int64)

    /// The batch failed for good.
    case fail(batch: Int, ProducerFailure, attempts: Int)

    /// The batch is larger than the broker takes: replace it by two, or fail it.
    case split(batch: Int, attempts: Int)

    /// A producer id is needed.
    case needProducerId

    /// The metadata of a partition's topic is out of date.
    case refresh(partition: Int)
}
