import Kafka
import KafkaBrokerServer

/// Shows the client at work, without anything but this program.
struct DemoCommand: AsyncCommand {
    static let words = ["demo"]
    static let summary = "orders through a cluster inside this program, with a broker that dies meanwhile"
    static let help = """
        Usage: kafka demo [options]

        Starts a cluster of three brokers inside this program, sends orders to twelve partitions while a broker is
        killed and started again, reads them back, and checks that each is there once and in order.

        --records N            how many orders (100000)

        Example: kafka demo
        """

    private static let topic = "orders"
    private static let partitions = 12
    private static let victim: Int32 = 2

    private let count: Int

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        count = try arguments.integer("--records", in: 1_000...10_000_000) ?? 100_000
        try arguments.finish()
    }

    func perform() async throws {
        let topic = BrokerConfiguration.Topic(
            DemoCommand.topic,
            partitions: Int32(DemoCommand.partitions),
            replicationFactor: 3
        )
        let start = ContinuousClock.now
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 3, topics: [topic])) { broker in
            say("3 brokers at \(broker.bootstrap), started in \(milliseconds(since: start))")
            var configuration = KafkaClient.Configuration(broker.bootstrap)
            configuration.clientId = "demo"
            configuration.producer.compression = .lz4
            try await KafkaClient.withClient(configuration) { kafka in
                try await send(kafka, broker)
                try await check(kafka)
            }
        }
        say("Every order is there once, and in order in its partition. The demo took \(milliseconds(since: start)).")
    }

    /// Sends the orders at a steady pace; one broker is down for the middle third of them.
    private func send(_ kafka: KafkaClient, _ broker: EmbeddedBroker) async throws {
        let start = ContinuousClock.now
        let topic = try await kafka.topic(DemoCommand.topic)
        let rounds = 100
        var next = 0
        var tickets: [Ticket] = []
        for round in 0..<rounds {
            if round == rounds / 3 {
                await broker.kill(DemoCommand.victim)
                say("broker \(DemoCommand.victim) was killed after \(next) orders")
            }
            if round == rounds * 2 / 3 {
                await broker.restart(DemoCommand.victim)
                say("broker \(DemoCommand.victim) was started again after \(next) orders")
            }
            while next < count * (round + 1) / rounds {
                let order = DemoOrder(next)
                tickets.append(try await topic.append(key: order.key, value: order.value))
                next += 1
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        try await kafka.flush()
        guard try tickets.allSatisfy({ try $0.isDelivered() }) else {
            throw CommandFailure("there are orders that nobody acknowledged")
        }
        say("\(next) orders were sent and acknowledged by all replicas in \(milliseconds(since: start))")
    }

    /// Reads all partitions from their starts to their ends.
    private func check(_ kafka: KafkaClient) async throws {
        let start = ContinuousClock.now
        var inspection = DemoInspection(count: count, partitions: DemoCommand.partitions)
        try await kafka.withReader(of: DemoCommand.topic, from: .earliest, until: .end) { reader in
            for try await batch in reader {
                for record in batch { try inspection.look(at: record, in: batch.partition.partition) }
            }
        }
        try inspection.finish()
        say(
            "\(inspection.seen) orders were read from \(DemoCommand.partitions) partitions in \(milliseconds(since: start))"
        )
    }

    private func say(_ line: String) {
        Terminal.standardOutput.write(line + "\n")
        Terminal.standardOutput.flush()
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> String {
        let duration = ContinuousClock.now - start
        return "\(duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000) ms"
    }
}
