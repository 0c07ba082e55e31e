import Kafka
import KafkaBrokerServer

/// Stands for the user's work.
func bill(_ record: Record) async throws { await Task.yield() }

try await EmbeddedBroker.withBroker(topics: ["orders": 3]) { broker in
    try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
        let orders = try await kafka.topic("orders")
        for number in 0..<90 { try await orders.append("order \(number)", partition: Int32(number % 3)) }
        try await kafka.flush()

        // snippet.show
        // Commit by hand, and know when partitions come and go.
        var settings = KafkaClient.Configuration.Consumer()
        settings.start = .earliest
        settings.commits = .manual
        settings.rebalance = RebalanceListener { _, partitions in
            print("given", partitions.count)
        } revoked: { consumer, partitions in
            // They are still this member's: what is not committed now is processed again by whoever gets them.
            do { try await consumer.commit() } catch { print("not committed: \(error)") }
            print("gives up", partitions.count)
        } lost: { _, partitions in
            print("lost", partitions.count)
        }
        var billed = 0
        try await kafka.withConsumer(group: "billing", topics: ["orders"], settings: settings) { consumer in
            for try await batch in consumer {
                for record in batch {
                    try await bill(record)
                    billed += 1
                    // This record and those before it, with a note beside the offset.
                    if billed % 50 == 0 { try await batch.commit(through: record, metadata: "billed \(billed)") }
                }
                if billed == 90 { break }
            }
        }
        // snippet.hide
        var committed: Int64 = 0
        for offset in try await kafka.admin.committedOffsets(of: "billing") { committed += try offset.get().offset }
        print("billed", billed, "committed", committed)
    }
}
