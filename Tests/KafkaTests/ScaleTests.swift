import Kafka
import KafkaBrokerServer
import Testing

/// Clusters of many partitions are no burden.
@Suite(.timeLimit(.minutes(10))) struct ScaleTests {
    /// Alone each step takes a tenth of a second; how long it takes beside all other tests on two cores nobody knows.
    private static let limit = Duration.seconds(100)

    @Test func metadataOfTenThousandPartitions() async throws {
        let topics = (0..<100).map { BrokerConfiguration.Topic("t\($0)", partitions: 100, replicationFactor: 3) }
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 10, topics: topics)) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                // The client knows nothing yet; each topic that is found makes it ask for all that it knows.
                var start = ContinuousClock.now
                let states = try await kafka.admin.topics()
                #expect(states.reduce(0) { $0 + $1.partitions.count } == 10_000)
                #expect(ContinuousClock.now - start < ScaleTests.limit)
                start = ContinuousClock.now
                let count = try await withThrowingTaskGroup(of: Int.self) { group in
                    for number in 0..<100 { group.addTask { try await kafka.topic("t\(number)").partitionCount } }
                    return try await group.reduce(0, +)
                }
                #expect(count == 10_000)
                #expect(ContinuousClock.now - start < ScaleTests.limit)
                // And they are used: what is sent to one goes to its leader.
                start = ContinuousClock.now
                for number in 0..<100 {
                    #expect(try await kafka.send("v", to: "t\(number)", partition: Int32(number)).offset == 0)
                }
                #expect(ContinuousClock.now - start < ScaleTests.limit)
            }
        }
    }

    @Test func oneTopicOfTenThousandPartitions() async throws {
        let plan = BrokerConfiguration.Topic("t", partitions: 10_000, replicationFactor: 1)
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 3, topics: [plan])) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let start = ContinuousClock.now
                let topic = try await kafka.topic("t")
                #expect(topic.partitionCount == 10_000)
                #expect(try await topic.send("v", partition: 9_999).offset == 0)
                #expect(ContinuousClock.now - start < ScaleTests.limit)
            }
        }
    }
}
