import Kafka
import KafkaBrokerServer
import Testing

/// Records arrive as they were sent.
@Suite(.timeLimit(.minutes(10))) struct ProducingTests {
    @Test func aRecordIsSentAndReadBack() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let delivery = try await kafka.send("hello", to: "t")
                #expect(delivery.topic == "t" && delivery.partition == 0 && delivery.offset == 0)
                #expect(delivery.timestamp.milliseconds > 1_600_000_000_000)
                try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                    var seen: [String?] = []
                    for try await batch in reader {
                        #expect(batch.topic == "t" && batch.highWatermark == 1 && batch.nextOffset == 1)
                        for record in batch {
                            #expect(record.offset == 0 && record.key == nil && record.timestamp == delivery.timestamp)
                            seen.append(record.valueBytes?.string)
                        }
                    }
                    #expect(seen == ["hello"])
                }
            }
        }
    }

    @Test(arguments: [Compression.none, .gzip, .snappy, .lz4, .zstd])
    func everyPartOfARecordArrives(compression: Compression) async throws {
        let headers: Headers = ["a": "1", "a": "2", "é": ""]
        let withNull = headers.appending("null", nil)
        let time = Timestamp(milliseconds: 1_500_000_000_000)
        let records = [
            Record(key: "k", value: "v", headers: headers, timestamp: time),
            Record(value: ""), Record.tombstone("gone", headers: withNull),
            Record(key: "", value: String(repeating: "long ", count: 30_000)),
        ]
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let configuration = TestClient.configuration(broker) { $0.producer.compression = compression }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                for record in records { try await topic.append(record) }
                try await kafka.flush()
                var seen: [Record] = []
                try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                    for try await batch in reader { for record in batch { seen.append(record) } }
                }
                #expect(seen.map(\.keyBytes) == records.map(\.keyBytes))
                #expect(seen.map(\.valueBytes) == records.map(\.valueBytes))
                #expect(seen.map(\.headers) == records.map(\.headers))
                #expect(seen.first?.timestamp == time)
                #expect(seen.map(\.offset) == [0, 1, 2, 3])
            }
        }
    }

    @Test func keysGoWhereJavaPutsThem() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 12]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                #expect(topic.partitionCount == 12)
                for number in 0..<50 {
                    let key = "key-\(number)"
                    let delivery = try await topic.send(Record(key: key, value: "v"))
                    #expect(Int(delivery.partition) == Murmur2.partition(of: key.kafkaSpan, count: 12))
                }
                #expect(try await topic.send("v", partition: 7).partition == 7)
                await #expect(throws: KafkaError.self) { try await topic.send("v", partition: 12) }
            }
        }
    }

    @Test func aFunctionOfTheUserChoosesPartitions() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 5]) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.producer.partitioner = .custom { key, count in if let key { key.byteCount - 1 } else { count - 1 } }
            }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                #expect(try await topic.send(Record(key: "abc", value: "1")).partition == 2)
                #expect(try await topic.send("2").partition == 4)
                #expect(try await topic.append(key: "a", value: "3").delivery.partition == 0)
                // Who names a partition is not asked.
                #expect(try await topic.send(Record(key: "abc", value: "4"), partition: 1).partition == 1)
                for key in ["", "too long"] {
                    let error = await #expect(throws: KafkaError.self) {
                        let ticket = try await topic.append(key: key, value: "5")
                        _ = ticket
                    }
                    #expect(error?.code == .unknownPartition)
                }
            }
        }
    }

    @Test func manyRecordsOverManyPartitionsKeepTheirOrder() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 100]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<20_000 { try await topic.append("\(number)", partition: Int32(number % 100)) }
            }
            let values = try await TestClient.values(of: "t", broker)
            for partition in 0..<100 {
                let expected = stride(from: partition, to: 20_000, by: 100).map(String.init)
                #expect(values[Int32(partition)] == expected)
            }
        }
    }

    @Test func aThousandTasksAwaitTheirRecords() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let deliveries = try await withThrowingTaskGroup(of: Delivery.self) { group in
                    for number in 0..<1_000 { group.addTask { try await kafka.send("\(number)", to: "t") } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let places = Set(deliveries.map { "\($0.partition):\($0.offset)" })
                #expect(places.count == 1_000)
            }
            #expect(try await TestClient.values(of: "t", broker).values.reduce(0) { $0 + $1.count } == 1_000)
        }
    }

    @Test func aThousandThinPartitions() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1_000]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                for partition in 0..<1_000 { try await topic.append("\(partition)", partition: Int32(partition)) }
                try await kafka.flush()
            }
            let values = try await TestClient.values(of: "t", broker)
            #expect(values.count == 1_000)
            #expect(values.allSatisfy { $1 == ["\($0)"] })
        }
    }

    @Test func aSmallBudgetMakesWaitAndLosesNothing() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 4]) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.producer.budget = 16 * 1_024
                $0.producer.batchSize = 4_096
            }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<8 {
                        group.addTask {
                            for number in 0..<250 {
                                try await topic.append("\(task):\(number):" + String(repeating: "x", count: 300))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let values = try await TestClient.values(of: "t", broker).values.flatMap { $0 }
            #expect(values.count == 2_000 && Set(values).count == 2_000)
        }
    }

    @Test func aFullBufferRefusesWithoutWaiting() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.producer.budget = 8_192
                $0.producer.batchSize = 4_096
            }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                // Until the request's time is over, which the client then repeats.
                await broker.faults.add(.drop, on: .produce)
                let value = [UInt8](repeating: 7, count: 1_000)
                var refused: KafkaError?
                for _ in 0..<100 where refused == nil {
                    do throws(KafkaError) {
                        try topic.enqueue(value: value.kafkaSpan)
                    } catch {
                        refused = error
                    }
                }
                #expect(refused?.code == .bufferFull)
                #expect(refused?.outcome == .notWritten && refused?.hint != nil)
                // Who waits for room and is cancelled stops to wait.
                let waiting = Task { try await topic.append(value) }
                waiting.cancel()
                let result = await waiting.result
                #expect(throws: KafkaError.self) { try result.get() }
                await broker.faults.removeAll()
            }
        }
    }

    @Test func tooLargeRecordsAreRefused() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let error = await #expect(throws: KafkaError.self) {
                    try await kafka.send([UInt8](repeating: 0, count: 2 << 20), to: "t")
                }
                #expect(error?.code == .recordTooLarge && error?.outcome == .notWritten)
            }
        }
    }

    @Test func batchesThatTheBrokerFindsTooLargeAreSplit() async throws {
        let topic = BrokerConfiguration.Topic("t", partitions: 1, settings: ["max.message.bytes": "3000"])
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 1, topics: [topic])) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                var tickets: [Ticket] = []
                for number in 0..<200 {
                    tickets.append(try await topic.append("\(number):" + String(repeating: "y", count: 100)))
                }
                try await kafka.flush()
                for (number, ticket) in tickets.enumerated() {
                    #expect(try await ticket.delivery.offset == Int64(number))
                }
                let error = await #expect(throws: KafkaError.self) {
                    try await topic.send([UInt8](repeating: 0, count: 4_000))
                }
                #expect(error?.code == .broker(.messageTooLarge) && error?.outcome == .notWritten)
                #expect(try await topic.send("after").offset == 200)
            }
            let values = try await TestClient.values(of: "t", broker)[0] ?? []
            #expect(values.count == 201 && values.last == "after")
        }
    }

    @Test func withoutAcknowledgementsRecordsAreSentAllTheSame() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.producer.acknowledgements = .none
                $0.producer.isIdempotent = false
            }
            try await KafkaClient.withClient(configuration) { kafka in
                #expect(try await kafka.send("a", to: "t").offset == -1)
                // The broker answers this connection's next request after it has taken the record.
                while try await kafka.admin.offsets(of: "t", at: .latest)[TopicPartition("t", 0)] != .some(.some(1)) {}
            }
            #expect(try await TestClient.values(of: "t", broker) == [0: ["a"]])
        }
    }

    @Test func unknownTopicsAreSaidToBeUnknown() async throws {
        var setup = BrokerConfiguration(brokers: 1)
        setup.createsTopics = false
        try await EmbeddedBroker.withBroker(setup) { broker in
            let configuration = TestClient.configuration(broker) { $0.topicTimeout = .milliseconds(200) }
            try await KafkaClient.withClient(configuration) { kafka in
                let error = await #expect(throws: KafkaError.self) { try await kafka.send("a", to: "nowhere") }
                #expect(error?.code == .unknownTopic && error?.topic == "nowhere" && error?.hint != nil)
                let invalid = await #expect(throws: KafkaError.self) { try await kafka.send("a", to: "not valid!") }
                #expect(invalid?.code == .broker(.invalidTopicException))
            }
        }
    }
}
