import KafkaBrokerServer
import KafkaMessages
import KafkaNetwork
import KafkaRecords
import KafkaWire
import Testing

@Suite struct EmbeddedBrokerTests {
    @Test func recordsGoInAndComeOut() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["orders": 12]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                for partition in Int32(0)..<12 {
                    #expect(try await client.produce(["a\(partition)", "b"], to: "orders", partition: partition) == 0)
                    #expect(try await client.produce(["c"], to: "orders", partition: partition) == 2)
                }
                for partition in Int32(0)..<12 {
                    let values = try await client.consume("orders", partition: partition)
                    #expect(values == ["a\(partition)", "b", "c"])
                }
            }
        }
    }

    @Test func itTellsWhereItsBrokersAre() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 6], brokers: 3) { broker in
                let nodes = broker.configuration.nodes
                #expect(nodes.map(\.id) == [1, 2, 3])
                #expect(Set(nodes.map(\.port)).count == 3)
                #expect(broker.bootstrap == nodes.map { "127.0.0.1:\($0.port)" }.joined(separator: ","))
                for node in nodes {
                    let metadata = try await connect(node.port).call(MetadataRequest(topics: nil))
                    #expect(metadata.brokers.map(\.port) == nodes.map(\.port))
                    #expect(metadata.brokers.allSatisfy { $0.host == "127.0.0.1" })
                    #expect(metadata.topics.first?.partitions.count == 6)
                }
            }
        }
    }

    @Test func itStartsInLessThanFiftyMilliseconds() async throws {
        var fastest = Duration.seconds(1)
        // Other tests run beside this one.
        for _ in 0..<100 where fastest >= .milliseconds(50) {
            let start = ContinuousClock.now
            let broker = try await EmbeddedBroker.start(
                BrokerConfiguration(brokers: 3, topics: [BrokerConfiguration.Topic("orders", partitions: 12)])
            )
            fastest = min(fastest, ContinuousClock.now - start)
            await broker.close()
        }
        #expect(fastest < .milliseconds(50))
    }

    @Test func aLongPollEndsWhenRecordsCome() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let port = broker.configuration.nodes[0].port
                let (reader, writer) = (await connect(port), await connect(port))
                async let values = reader.consume("t", maxWaitMs: 60_000)
                _ = try await writer.produce(["late"], to: "t")
                #expect(try await values == ["late"])
                // And when its time is over.
                #expect(try await reader.consume("t", from: 1, maxWaitMs: 20) == [])
            }
        }
    }

    @Test func portsMayBeChosen() async throws {
        // Below the ports that the system gives to whoever asks for any, which other tests do all the time.
        var started: (broker: EmbeddedBroker, port: UInt16)?
        for _ in 0..<50 where started == nil {
            let port = UInt16.random(in: 15_000..<30_000)
            if let broker = try? await EmbeddedBroker.start(firstPort: port) { started = (broker, port) }
        }
        let (broker, first) = try #require(started)
        #expect(broker.bootstrap == "127.0.0.1:\(first)")
        await #expect(throws: EmbeddedBrokerError.self) { try await EmbeddedBroker.start(firstPort: first) }
        await broker.close()
        // The port is free again at once.
        let again = try await EmbeddedBroker.start(firstPort: first)
        await again.close()
        await #expect(throws: EmbeddedBrokerError.self) {
            try await EmbeddedBroker.start(BrokerConfiguration(brokers: 2), firstPort: 65_535)
        }
    }

    @Test func closingTellsClientsAndIsTheEnd() async throws {
        try await withClients { connect in
            let broker = try await EmbeddedBroker.start()
            let port = broker.configuration.nodes[0].port
            let client = await connect(port)
            _ = try await client.call(ApiVersionsRequest())
            await broker.close()
            #expect(await client.end() == .closedByPeer)
            #expect(await connect(port).end() == .refused)
            // What is asked of it now is answered with nothing.
            await broker.close()
            await broker.kill(1)
            #expect(await broker.faults.add(.drop) == 0)
            #expect(await broker.leader(of: "t", partition: 0) == nil)
            #expect(await broker.moveLeader(of: "t", partition: 0, to: 1) == false)
        }
    }

    @Test func aBrokerThatNobodyHoldsStops() async throws {
        try await withClients { connect in
            var broker: EmbeddedBroker? = try await EmbeddedBroker.start()
            let client = await connect(broker?.configuration.nodes[0].port ?? 0)
            _ = try await client.call(ApiVersionsRequest())
            broker = nil
            #expect(await client.end() == .closedByPeer)
        }
    }

    @Test func theBrokerIsClosedWhenTheBodyThrows() async throws {
        struct Stop: Error {}
        try await withClients { connect in
            var port: Int32 = 0
            await #expect(throws: Stop.self) {
                try await EmbeddedBroker.withBroker { broker in
                    port = broker.configuration.nodes[0].port
                    throw Stop()
                }
            }
            #expect(await connect(port).end() == .refused)
        }
    }
}
