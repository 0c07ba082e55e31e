import Kafka
import KafkaBrokerServer

try await EmbeddedBroker.withBroker(topics: ["orders": 3]) { broker in
    var configuration = KafkaClient.Configuration(broker.bootstrap)
    configuration.consumer.start = .earliest
    try await KafkaClient.withClient(configuration) { kafka in
        let orders = try await kafka.topic("orders")
        for number in 0..<90 { try await orders.append("order \(number)", partition: Int32(number % 3)) }
        try await kafka.flush()

        let (billed, done) = AsyncStream.makeStream(of: Int64.self)
        // Stands for the user's work.
        @Sendable func bill(_ record: Record) async throws { done.yield(record.offset) }
        let billing = Task {
            // snippet.show
            // Partitions side by side, the records of each one in their order: a slow partition holds up no other.
            try await kafka.withConsumer(group: "billing", topics: ["orders"]) { consumer in
                try await consumer.forEachPartition(concurrency: 8) { partition in
                    for try await batch in partition {
                        for record in batch { try await bill(record) }
                    }
                }
            }
            // snippet.hide
        }
        var count = 0
        for await _ in billed {
            count += 1
            if count == 90 { break }
        }
        billing.cancel()
        _ = await billing.result
        let offsets = try await kafka.admin.committedOffsets(of: "billing").map { try $0.get().offset }
        print("billed", count, "committed", offsets)
    }
}
