package import KafkaCore
internal import KafkaRecords

/// Settings by the names that they have in Java clients, and what they set in this one.
package struct ClientProperties {
    /// The names that are understood.
    static let names = [
        "acks", "allow.auto.create.topics", "auto.commit.interval.ms", "auto.offset.reset", "batch.size",
        "bootstrap.servers", "buffer.memory", "check.crcs", "client.id", "client.rack", "compression.gzip.level",
        "compression.lz4.level", "compression.type", "compression.zstd.level", "connections.max.idle.ms",
        "delivery.timeout.ms", "enable.auto.commit", "enable.idempotence", "fetch.max.bytes", "fetch.max.wait.ms",
        "fetch.min.bytes", "group.instance.id", "group.protocol", "group.remote.assignor", "heartbeat.interval.ms",
        "isolation.level", "linger.ms", "max.block.ms", "max.in.flight.requests.per.connection",
        "max.partition.fetch.bytes", "max.poll.interval.ms", "max.request.size", "metadata.max.age.ms",
        "partition.assignment.strategy", "request.timeout.ms", "retry.backoff.max.ms", "retry.backoff.ms",
        "security.protocol", "session.timeout.ms", "socket.connection.setup.timeout.ms",
    ]

    let properties: JavaProperties

    package init(_ properties: JavaProperties) {
        self.properties = properties
    }

    /// Whether a name is set.
    package func has(_ name: String) -> Bool { properties.entries.contains { $0.name == name } }

    /// Changes a configuration.
    ///
    /// - Throws: A `KafkaError` that says where the first name or value stands that is not understood.
    package func apply(to configuration: inout KafkaClient.Configuration) throws(KafkaError) {
        for entry in properties.entries {
            if try setClient(entry, &configuration) { continue }
            if try setProducer(entry, &configuration.producer) { continue }
            if try setReader(entry, &configuration.reader) { continue }
            if try setConsumer(entry, &configuration.consumer) { continue }
            throw KafkaError(
                .invalidConfiguration,
                "\(entry.place): '\(entry.name)' is not a setting that this client has; it has: "
                    + ClientProperties.names.joined(separator: ", ")
            )
        }
        try setCompression(&configuration.producer)
        try setCommits(&configuration.consumer)
        // As with Java: whoever wants fewer acknowledgements and says no more does without idempotence.
        if configuration.producer.acknowledgements != .all, !has("enable.idempotence") {
            configuration.producer.isIdempotent = false
        }
    }

    private func setClient(
        _ entry: JavaProperties.Entry,
        _ configuration: inout KafkaClient.Configuration
    ) throws(KafkaError) -> Bool {
        switch entry.name {
        case "bootstrap.servers": configuration.bootstrap = KafkaClient.Configuration(entry.value).bootstrap
        case "client.id": configuration.clientId = entry.value
        case "request.timeout.ms": configuration.requestTimeout = try entry.milliseconds()
        case "socket.connection.setup.timeout.ms": configuration.connectTimeout = try entry.milliseconds()
        case "connections.max.idle.ms": configuration.idleLimit = try entry.milliseconds()
        case "metadata.max.age.ms": configuration.metadataAge = try entry.milliseconds()
        case "max.block.ms": configuration.topicTimeout = try entry.milliseconds()
        case "allow.auto.create.topics": configuration.allowsTopicCreation = try entry.truth()
        case "retry.backoff.ms": configuration.retryBackoff = try entry.milliseconds()
        case "retry.backoff.max.ms": configuration.retryBackoffLimit = try entry.milliseconds()
        case "security.protocol":
            guard entry.value == "PLAINTEXT" else {
                throw entry.failure("PLAINTEXT, the only one that this client has")
            }
        default: return false
        }
        return true
    }

    private func setProducer(
        _ entry: JavaProperties.Entry,
        _ producer: inout KafkaClient.Configuration.Producer
    ) throws(KafkaError) -> Bool {
        switch entry.name {
        case "acks":
            guard let acknowledgements = Acknowledgements(text: entry.value) else { throw entry.failure("all, 1 or 0") }
            producer.acknowledgements = acknowledgements
        case "enable.idempotence": producer.isIdempotent = try entry.truth()
        case "linger.ms": producer.linger = try entry.milliseconds()
        case "batch.size": producer.batchSize = try entry.integer(1...(1 << 30))
        case "max.request.size": producer.maximumRecordSize = try entry.integer(1...(1 << 30))
        case "buffer.memory": producer.budget = try entry.integer(4_096...(1 << 40))
        case "max.in.flight.requests.per.connection": producer.maximumInFlight = try entry.integer(1...1_000_000)
        case "delivery.timeout.ms": producer.deliveryTimeout = try entry.milliseconds()
        case "compression.type", "compression.gzip.level", "compression.lz4.level", "compression.zstd.level":
            // The codec and its level stand in two settings, in any order.
            break
        default: return false
        }
        return true
    }

    private func setReader(
        _ entry: JavaProperties.Entry,
        _ reader: inout KafkaClient.Configuration.Reader
    ) throws(KafkaError) -> Bool {
        switch entry.name {
        case "isolation.level":
            guard let isolation = IsolationLevel(text: entry.value) else {
                throw entry.failure("read_uncommitted or read_committed")
            }
            reader.isolation = isolation
        case "fetch.max.bytes": reader.maximumBytes = try entry.integer(1...Int(Int32.max))
        case "max.partition.fetch.bytes": reader.maximumPartitionBytes = try entry.integer(1...Int(Int32.max))
        case "fetch.max.wait.ms": reader.maximumWait = try entry.milliseconds()
        case "fetch.min.bytes": reader.minimumBytes = try entry.integer(0...Int(Int32.max))
        case "check.crcs": reader.verifiesChecksums = try entry.truth()
        default: return false
        }
        return true
    }

    private func setCompression(_ producer: inout KafkaClient.Configuration.Producer) throws(KafkaError) {
        guard let type = properties.entries.last(where: { $0.name == "compression.type" }) else { return }
        let level = properties.entries.last { $0.name == "compression.\(type.value).level" }
        let number: Int? = if let level { try level.integer(-1_000...1_000) } else { nil }
        guard let compression = Compression(name: type.value, level: number) else {
            throw type.failure("none, gzip, snappy, lz4 or zstd")
        }
        producer.compression = compression
    }
}
