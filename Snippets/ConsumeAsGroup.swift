import Kafka
import KafkaBrokerServer

try await EmbeddedBroker.withBroker(topics: ["orders": 3]) { broker in
    var configuration = KafkaClient.Configuration(broker.bootstrap)
    configuration.consumer.start = .earliest
    try await KafkaClient.withClient(configuration) { kafka in
        let orders = try await kafka.topic("orders")
        for number in 0..<100 { try await orders.append(key: "\(number)", value: "order \(number)") }
        try await kafka.flush()

        let (billed, done) = AsyncStream.makeStream(of: Int64.self)
        // Stands for the user's work.
        @Sendable func bill(_ record: Record) { done.yield(record.offset) }
        let billing = Task {
            // snippet.show
            // Read as a member of a group, which shares the partitions out among its members. A batch counts as
            // processed when the closure returns; what was processed is committed now and then, before a partition goes
            // to another member, and at the end. Cancelling the task ends it.
            try await kafka.consume("orders", group: "billing") { batch in
                for record in batch { bill(record) }
            }
            // snippet.hide
        }
        var count = 0
        for await _ in billed {
            count += 1
            if count == 100 { break }
        }
        billing.cancel()
        _ = await billing.result
        var committed: Int64 = 0
        for offset in try await kafka.admin.committedOffsets(of: "billing") { committed += try offset.get().offset }
        print("billed", count, "committed", committed)
    }
}
