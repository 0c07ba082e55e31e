public import KafkaBuffers
public import KafkaCore
public import KafkaRecords

extension KafkaClient.Configuration {
    /// How records are sent.
    public struct Producer: Sendable {
        /// Which replicas must have a record before it counts as delivered.
        public var acknowledgements = Acknowledgements.all

        /// Whether brokers drop what a retry sends a second time; needs all acknowledgements.
        public var isIdempotent = true

        /// How records are compressed.
        public var compression = Compression.none

        /// How the partitions of records that name none are chosen.
        public var partitioner = Partitioner.murmur2

        /// How long a batch waits for more records; a record that is awaited does not wait.
        public var linger = Duration.milliseconds(5)

        /// Up to which size batches grow, in bytes.
        public var batchSize = 256 * 1024

        /// The largest record that is taken, in bytes.
        public var maximumRecordSize = 1 << 20

        /// How many bytes of records may wait for their acknowledgement.
        ///
        /// More than brokers have in flight only makes records lie in memory longer, out of the processor's caches.
        public var budget = 16 << 20

        /// How many produce requests may be in flight to one broker.
        public var maximumInFlight = 5

        /// How long a record may take until it is acknowledged, retries included.
        public var deliveryTimeout = Duration.seconds(120)

        /// Makes the defaults.
        public init() {}
    }
}
