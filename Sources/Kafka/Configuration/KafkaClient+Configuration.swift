internal import KafkaCore
internal import KafkaNetwork
internal import KafkaWire

extension KafkaClient {
    /// How a client behaves; every default is meant to be right.
    public struct Configuration: Sendable {
        /// Brokers to start from, as `host:port`; one that answers is enough.
        public var bootstrap: [String]

        /// The name by which brokers know the client, in their logs and quotas.
        public var clientId = "purekafka"

        /// How long a broker may take to answer a request.
        public var requestTimeout = Duration.seconds(30)

        /// How long connecting to one address may take.
        public var connectTimeout = Duration.seconds(10)

        /// After how long without a request a connection is closed.
        public var idleLimit = Duration.seconds(540)

        /// How long to wait for a topic's metadata before the topic is said to be unknown.
        public var topicTimeout = Duration.seconds(5)

        /// After how long metadata are asked for anew though nothing was wrong with them.
        public var metadataAge = Duration.seconds(300)

        /// Whether brokers may make topics that are asked for and are not there, where the brokers allow it.
        public var allowsTopicCreation = true

        /// The wait after the first failure; it doubles from failure to failure.
        public var retryBackoff = Duration.milliseconds(100)

        /// The longest wait after failures.
        public var retryBackoffLimit = Duration.seconds(1)

        /// How records are sent.
        public var producer = Producer()

        /// How records are read.
        public var reader = Reader()

        /// How members of groups consume.
        public var consumer = Consumer()

        /// Makes a configuration.
        ///
        /// - Parameter bootstrap: Brokers to start from, as `host:port`, separated by commas.
        public init(_ bootstrap: String = "localhost:9092") {
            self.bootstrap = bootstrap.split(separator: ",").map(String.init)
        }
    }
}

extension KafkaClient.Configuration: ExpressibleByStringLiteral {
    /// Makes a configuration.
    ///
    /// - Parameter value: Brokers to start from, as `host:port`, separated by commas.
    public init(stringLiteral value: String) { self.init(value) }
}

extension KafkaClient.Configuration {
    /// The addresses to start from.
    ///
    /// - Returns: At least one.
    /// - Throws: A `KafkaError` that names the field whose value is wrong.
    func validated() throws(KafkaError) -> [HostPort] {
        func require(_ holds: Bool, _ field: String, _ need: String) throws(KafkaError) {
            guard !holds else { return }
            throw KafkaError(.invalidConfiguration, "\(field) must be \(need)")
        }
        var places: [HostPort] = []
        for entry in bootstrap {
            let text = entry.filter { $0 != " " }
            guard let place = HostPort(text) else {
                throw KafkaError(.invalidConfiguration, "bootstrap has \"\(entry)\", which is not host:port")
            }
            places.append(place)
        }
        try require(!places.isEmpty, "bootstrap", "at least one host:port")
        try require(requestTimeout > .zero, "requestTimeout", "longer than nothing")
        try require(connectTimeout > .zero, "connectTimeout", "longer than nothing")
        try require(producer.budget >= 4_096, "producer.budget", "at least 4096 bytes")
        try require(producer.batchSize >= 1, "producer.batchSize", "at least one byte")
        try require(producer.maximumRecordSize <= 1 << 30, "producer.maximumRecordSize", "at most 1 GiB")
        try require(producer.linger >= .zero, "producer.linger", "no less than nothing")
        try require(producer.maximumInFlight >= 1, "producer.maximumInFlight", "at least 1")
        try require(
            !producer.isIdempotent || producer.maximumInFlight <= 5,
            "producer.maximumInFlight",
            "at most 5 while producer.isIdempotent: brokers remember no more batches"
        )
        try require(
            !producer.isIdempotent || producer.acknowledgements == .all,
            "producer.acknowledgements",
            "all while producer.isIdempotent"
        )
        try require(reader.budget >= 1, "reader.budget", "at least one byte")
        return places
    }
}
