import KafkaBroker
import KafkaJSON
import KafkaMessages
import KafkaRecords
import KafkaWire
import TestSupport
import Testing

@Suite struct DamageTests {
    /// Every kind of request, as frames without their lengths.
    private static func frames() throws -> [Bytes] {
        var frames: [Bytes] = []
        func add<Request: RequestMessage>(_ request: Request, _ version: Int16) throws {
            let frame = try RequestFrame.encode(request, version: version, correlationId: 9, clientId: "c")
            frames.append(frame.suffix(from: 4))
        }
        let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a", "b"]))
        for version in [Int16(3), 9, 12] {
            try add(ProduceRequest(acks: -1, topicData: [.init(name: "t", partitionData: [data])]), version)
        }
        var fetch = BrokerDriver.fetchRequest(from: 0)
        fetch.sessionEpoch = 0
        for version in [Int16(7), 12] { try add(fetch, version) }
        try add(BrokerDriver.fetchRequest(from: 0, waiting: 100), 11)
        try add(ListOffsetsRequest(topics: [.init(name: "t", partitions: [.init(timestamp: 5)])]), 7)
        try add(MetadataRequest(topics: [.init(name: "t"), .init(name: "u")]), 9)
        try add(ApiVersionsRequest(clientSoftwareName: "a", clientSoftwareVersion: "1"), 3)
        let topic = CreateTopicsRequest.CreatableTopic(name: "n", numPartitions: 1, replicationFactor: 1)
        try add(CreateTopicsRequest(topics: [topic]), 7)
        try add(DeleteTopicsRequest(topics: [.init(name: "n")]), 6)
        try add(CreatePartitionsRequest(topics: [.init(name: "t", count: 2, assignments: nil)]), 3)
        try add(DescribeConfigsRequest(resources: [.init(resourceType: 2, resourceName: "t")]), 4)
        let change = IncrementalAlterConfigsRequest.AlterableConfig(name: "retention.ms", value: "5")
        try add(
            IncrementalAlterConfigsRequest(resources: [.init(resourceType: 2, resourceName: "t", configs: [change])]),
            1
        )
        try add(AlterConfigsRequest(resources: [.init(resourceType: 2, resourceName: "t")]), 2)
        try add(DescribeClusterRequest(), 1)
        try add(DescribeTopicPartitionsRequest(topics: [.init(name: "t")]), 0)
        try add(OffsetForLeaderEpochRequest(topics: [.init(topic: "t", partitions: [.init()])]), 4)
        try add(InitProducerIdRequest(transactionalId: nil), 4)
        try add(FindCoordinatorRequest(coordinatorKeys: ["g"]), 4)
        try add(DeleteRecordsRequest(topics: [.init(name: "t", partitions: [.init(offset: 1)])]), 2)
        return try frames + groupFrames()
    }

    /// Every kind of request about groups, as frames without their lengths.
    private static func groupFrames() throws -> [Bytes] {
        var frames: [Bytes] = []
        func add<Request: RequestMessage>(_ request: Request, _ version: Int16) throws {
            let frame = try RequestFrame.encode(request, version: version, correlationId: 9, clientId: "c")
            frames.append(frame.suffix(from: 4))
        }
        for version in [Int16(0), 5, 9] { try add(try BrokerDriver.joinRequest(), version) }
        try add(try BrokerDriver.joinRequest(instance: "i"), 9)
        try add(SyncGroupRequest(groupId: "g", generationId: 1, memberId: "m", assignments: [.init()]), 5)
        try add(HeartbeatRequest(groupId: "g", generationId: 1, memberId: "m"), 4)
        try add(LeaveGroupRequest(groupId: "g", members: [.init(memberId: "m", groupInstanceId: "i")]), 5)
        let offset = OffsetCommitRequest.OffsetCommitRequestTopic(name: "t", partitions: [.init(committedOffset: 4)])
        for version in [Int16(2), 9] { try add(OffsetCommitRequest(groupId: "o", topics: [offset]), version) }
        try add(OffsetFetchRequest(groupId: "o", topics: [.init(name: "t", partitionIndexes: [0])]), 5)
        try add(OffsetFetchRequest(groups: [.init(groupId: "o", topics: nil)]), 9)
        try add(OffsetDeleteRequest(groupId: "o", topics: [.init(name: "t", partitions: [.init()])]), 0)
        for epoch in [Int32(0), 1, -1] {
            let request = ConsumerGroupHeartbeatRequest(
                groupId: "c",
                memberId: "m",
                memberEpoch: epoch,
                rebalanceTimeoutMs: 1_000,
                subscribedTopicNames: ["t"],
                subscribedTopicRegex: "u.*[a-z]{2}",
                serverAssignor: "uniform",
                topicPartitions: []
            )
            try add(request, 1)
        }
        try add(ListGroupsRequest(statesFilter: ["stable"], typesFilter: ["classic"]), 5)
        try add(DescribeGroupsRequest(groups: ["g", "c"]), 6)
        try add(ConsumerGroupDescribeRequest(groupIds: ["g", "c"]), 1)
        try add(DeleteGroupsRequest(groupsNames: ["g", "c"]), 3)
        return frames
    }

    /// A cluster in which connection 1 is open.
    private static func driver() -> BrokerDriver {
        var driver = BrokerDriver { configuration in
            configuration.limits.topics = 50
            configuration.limits.partitions = 200
        }
        driver.open(1)
        return driver
    }

    @Test func allOfTheFramesAreAnswered() throws {
        var driver = DamageTests.driver()
        let frames = try DamageTests.frames()
        for frame in frames { driver.event(.received(connection: 1, frame: frame)) }
        // A member that joins waits until those that joined before it are given up.
        driver.advance(.seconds(100))
        #expect(driver.closed.isEmpty)
        #expect(driver.sent.count == frames.count)
    }

    @Test func everyCutOfARequestEndsTheConnectionOrIsAnswered() throws {
        for frame in try DamageTests.frames() {
            var driver = DamageTests.driver()
            for count in 0..<frame.count {
                let cut = try #require(frame.part(from: 0, count: count))
                driver.event(.received(connection: 1, frame: cut))
                #expect(driver.closed == [1], "\(count) of \(frame)")
                #expect(driver.sent.isEmpty)
                driver.closed = []
                driver.sent = []
                driver.open(1)
            }
        }
    }

    @Test func changedBytesNeverBreakTheCluster() throws {
        var random = SeededGenerator(seed: 7)
        for frame in try DamageTests.frames() {
            var driver = DamageTests.driver()
            for position in 0..<frame.count {
                for _ in 0..<4 {
                    var bytes = [UInt8](frame)
                    bytes[position] = UInt8.random(in: .min ... .max, using: &random)
                    driver.event(.received(connection: 1, frame: Bytes(copying: bytes)))
                    if !driver.machine.isKnown(1) { driver.open(1) }
                }
            }
            driver.advance(.seconds(3_000_000))
            driver.sent = []
            #expect(try driver.call(MetadataRequest(topics: []), on: 2).brokers.count == 1)
        }
    }

    @Test func randomBytesNeverBreakTheCluster() throws {
        var random = SeededGenerator(seed: 11)
        var driver = DamageTests.driver()
        for round in 0..<20_000 {
            var bytes = random.bytes(Int.random(in: 0..<80, using: &random))
            // Most begin with an API and a version that there are, so that they get as far as the body.
            if bytes.count > 4, round % 4 != 0 {
                let api = try #require(BrokerMachine.served.randomElement(using: &random))
                (bytes[0], bytes[1], bytes[2]) = (0, UInt8(truncatingIfNeeded: api.key.rawValue), 0)
                bytes[3] = UInt8.random(in: 0...UInt8(api.versions.highest), using: &random)
            }
            driver.event(.received(connection: 1, frame: Bytes(copying: bytes)))
            if !driver.machine.isKnown(1) { driver.open(1) }
        }
        driver.sent = []
        #expect(try driver.call(MetadataRequest(topics: []), on: 2).brokers.count == 1)
    }

    @Test func theRequestsOfRealClientsAreAnsweredWhereTheApiIsThere() throws {
        var answered = 0
        for file in try Fixtures.files(in: "captures") where file.hasSuffix(".jsonl") {
            var driver = BrokerDriver()
            for line in try Fixtures.lines("captures/\(file)") where line["direction"]?.string == "request" {
                guard let frame = line["hex"]?.string.flatMap({ Bytes(hexadecimal: $0) }) else { continue }
                let request = try RequestFrame(decoding: frame)
                let isServed = BrokerMachine.served.contains {
                    $0.key == request.apiKey && $0.versions.contains(request.version)
                }
                if !driver.machine.isKnown(1) { driver.open(1) }
                driver.event(.received(connection: 1, frame: frame))
                driver.advance(.seconds(60))
                #expect(driver.closed.isEmpty == isServed, "\(file) \(request.apiKey) \(request.version)")
                guard isServed, let sent = driver.sent.first?.bytes.suffix(from: 4) else {
                    driver.closed = []
                    continue
                }
                driver.sent = []
                answered += 1
                let response = try ResponseFrame(decoding: sent, of: request.apiKey, version: request.version)
                #expect(response.correlationId == request.header.correlationId)
                let type = try #require(MessageRegistry.message(of: request.apiKey, isRequest: false))
                _ = try type.init(decoding: response.body, version: request.version)
            }
        }
        #expect(answered > 300)
    }
}
