import Kafka
import KafkaBrokerServer
import KafkaBuffers
import KafkaSimulator
import Testing

/// A flush waits for what was appended before it, and for nothing else.
@Suite(.timeLimit(.minutes(10))) struct FlushTests {
    @Test func aFlushWaitsForBothHalvesOfABatchThatIsSplit() async throws {
        let isKnown = try await Simulation.run(seed: 1) { simulation in
            let settings = ["max.message.bytes": "200"]
            let wanted = BrokerConfiguration.Topic("t", partitions: 2, replicationFactor: 2, settings: settings)
            let broker = try await EmbeddedBroker.start(
                BrokerConfiguration(brokers: 2, topics: [wanted]),
                runtime: simulation
            )
            for partition: Int32 in 0..<2 { await broker.moveLeader(of: "t", partition: partition, to: partition + 1) }
            let client = try KafkaClient(KafkaClient.Configuration(broker.bootstrap), runtime: simulation)
            let topic = try await client.topic("t")
            for partition: Int32 in 0..<2 { _ = try await topic.send("first", partition: partition) }
            // The batch is found too large after 200 ms; its halves are written 200 ms later.
            await broker.faults.add(.delay(.milliseconds(200)), on: .produce, broker: 1)
            await broker.faults.add(.delay(.milliseconds(300)), on: .produce, broker: 2)
            let half = String(repeating: "y", count: 100)
            let tickets = [try await topic.append(half, partition: 0), try await topic.append(half, partition: 0)]
            async let flushed: Void = client.flush()
            // Batches of after the flush are sent before the split and written before its halves.
            for _ in 0..<4 {
                await simulation.sleep(for: .milliseconds(10))
                _ = try await topic.append("later", partition: 1)
            }
            try await flushed
            let isKnown = try tickets.map { try $0.deliveryIfKnown() != nil }
            await client.close()
            await broker.close()
            return isKnown
        }
        #expect(isKnown == [true, true])
    }
}
