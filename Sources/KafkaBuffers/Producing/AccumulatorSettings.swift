package import KafkaRecords

/// How records are collected.
package struct AccumulatorSettings: Sendable {
    /// How long a batch waits for more records.
    package var linger = Duration.milliseconds(5)
    /// Up to which size batches grow, in bytes; a larger record gets a batch of its own.
    package var batchSize = 256 * 1024
    /// The largest batch with one record, in bytes.
    package var maximumRecordSize = 1 << 20
    /// How many bytes of buffers there may be.
    package var budget = 32 << 20
    /// How records are compressed.
    package var compression = Compression.none
    /// How the partitions of records that name none are chosen.
    package var partitioner = Partitioner.murmur2
    /// How long a batch may take from its first record to its acknowledgement.
    package var deliveryTimeout = Duration.seconds(120)

    /// Makes the defaults.
    package init() {}
}
