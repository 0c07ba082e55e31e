public import KafkaCore

extension KafkaClient.Configuration {
    /// How records are read.
    public struct Reader: Sendable {
        /// Which records of transactions are given.
        public var isolation = IsolationLevel.readUncommitted

        /// Whether checksums are verified.
        public var verifiesChecksums = true

        /// How long a broker waits for records where there are none.
        public var maximumWait = Duration.milliseconds(500)

        /// How many bytes a broker waits for.
        public var minimumBytes = 1

        /// How many bytes one answer of a broker may have.
        public var maximumBytes = 1 << 20

        /// How many bytes of one partition an answer may have.
        public var maximumPartitionBytes = 1 << 20

        /// How many bytes may be fetched, waiting and decompressed at one time.
        public var budget = 32 << 20

        /// Makes the defaults.
        public init() {}
    }
}
