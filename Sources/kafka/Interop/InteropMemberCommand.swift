import Kafka
import KafkaJSON

/// Is a member of a group, and prints what happens to it, in the form of other clients' programs.
struct InteropMemberCommand: AsyncCommand {
    static let words = ["interop", "member"]
    static let summary = "a member of a group that prints what happens to it"
    static let help = """
        Usage: kafka interop member --bootstrap B --topics T1,T2 --group G --protocol P --seconds S [options]

        Joins the group, prints one JSON line for each event, and commits after every batch.

        --protocol P         range, roundrobin, sticky, cooperative-sticky, or consumer (KIP-848)
        --seconds S          how long; SIGTERM ends it before
        --records N          ends after N records
        --from WHERE         earliest or latest, where the group has no offset (earliest)
        --isolation I        read_uncommitted or read_committed (read_uncommitted)
        --commit false       commits nothing
        --instance-id I      of a static member
        --rack R             where it is
        --client-id C        what it calls itself
        --session-ms N       (10000)
        --heartbeat-ms N     (500)
        --max-poll-interval-ms N
        --metadata-ms N      (5000)
        --remote-assignor A  with consumer: uniform or range

        Example: kafka interop member -b localhost:9092 --topics orders --group g --protocol range --seconds 30
        """

    private let configuration: KafkaClient.Configuration
    private let topics: [String]
    private let group: String
    private let limit: Duration
    private let records: Int
    private let commits: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        var configuration = KafkaClient.Configuration(try arguments.bootstrap())
        configuration.allowsTopicCreation = false
        configuration.clientId = try arguments.value("--client-id") ?? "kafka-interop"
        configuration.metadataAge = .milliseconds(try arguments.integer("--metadata-ms", in: 1...86_400_000) ?? 5_000)
        configuration.reader.isolation = try arguments.isolation()
        topics = try arguments.required("--topics").split(separator: ",").map(String.init)
        group = try arguments.required("--group")
        limit = .seconds(try arguments.integer("--seconds", in: 0...86_400) ?? 86_400)
        records = try arguments.integer("--records", in: 0...Int.max) ?? .max
        commits = try arguments.truth("--commit") ?? true
        configuration.consumer.commits = .manual
        configuration.consumer.start = .earliest
        switch try arguments.value("--from") ?? "earliest" {
        case "earliest": break
        case "latest": configuration.consumer.start = .latest
        case let other: throw UsageError("--from needs earliest or latest, not '\(other)'")
        }
        try configuration.consumer.setMember(from: &arguments)
        self.configuration = configuration
        try arguments.finish()
    }

    func perform() async throws {
        let command = self
        let events = MemberEvents()
        var wasInterrupted = false
        do {
            try await Interruption.cancelling { try await command.consume(events) }
            wasInterrupted = events.isInterrupted
        }
        try events.closed()
        if wasInterrupted { Terminal.exit(with: 143) }
    }

    private func consume(_ events: MemberEvents) async throws {
        var configuration = configuration
        configuration.consumer.rebalance = RebalanceListener { consumer, partitions in
            await events.assigned(partitions, to: consumer)
        } revoked: { _, partitions in
            events.gone("revoked", partitions)
        } lost: { _, partitions in
            events.gone("lost", partitions)
        }
        let clock = ContinuousClock()
        let end = clock.now + limit
        try await KafkaClient.withClient(configuration) { kafka in
            try await kafka.withConsumer(group: group, topics: topics) { consumer in
                do {
                    var iterator = consumer.makeAsyncIterator()
                    while events.records < records {
                        let left = end - clock.now
                        guard left > .zero else { return }
                        guard let batch = try await iterator.next(within: min(left, .seconds(1))) else {
                            guard case .ended = consumer.membership.state else { continue }
                            return
                        }
                        for record in batch { try events.record(record, in: batch) }
                        if commits { try await commit(batch, events) }
                    }
                } catch let error as KafkaError where error.code == .cancelled {
                    try events.interrupted()
                    throw error
                }
            }
        }
    }

    private func commit(_ batch: FetchedBatch, _ events: MemberEvents) async throws {
        do throws(KafkaError) {
            try await batch.commit()
        } catch  where error.code != .cancelled {
            return try events.commitFailed(error)
        }
        try events.committed(batch)
    }
}
