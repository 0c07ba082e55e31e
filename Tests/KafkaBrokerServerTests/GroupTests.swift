import KafkaBrokerServer
import KafkaMessages
import KafkaNetwork
import KafkaWire
import Testing

@Suite struct GroupTests {
    private static let join = JoinGroupRequest(
        groupId: "g",
        // Longer than any test on a busy machine.
        sessionTimeoutMs: 1_800_000,
        rebalanceTimeoutMs: 1_800_000,
        groupInstanceId: "i",
        protocolType: "consumer",
        protocols: [.init(name: "range", metadata: Bytes())]
    )

    @Test func aMemberJoinsAndIsAssigned() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                let joined = try await client.call(GroupTests.join, version: 9)
                #expect(joined.generationId == 1)
                let sync = SyncGroupRequest(
                    groupId: "g",
                    generationId: 1,
                    memberId: joined.memberId,
                    groupInstanceId: "i",
                    assignments: [.init(memberId: joined.memberId, assignment: "all")]
                )
                #expect(try await client.call(sync, version: 4).assignment.string == "all")
            }
        }
    }

    @Test func aGroupMovesToAnotherBroker() async throws {
        try await withClients { connect in
            try await EmbeddedBroker.withBroker(topics: ["t": 1], brokers: 2) { broker in
                #expect(await broker.moveCoordinator(of: "g", to: 1))
                #expect(await broker.coordinator(of: "g") == 1)
                let first = await connect(broker.configuration.nodes[0].port)
                let second = await connect(broker.configuration.nodes[1].port)
                #expect(try await second.call(GroupTests.join, version: 9).errorCode == .notCoordinator)
                #expect(try await first.call(GroupTests.join, version: 9).errorCode == .none)
                // The second member waits for the first one, until the group moves.
                var other = GroupTests.join
                other.groupInstanceId = "j"
                let waiting = await connect(broker.configuration.nodes[0].port)
                try await waiting.send(other, version: 9)
                try await wait("the member waits") {
                    let list = try await first.call(ListGroupsRequest(statesFilter: ["PreparingRebalance"]))
                    return list.groups.map(\.groupId) == ["g"]
                }
                #expect(await broker.moveCoordinator(of: "g", to: 2))
                let frame = try await waiting.receive()
                let response = try ResponseFrame(decoding: frame, of: .joinGroup, version: 9)
                let refused = try JoinGroupResponse(decoding: response.body, version: 9)
                #expect(refused.errorCode == .notCoordinator)
                #expect(try await second.call(GroupTests.join, version: 9).errorCode == .none)
                await broker.kill(2)
                #expect(await broker.coordinator(of: "g") == 1)
                #expect(await !broker.moveCoordinator(of: "g", to: 2))
            }
        }
    }

    @Test func silentMembersAreOutByTheBrokersOwnClock() async throws {
        try await withClients { connect in
            var configuration = BrokerConfiguration(topics: [BrokerConfiguration.Topic("t")])
            configuration.settings["group.consumer.session.timeout.ms"] = "20"
            try await EmbeddedBroker.withBroker(configuration) { broker in
                let client = await connect(broker.configuration.nodes[0].port)
                let request = ConsumerGroupHeartbeatRequest(
                    groupId: "c",
                    memberId: "m",
                    rebalanceTimeoutMs: 1_000,
                    subscribedTopicNames: ["t"],
                    topicPartitions: []
                )
                #expect(try await client.call(request, version: 1).errorCode == .none)
                try await wait("the group is empty") {
                    try await client.call(ListGroupsRequest()).groups.map(\.groupState) == ["Empty"]
                }
            }
        }
    }
}
