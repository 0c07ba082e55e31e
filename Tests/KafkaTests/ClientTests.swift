import Kafka
import KafkaBrokerServer
import Testing

/// Clients begin, end and are dropped; wrong settings are said to be wrong.
@Suite(.timeLimit(.minutes(10))) struct ClientTests {
    @Test func closingSendsWhatIsLeft() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let configuration = TestClient.configuration(broker) { $0.producer.linger = .seconds(100) }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<100 { try await topic.append("\(number)") }
            }
            #expect(try await TestClient.values(of: "t", broker)[0]?.count == 100)
        }
    }

    @Test func closingIsBoundedAndReportsWhatWasNotDelivered() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let client = try KafkaClient(TestClient.configuration(broker))
            let topic = try await client.topic("t")
            await broker.faults.add(.drop, on: .produce)
            var tickets: [Ticket] = []
            for number in 0..<10 { tickets.append(try await topic.append("\(number)")) }
            let start = ContinuousClock.now
            let report = await client.close(within: .milliseconds(200))
            // Long before the records' own time is over.
            #expect(ContinuousClock.now - start < .seconds(60))
            #expect(report.records == 10 && report.error?.code == .undelivered)
            for ticket in tickets {
                let error = await #expect(throws: KafkaError.self) { try await ticket.delivery }
                #expect(error?.code == .closed)
            }
            let late = await #expect(throws: KafkaError.self) { try await topic.append("late") }
            #expect(late?.code == .closed)
            #expect(await client.close().records == 0)
        }
    }

    @Test func closingWhileAllAreBusyEndsAllAndLosesNothing() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 4]) { broker in
            let client = try KafkaClient(TestClient.configuration(broker) { $0.producer.budget = 65_536 })
            let topic = try await client.topic("t")
            let acknowledged = try await withThrowingTaskGroup(of: [String].self) { group in
                for task in 0..<50 {
                    group.addTask {
                        var done: [String] = []
                        for number in 0... {
                            let value = "\(task).\(number)"
                            do throws(KafkaError) {
                                try await topic.send(value, partition: Int32(number % 4))
                                done.append(value)
                            } catch {
                                #expect(error.code == .closed, "\(error)")
                                break
                            }
                        }
                        return done
                    }
                }
                group.addTask {
                    let error = await #expect(throws: KafkaError.self) {
                        try await client.withReader(of: "t", from: .earliest) { reader in
                            for try await _ in reader {}
                        }
                    }
                    #expect(error?.code == .closed)
                    return []
                }
                try await KafkaClient.withClient(TestClient.configuration(broker)) { other in
                    var written: Int64 = 0
                    while written < 200 {
                        written = try await other.admin.offsets(of: "t", at: .latest).values.reduce(0) {
                            $0 + ($1 ?? 0)
                        }
                    }
                }
                #expect(await client.close(within: .seconds(10)).records == 0)
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(acknowledged.count >= 200)
            let values = try await TestClient.values(of: "t", broker)
            #expect(values.values.flatMap { $0 }.sorted() == acknowledged.sorted())
        }
    }

    @Test func whoWaitsForATopicWaitsNoLongerThanWanted() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            await broker.faults.add(.drop, on: .metadata)
            let configuration = TestClient.configuration(broker) {
                $0.topicTimeout = .milliseconds(300)
                $0.requestTimeout = .seconds(100)
            }
            let client = try KafkaClient(configuration)
            let start = ContinuousClock.now
            let error = await #expect(throws: KafkaError.self) { try await client.topic("t") }
            #expect(error?.code == .timedOut || error?.code == .unknownTopic, "\(error as Any)")
            // The request itself may take a hundred seconds.
            #expect(ContinuousClock.now - start < .seconds(60))
            await client.close()
        }
    }

    @Test func aScopeThrowsWhatWasNotDelivered() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let error = await #expect(throws: KafkaError.self) {
                try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                    let topic = try await kafka.topic("t")
                    await broker.faults.add(.error(.topicAuthorizationFailed), on: .produce)
                    try await topic.append("a")
                }
            }
            #expect(error?.code == .undelivered && error?.cause is KafkaError)
        }
    }

    @Test func aDroppedClientFailsItsWaits() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            var client: KafkaClient? = try KafkaClient(TestClient.configuration(broker))
            let ticket = try await {
                let topic = try #require(try await client?.topic("t"))
                await broker.faults.add(.drop, on: .produce)
                return try await topic.append("a")
            }()
            client = nil
            let error = await #expect(throws: KafkaError.self) { try await ticket.delivery }
            #expect(error?.code == .clientDropped)
        }
    }

    @Test func cancellingEndsTheWaitAndNotTheSending() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let configuration = TestClient.configuration(broker) { $0.requestTimeout = .milliseconds(500) }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                let fault = await broker.faults.add(.drop, on: .produce)
                let ticket = try await topic.append("a")
                let waiting = Task { try await ticket.delivery }
                waiting.cancel()
                let error = await #expect(throws: KafkaError.self) { try await waiting.value }
                #expect(error?.code == .cancelled && error?.outcome == .unknown)
                await broker.faults.remove(fault)
                try await kafka.flush()
                let delivery = try await ticket.delivery
                #expect(delivery.offset == 0)
            }
            #expect(try await TestClient.values(of: "t", broker) == [0: ["a"]])
        }
    }

    @Test func nobodyListens() async throws {
        var configuration = KafkaClient.Configuration("127.0.0.1:1")
        configuration.topicTimeout = .milliseconds(300)
        let client = try KafkaClient(configuration)
        let error = await #expect(throws: KafkaError.self) { try await client.send("a", to: "t") }
        #expect(error?.code == .timedOut && "\(error as Any)".contains("127.0.0.1:1"))
        await client.close()
    }

    @Test func whoGivesUpLearnsWhyTheLastConnectionFailed() async throws {
        let client = try KafkaClient("127.0.0.1:1")
        for limit in [50, 200, 500] {
            let error = await #expect(throws: KafkaError.self) {
                _ = try await client.request(MetadataRequest(topics: []), within: .milliseconds(limit))
            }
            #expect(error?.code == .connection && error?.message.contains("refused") == true, "\(error as Any)")
            #expect(error?.hint?.contains("127.0.0.1:1") == true)
        }
        await client.close()
    }

    @Test func wrongSettingsAreNamed() {
        func message(_ change: (inout KafkaClient.Configuration) -> Void) -> String {
            var configuration = KafkaClient.Configuration("localhost:9092")
            change(&configuration)
            do throws(KafkaError) {
                _ = try KafkaClient(configuration)
                return "none"
            } catch {
                return error.code == .invalidConfiguration ? error.message : "another error"
            }
        }
        #expect(message { $0.bootstrap = [] }.contains("bootstrap"))
        for wrong in ["nothing", "host:", "host:0", "host:99999", ":9092", "http://host:9092"] {
            #expect(message { $0.bootstrap = [wrong] }.contains(wrong))
        }
        #expect(message { $0.requestTimeout = .zero }.contains("requestTimeout"))
        #expect(message { $0.producer.maximumInFlight = 6 }.contains("maximumInFlight"))
        #expect(message { $0.producer.acknowledgements = .leader }.contains("acknowledgements"))
        #expect(message { $0.producer.budget = 1 }.contains("budget"))
        #expect(message { _ in } == "none")
    }

    @Test func anyRequestCanBeSent() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3], brokers: 2) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let answer = try await kafka.request(DescribeClusterRequest())
                #expect(answer.brokers.count == 2)
                let cluster = try await kafka.cluster()
                #expect(cluster.brokers.map(\.id) == [1, 2])
                for node in cluster.brokers {
                    let versions = try await kafka.request(
                        ApiVersionsRequest(),
                        to: .broker(node.id),
                        versions: VersionRange(0, 2)
                    )
                    #expect(versions.errorCode.isNone)
                }
                let error = await #expect(throws: KafkaError.self) {
                    try await kafka.request(ApiVersionsRequest(), to: .broker(99), within: .milliseconds(100))
                }
                #expect(error?.code == .connection)
                let missing = await #expect(throws: KafkaError.self) {
                    try await kafka.request(DescribeQuorumRequest())
                }
                #expect(missing?.code == .unsupported)
            }
        }
    }
}
