import Kafka
import KafkaBrokerServer
import Testing

/// Topics, partitions, settings and records are asked for and changed.
@Suite(.timeLimit(.minutes(10))) struct AdminTests {
    private func withAdmin(_ body: (KafkaClient, Admin) async throws -> Void) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 2], brokers: 2) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                try await body(kafka, kafka.admin)
            }
        }
    }

    @Test func topicsAreMadeListedAndDeleted() async throws {
        try await withAdmin { kafka, admin in
            try await admin.createTopic(
                "new",
                partitions: 5,
                replication: 2,
                configuration: [.cleanupPolicy: "compact"]
            )
            #expect(try await admin.topics().map(\.name) == ["new", "t"])
            let state = try await admin.topic("new")
            #expect(state.partitions.count == 5 && state.partitions.allSatisfy { $0.replicas.count == 2 })
            let exists = await #expect(throws: KafkaError.self) { try await admin.createTopic("new") }
            #expect(exists?.code == .broker(.topicAlreadyExists))
            try await kafka.send(Record(key: "k", value: "v"), to: "new")
            try await admin.deleteTopics(["new"])
            #expect(try await admin.topics().map(\.name) == ["t"])
            let gone = await #expect(throws: KafkaError.self) { try await admin.deleteTopics(["new"]) }
            #expect(gone?.code == .broker(.unknownTopicOrPartition))
        }
    }

    @Test func partitionsAreAddedAndUsed() async throws {
        try await withAdmin { kafka, admin in
            let topic = try await kafka.topic("t")
            #expect(topic.partitionCount == 2)
            try await admin.addPartitions(to: "t", count: 6)
            while topic.partitionCount < 6 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await topic.send("v", partition: 5).partition == 5)
            // Many more than there were when the topic was found.
            try await admin.addPartitions(to: "t", count: 300)
            while topic.partitionCount < 300 { try await Task.sleep(for: .milliseconds(5)) }
            #expect(try await topic.send("v", partition: 299).partition == 299)
            let delivery = try await topic.send(Record(key: "a key", value: "v"))
            #expect(delivery.partition == Int32(Murmur2.partition(of: "a key".kafkaSpan, count: 300)))
            let fewer = await #expect(throws: KafkaError.self) { try await admin.addPartitions(to: "t", count: 3) }
            #expect(fewer?.code == .broker(.invalidPartitions))
        }
    }

    @Test func settingsAreReadAndChanged() async throws {
        try await withAdmin { _, admin in
            try await admin.setConfiguration(of: .topic("t"), ["retention.ms": "1234"])
            var entry = try await admin.configuration(of: .topic("t")).first { $0.name == "retention.ms" }
            #expect(entry?.value == "1234" && entry?.isDefault == false)
            try await admin.setConfiguration(of: .topic("t"), ["retention.ms": nil])
            entry = try await admin.configuration(of: .topic("t")).first { $0.name == "retention.ms" }
            #expect(entry?.isDefault == true)
            #expect(try await !admin.configuration(of: .broker(2)).isEmpty)
            let wrong = await #expect(throws: KafkaError.self) {
                try await admin.setConfiguration(of: .topic("t"), ["retention.ms": "soon"])
            }
            #expect(wrong?.code == .broker(.invalidConfig))
        }
    }

    @Test func offsetsAreFoundAndRecordsDeleted() async throws {
        try await withAdmin { kafka, admin in
            for number in 0..<10 {
                let time = Timestamp(milliseconds: 1_000 + Int64(number))
                try await kafka.send(Record(value: "\(number)", timestamp: time), to: "t", partition: 1)
            }
            let first = TopicPartition("t", 0)
            let second = TopicPartition("t", 1)
            #expect(try await admin.offsets(of: "t", at: .latest) == [first: 0, second: 10])
            #expect(try await admin.offsets(of: "t", at: .earliest) == [first: 0, second: 0])
            let atTime = try await admin.offsets(of: "t", at: .time(Timestamp(milliseconds: 1_004)))
            #expect(atTime == ([first: Int64?.none, second: 4] as [TopicPartition: Int64?]))
            #expect(try await admin.deleteRecords(before: [second: 7]) == [second: 7])
            #expect(try await admin.offsets(of: "t", at: .earliest) == [first: 0, second: 7])
            let beyond = await #expect(throws: KafkaError.self) { try await admin.deleteRecords(before: [second: 99]) }
            #expect(beyond?.code == .broker(.offsetOutOfRange))
        }
    }
}
