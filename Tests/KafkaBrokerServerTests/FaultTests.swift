import KafkaBrokerServer
import KafkaMessages
import KafkaNetwork
import KafkaRecords
import KafkaWire
import Testing

@Suite struct FaultTests {
    @Test func anErrorIsAnsweredAsOftenAsAskedFor() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                await broker.faults.add(.error(.notLeaderOrFollower), on: .produce, topic: "t", times: 1)
                let refusal = try await client.refusal("a", to: "t")
                #expect(refusal == .notLeaderOrFollower)
                #expect(try await client.produce(["a"], to: "t") == 0)
                let fault = await broker.faults.add(.error(.unknownServerError), on: .produce)
                #expect(try await client.refusal("b", to: "t") == .unknownServerError)
                await broker.faults.remove(fault)
                #expect(try await client.produce(["b"], to: "t") == 1)
                await broker.faults.add(.error(.unknownServerError), on: .produce)
                await broker.faults.removeAll()
                #expect(try await client.produce(["c"], to: "t") == 2)
            }
        }
    }

    @Test func anAnswerMayComeLateOrSlowTheClientDown() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                _ = try await client.call(ApiVersionsRequest())
                await broker.faults.add(.delay(.milliseconds(50)), on: .produce, times: 1)
                var start = ContinuousClock.now
                #expect(try await client.produce(["a"], to: "t") == 0)
                #expect(ContinuousClock.now - start >= .milliseconds(50))
                await broker.faults.add(.throttle(.milliseconds(50)), on: .metadata, times: 1)
                start = ContinuousClock.now
                #expect(try await client.call(MetadataRequest(topics: nil)).throttleTimeMs == 50)
                #expect(try await client.produce(["b"], to: "t") == 1)
                #expect(ContinuousClock.now - start >= .milliseconds(50))
            }
        }
    }

    @Test(arguments: [BrokerFault.Kind.cut, .cutBefore, .cutMiddle])
    func aConnectionMayBeCut(kind: BrokerFault.Kind) async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                let other = await connect(broker.configuration.nodes[0].port)
                await broker.faults.add(kind, on: .produce, times: 1)
                let answer = try? await client.produce(["a"], to: "t")
                #expect(answer == nil)
                #expect(await client.end() == .closedByPeer)
                let values = try await other.consume("t")
                #expect(values == (kind == .cutBefore ? [] : ["a"]))
            }
        }
    }

    @Test func anAnswerMayBeGarbageOrNeverCome() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                await broker.faults.add(.garbage, on: .metadata, times: 1)
                try await client.send(MetadataRequest(topics: nil))
                let frame = try await client.receive()
                #expect(try ResponseFrame.correlationId(of: frame) == 7)
                await broker.faults.add(.drop, on: .metadata, times: 1)
                try await client.send(MetadataRequest(topics: nil))
                let other = await connect(broker.configuration.nodes[0].port)
                #expect(try await other.produce(["a"], to: "t") == 0)
                await client.close()
                #expect(await client.end() == .closed)
            }
        }
    }

    @Test func aKilledBrokerRefusesUntilItIsBack() async throws {
        try await withClients { connect in
            let topic = BrokerConfiguration.Topic("t", partitions: 1, replicationFactor: 2)
            try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 2, topics: [topic])) { broker in
                let leader = try #require(await broker.leader(of: "t", partition: 0))
                let ports = broker.configuration.nodes.map(\.port)
                let (down, up) = (ports[Int(leader) - 1], ports[2 - Int(leader)])
                let client = await connect(down)
                #expect(try await client.produce(["a"], to: "t") == 0)
                await broker.kill(leader)
                #expect(await client.end() == .closedByPeer)
                #expect(await connect(down).end() == .refused)
                let other = await connect(up)
                #expect(await broker.leader(of: "t", partition: 0) == 3 - leader)
                #expect(try await other.produce(["b"], to: "t") == 1)
                await broker.restart(leader)
                #expect(try await connect(down).call(MetadataRequest(topics: nil)).brokers.count == 2)
                #expect(await broker.moveLeader(of: "t", partition: 0, to: leader))
                #expect(try await connect(down).consume("t") == ["a", "b"])
                #expect(await broker.truncate("t", partition: 0, to: 1))
                #expect(try await connect(down).consume("t") == ["a"])
            }
        }
    }

    @Test func aFrozenBrokerGoesOnLater() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                _ = try await client.call(ApiVersionsRequest())
                let start = ContinuousClock.now
                await broker.freeze(1, for: .milliseconds(60))
                #expect(try await client.produce(["a"], to: "t") == 0)
                #expect(ContinuousClock.now - start >= .milliseconds(60))
            }
        }
    }
}
