import Kafka

/// The options that all measurements against a broker have, named as other clients' measuring programs name them.
struct BenchOptions {
    let bootstrap: String
    let topic: String
    let records: Int
    let size: Int
    let keySize: Int
    let payload: String
    let showsProgress: Bool
    private(set) var configuration: KafkaClient.Configuration

    init(_ arguments: inout Arguments) throws {
        bootstrap = try arguments.bootstrap()
        guard let topic = try arguments.value("--topic") else { throw UsageError("--topic is needed") }
        self.topic = topic
        records = try arguments.integer("--records", in: 1...100_000_000_000) ?? 100_000
        size = try arguments.integer("--size", in: 1...(1 << 30)) ?? 100
        keySize = try arguments.integer("--key-size", in: 0...65_536) ?? 0
        payload = try arguments.value("--payload") ?? "random"
        showsProgress = arguments.flag("--progress")
        var configuration = KafkaClient.Configuration(bootstrap)
        configuration.clientId = "kafka-bench"
        try BenchOptions.setProducer(&configuration.producer, from: &arguments)
        try BenchOptions.setReader(&configuration.reader, from: &arguments)
        self.configuration = configuration
    }

    private static func setProducer(
        _ producer: inout KafkaClient.Configuration.Producer,
        from arguments: inout Arguments
    ) throws {
        if let acks = try arguments.acknowledgements() { producer.acknowledgements = acks }
        if let isIdempotent = try arguments.truth("--idempotent") { producer.isIdempotent = isIdempotent }
        if let compression = try arguments.compression() { producer.compression = compression }
        if let linger = try arguments.integer("--linger-ms", in: 0...3_600_000) {
            producer.linger = .milliseconds(linger)
        }
        if let size = try arguments.integer("--batch-bytes", in: 1...(1 << 30)) { producer.batchSize = size }
        if let count = try arguments.integer("--in-flight", in: 1...1_000_000) { producer.maximumInFlight = count }
        if let size = try arguments.integer("--buffer-memory", in: 4_096...(1 << 40)) { producer.budget = size }
        producer.maximumRecordSize = 64 << 20
    }

    private static func setReader(
        _ reader: inout KafkaClient.Configuration.Reader,
        from arguments: inout Arguments
    ) throws {
        if let verifies = try arguments.truth("--check-crcs") { reader.verifiesChecksums = verifies }
        if let size = try arguments.integer("--fetch-max-bytes", in: 1...Int(Int32.max)) { reader.maximumBytes = size }
        if let size = try arguments.integer("--partition-max-bytes", in: 1...Int(Int32.max)) {
            reader.maximumPartitionBytes = size
        }
    }
}
