import Kafka
import KafkaBrokerServer

// A broker in this process, in place of a cluster: tests need nothing else.
try await EmbeddedBroker.withBroker(topics: ["orders": 3]) { broker in
    // snippet.show
    // Nothing to start by hand; at the end of the scope what was appended is sent and the connections are closed.
    try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
        // Send and know.
        let delivery = try await kafka.send(Record(key: "42", value: "new", headers: ["source": "web"]), to: "orders")
        print("offset", delivery.offset)
        try await kafka.send(Record.tombstone("42"), to: "orders")

        // Many: append now, look later.
        let orders = try await kafka.topic("orders")
        for number in 0..<1_000 { try await orders.append(key: "\(number)", value: "order \(number)") }
        try await kafka.flush()

        // Read partitions without a group. The element is a batch; its records are views, not copies.
        var count = 0
        try await kafka.withReader(of: "orders", from: .earliest, until: .end) { reader in
            for try await batch in reader {
                for record in batch where record.value != nil { count += 1 }
            }
        }
        print("read", count)
    }
    // snippet.hide
}
