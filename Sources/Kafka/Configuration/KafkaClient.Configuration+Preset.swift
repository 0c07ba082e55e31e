internal import KafkaRecords

extension KafkaClient.Configuration {
    /// What a client is tuned for.
    public enum Preset: Sendable, Hashable, CaseIterable {
        /// Nothing acknowledged is lost, nothing is there twice: the defaults.
        case durable
        /// As durable, and every record goes at once: for few records whose delay counts.
        case lowLatency
        /// As durable, and batches are large, compressed with LZ4 and waited for: for many records whose cost counts.
        case throughput
    }

    /// Makes a configuration that is tuned for something; whatever is set afterwards counts more.
    ///
    /// - Parameters:
    ///   - bootstrap: Brokers to start from, as `host:port`, separated by commas.
    ///   - preset: What for.
    public init(_ bootstrap: String = "localhost:9092", preset: Preset) {
        self.init(bootstrap)
        switch preset {
        case .durable: break
        case .lowLatency:
            producer.linger = .zero
            reader.maximumWait = .milliseconds(100)
        case .throughput:
            producer.linger = .milliseconds(50)
            producer.batchSize = 512 * 1024
            producer.budget = 64 << 20
            producer.compression = .lz4
            reader.minimumBytes = 64 * 1024
            reader.maximumBytes = 8 << 20
            reader.maximumPartitionBytes = 4 << 20
            reader.budget = 128 << 20
        }
    }
}
