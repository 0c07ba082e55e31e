import Kafka
import KafkaBrokerServer
import Testing

/// Whatever goes wrong: what was acknowledged is there once and in order, and nothing hangs.
@Suite(.timeLimit(.minutes(10))) struct FaultTests {
    private static let faults: [BrokerFault.Kind] = [
        .error(.notLeaderOrFollower), .error(.requestTimedOut), .error(.notEnoughReplicas), .error(.kafkaStorageError),
        .error(.unknownTopicOrPartition), .delay(.milliseconds(300)), .cut, .cutBefore, .cutMiddle, .garbage,
        .throttle(.milliseconds(100)),
    ]

    @Test(arguments: faults)
    func produceIsTriedAgain(fault: BrokerFault.Kind) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 2]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                try await kafka.send("warm", to: "t", partition: 0)
                for round in 0..<5 {
                    await broker.faults.add(fault, on: .produce, times: 2)
                    for number in 0..<200 {
                        try await topic.append("\(round):\(number)", partition: Int32(number % 2))
                        if number % 50 == 0 { topic.hurry(try await topic.append("x", partition: 0)) }
                    }
                    try await kafka.flush()
                }
            }
            let values = try await TestClient.values(of: "t", broker)
            for partition: Int32 in 0..<2 {
                let expected = (0..<5).flatMap { round in
                    (0..<200).filter { $0 % 2 == Int(partition) }.map { "\(round):\($0)" }
                }
                #expect(values[partition]?.filter { $0.contains(":") } == expected, "\(fault)")
            }
        }
    }

    @Test(arguments: faults)
    func fetchIsTriedAgain(fault: BrokerFault.Kind) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<3_000 { try await topic.append("\(number)", partition: Int32(number % 3)) }
                try await kafka.flush()
                await broker.faults.add(fault, on: .fetch, times: 3)
                await broker.faults.add(fault, on: .listOffsets, times: 2)
                var count = 0
                var last: [Int32: Int] = [:]
                var small = KafkaClient.Configuration.Reader()
                small.maximumBytes = 4_096
                small.maximumPartitionBytes = 2_048
                try await kafka.withReader(of: "t", from: .earliest, until: .end, settings: small) { reader in
                    for try await batch in reader {
                        for record in batch {
                            let number = try #require(record.valueBytes?.string.flatMap { Int($0) })
                            let partition = batch.partition.partition
                            #expect(number == (last[partition].map { $0 + 3 } ?? Int(partition)))
                            last[partition] = number
                            count += 1
                        }
                    }
                }
                #expect(count == 3_000, "\(fault)")
            }
        }
    }

    @Test func metadataAndVersionsAreAskedForAgain() async throws {
        for key in [ApiKey.metadata, .apiVersions, .initProducerId] {
            for fault in [BrokerFault.Kind.cut, .cutBefore, .garbage, .delay(.milliseconds(200))] {
                try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
                    await broker.faults.add(fault, on: key, times: 2)
                    try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                        let delivery = try await kafka.send("a", to: "t")
                        #expect(delivery.offset == 0, "\(key) \(fault)")
                    }
                }
            }
        }
    }

    @Test func aBrokerThatNeverAnswersMakesTheRecordsFailAsUnknown() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.requestTimeout = .milliseconds(300)
                $0.producer.deliveryTimeout = .milliseconds(700)
            }
            let client = try KafkaClient(configuration)
            let topic = try await client.topic("t")
            try await topic.send("first")
            await broker.faults.add(.drop, on: .produce)
            let error = await #expect(throws: KafkaError.self) { try await topic.send("second") }
            #expect(error?.code == .timedOut && error?.outcome == .unknown)
            #expect((error?.attempt ?? 0) >= 1)
            await broker.faults.removeAll()
            // What follows is written, whatever became of the one before.
            try await topic.send("third")
            let report = await client.close()
            // Who awaited it was told.
            #expect(report.records == 0)
        }
    }

    @Test(arguments: [ApiKey.metadata, .apiVersions, .initProducerId, .produce, .fetch, .listOffsets])
    func aConnectionThatIsNeverAnsweredIsGivenUp(key: ApiKey) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            await broker.faults.add(.drop, on: key, times: 2)
            let configuration = TestClient.configuration(broker) { $0.requestTimeout = .milliseconds(300) }
            try await KafkaClient.withClient(configuration) { kafka in
                #expect(try await kafka.send("a", to: "t").offset >= 0)
                try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                    var read: [String?] = []
                    for try await batch in reader { read += batch.map { $0.valueBytes?.string } }
                    #expect(read == ["a"])
                }
            }
        }
    }

    @Test func refusedRecordsSayThatTheyWereNotWritten() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let client = try KafkaClient(TestClient.configuration(broker))
            let topic = try await client.topic("t")
            await broker.faults.add(.error(.topicAuthorizationFailed), on: .produce, times: 1)
            let error = await #expect(throws: KafkaError.self) { try await topic.send("first") }
            #expect(error?.code == .broker(.topicAuthorizationFailed) && error?.outcome == .notWritten)
            #expect(error?.topic == "t" && error?.partition == 0)
            #expect(try await topic.send("second").offset == 0)
            await client.close()
        }
    }

    @Test func killedAndRestartedNodesLoseNothing() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 6], brokers: 3) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                async let chaos: Void = {
                    for node: Int32 in [1, 2, 3, 1, 2, 3] {
                        await broker.kill(node)
                        try await Task.sleep(for: .milliseconds(60))
                        await broker.restart(node)
                        try await Task.sleep(for: .milliseconds(30))
                    }
                }()
                for number in 0..<3_000 {
                    try await topic.append("\(number)", partition: Int32(number % 6))
                    if number % 10 == 0 { try await Task.sleep(for: .milliseconds(2)) }
                }
                try await chaos
                try await kafka.flush()
            }
            let values = try await TestClient.values(of: "t", broker)
            for partition in 0..<6 {
                #expect(values[Int32(partition)] == stride(from: partition, to: 3_000, by: 6).map(String.init))
            }
        }
    }

    @Test func movedLeadersAreFollowed() async throws {
        let topic = BrokerConfiguration.Topic("t", partitions: 1, replicationFactor: 3)
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 3, topics: [topic])) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                try await kafka.withReader(of: "t", from: .earliest) { reader in
                    var iterator = reader.makeAsyncIterator()
                    for number in 0..<12 {
                        #expect(await broker.moveLeader(of: "t", partition: 0, to: Int32(number % 3 + 1)))
                        #expect(try await topic.send("\(number)").offset == Int64(number))
                        let batch = try #require(try await iterator.next())
                        #expect(batch.map { $0.valueBytes?.string } == ["\(number)"])
                    }
                }
            }
        }
    }

    // The epochs of the new topic's leaders are lower than those of the old one's: found beside real brokers.
    @Test func whoProducesFollowsATopicThatIsMadeAnew() async throws {
        let plan = BrokerConfiguration.Topic("t", partitions: 1, replicationFactor: 3)
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 3, topics: [plan])) { broker in
            let configuration = TestClient.configuration(broker) { $0.producer.deliveryTimeout = .seconds(10) }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<6 {
                    #expect(await broker.moveLeader(of: "t", partition: 0, to: Int32(number % 3 + 1)))
                    try await topic.send("old \(number)")
                }
                try await KafkaClient.withClient(TestClient.configuration(broker)) { other in
                    for round in 0..<3 {
                        try await other.admin.deleteTopics(["t"])
                        try await other.admin.createTopic("t", partitions: 1, replication: 3)
                        // The new topic has its leader elsewhere than the old one.
                        #expect(await broker.moveLeader(of: "t", partition: 0, to: Int32(round + 1)))
                        #expect(try await topic.send("new \(round)").offset == 0)
                    }
                }
            }
            #expect(try await TestClient.values(of: "t", broker) == [0: ["new 2"]])
        }
    }

    @Test func frozenNodesAreWaitedFor() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                try await kafka.send("a", to: "t")
                await broker.freeze(1, for: .milliseconds(500))
                #expect(try await kafka.send("b", to: "t").offset == 1)
            }
        }
    }
}
