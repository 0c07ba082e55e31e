import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct ProduceTests {
    @Test(arguments: Int16(3)...12) func whatIsProducedIsFetched(version: Int16) throws {
        var driver = BrokerDriver()
        let first = try driver.produce(try BrokerDriver.batch(["a", "b"]), version: version)
        #expect(first.errorCode == .none)
        #expect(first.baseOffset == 0)
        let second = try driver.produce(try BrokerDriver.batch(["c"]), version: version)
        #expect(second.baseOffset == 2)
        #expect(second.logAppendTimeMs == -1)
        let fetched = try driver.fetch(from: 0)
        #expect(fetched.errorCode == .none)
        #expect(fetched.highWatermark == 3)
        let values = try BrokerDriver.values(fetched.records)
        #expect(values.map(\.offset) == [0, 1, 2])
        #expect(values.map(\.value) == ["a", "b", "c"])
    }

    @Test func topicsAreFoundByIdFromVersion13On() throws {
        var driver = BrokerDriver()
        let id = try #require(try driver.call(MetadataRequest(topics: nil)).topics.first?.topicId)
        let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a"]))
        for (topicId, code) in [(id, ErrorCode.none), (KafkaUUID(high: 1, low: 2), .unknownTopicId)] {
            let topic = ProduceRequest.TopicProduceData(topicId: topicId, partitionData: [data])
            let response = try driver.call(ProduceRequest(acks: 1, timeoutMs: 1, topicData: [topic]), version: 13)
            #expect(response.responses.first?.topicId == topicId)
            #expect(response.responses.first?.partitionResponses.first?.errorCode == code)
        }
    }

    @Test func theBrokerStampsOffsetAndLeaderEpoch() throws {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 2, at: $1, into: &$2) }
        driver.open(2, node: 2)
        try driver.produce(try BrokerDriver.batch(["a"]), on: 2)
        try driver.produce(try BrokerDriver.batch(["b", "c"]), on: 2)
        let records = try #require(try driver.fetch(from: 1, on: 2).records)
        let header = try RecordBatchHeader(of: records)
        #expect(header.baseOffset == 1)
        #expect(header.partitionLeaderEpoch == 1)
        #expect(header.lastOffset == 2)
    }

    @Test func largeBatchesAreKeptWithoutACopyAndComeBackWhole() throws {
        var driver = BrokerDriver()
        let value = String(repeating: "x", count: 100_000)
        for _ in 0..<3 { try driver.produce(try BrokerDriver.batch([value, value])) }
        let request = BrokerDriver.fetchRequest(from: 0)
        try driver.ask(request, version: 12)
        // Each batch is a stamped front and what was received.
        let segments = try #require(driver.sent.first?.segments)
        #expect(segments >= 6)
        let response = try driver.answer(FetchResponse.self)
        let values = try BrokerDriver.values(response.responses.first?.partitions.first?.records)
        #expect(values.map(\.offset) == [0, 1, 2, 3, 4, 5])
        #expect(values.allSatisfy { $0.value == value })
    }

    @Test func withoutAcknowledgementsThereIsNoAnswer() throws {
        var driver = BrokerDriver()
        driver.open(1)
        let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a"]))
        let good = ProduceRequest(acks: 0, topicData: [.init(name: "t", partitionData: [data])])
        try driver.ask(good, version: 9)
        #expect(driver.sent.isEmpty)
        #expect(driver.closed.isEmpty)
        #expect(try driver.fetch(from: 0).highWatermark == 1)
        // The only way to say that something was wrong is to close.
        try driver.ask(ProduceRequest(acks: 0, topicData: [.init(name: "nope", partitionData: [data])]), version: 9)
        #expect(driver.closed == [1])
        #expect(driver.sent.isEmpty)
    }

    @Test func theBrokersTimeReplacesTheProducersWhereTheTopicSaysSo() throws {
        var driver = BrokerDriver(settings: ["message.timestamp.type": "LogAppendTime"])
        driver.wall = 1_800_000_000_123
        let large = String(repeating: "y", count: 50_000)
        for (offset, value) in ["a", large].enumerated() {
            let answer = try driver.produce(try BrokerDriver.batch([value], time: 5))
            #expect(answer.logAppendTimeMs == 1_800_000_000_123)
            let records = try #require(try driver.fetch(from: Int64(offset)).records)
            var reader = RecordSetReader(records)
            let batch = try #require(try reader.next())
            #expect(batch.damage == nil)
            #expect(batch.header.timestampType == .logAppendTime)
            #expect(batch.first { _ in true }?.timestamp.milliseconds == 1_800_000_000_123)
        }
    }

    @Test func whatIsWrongWithABatchIsSaid() throws {
        var driver = BrokerDriver(settings: ["max.message.bytes": "1000"])
        let good = try BrokerDriver.batch(["a"])
        var damaged = [UInt8](good)
        damaged[65] ^= 1
        var oldMagic = [UInt8](good)
        oldMagic[16] = 1
        var offset = RecordBatchBuilder.Stamp()
        offset.baseOffset = 5
        var control = RecordBatchBuilder.Stamp()
        control.isControl = true
        var delta = RecordBatchBuilder.Stamp()
        delta.lastOffsetDelta = 7
        var short = [UInt8](good)
        (short[8], short[9], short[10], short[11]) = (0, 0, 0, 20)
        let cases: [(String, Bytes?, ErrorCode)] = [
            ("null", nil, .invalidRecord),
            ("empty", Bytes(), .invalidRecord),
            ("cut", good.part(from: 0, count: good.count - 1), .invalidRecord),
            ("two batches", Bytes(copying: [UInt8](good) + [UInt8](good)), .invalidRecord),
            ("magic 1", Bytes(copying: oldMagic), .invalidRecord),
            ("checksum", Bytes(copying: damaged), .corruptMessage),
            ("length below a header", Bytes(copying: short), .corruptMessage),
            ("base offset", try BrokerDriver.batch(["a"], stamp: offset), .invalidRecord),
            ("control", try BrokerDriver.batch(["a"], stamp: control), .invalidRecord),
            ("last offset delta", try BrokerDriver.batch(["a"], stamp: delta), .invalidRecord),
            ("no record", try BrokerDriver.batch([]), .invalidRecord),
            ("no sequence", try BrokerDriver.batch(["a"], producer: 5, sequence: -1), .invalidRecord),
            ("too large", try BrokerDriver.batch([String(repeating: "x", count: 1_000)]), .messageTooLarge),
            ("future", try BrokerDriver.batch(["a"], time: driver.wall + 3_600_001), .invalidTimestamp),
            ("just not too far in the future", try BrokerDriver.batch(["a"], time: driver.wall + 3_600_000), .none),
            ("followed by part of a batch", Bytes(copying: [UInt8](good) + [0, 0, 0]), .none),
            ("good", good, .none),
        ]
        for (name, batch, code) in cases {
            #expect(try driver.produce(batch).errorCode == code, "\(name)")
        }
        #expect(try driver.fetch(from: 0).highWatermark == 3)
    }

    @Test func zstdNeedsVersion7() throws {
        var driver = BrokerDriver()
        var builder = RecordBatchBuilder()
        let value = [UInt8](repeating: 3, count: 1_000)
        try builder.append(key: nil, value: value.kafkaSpan, timestamp: Timestamp(milliseconds: 0))
        var workspace = CompressionWorkspace()
        let batch = try builder.seal(compression: Compression(.zstd), in: &workspace).finish()
        #expect(try driver.produce(batch, version: 6).errorCode == .unsupportedCompressionType)
        #expect(try driver.produce(batch, version: 7).errorCode == .none)
    }

    @Test func everyRecordIsLookedAtWhereThatIsWanted() throws {
        var builder = RecordBatchBuilder()
        let value = [UInt8](repeating: 3, count: 10)
        for delta in [Int32(0), 5, 2] {
            try builder.append(
                key: nil,
                value: value.kafkaSpan,
                headers: [:],
                timestamp: Timestamp(milliseconds: 0),
                offsetDelta: delta
            )
        }
        let batch = builder.seal().finish()
        var trusting = BrokerDriver()
        #expect(try trusting.produce(batch).errorCode == .none)
        var strict = BrokerDriver { $0.validatesRecords = true }
        #expect(try strict.produce(batch).errorCode == .invalidRecord)
        #expect(try strict.produce(try BrokerDriver.batch(["a", "b"])).errorCode == .none)
    }

    @Test func compactedTopicsNeedKeys() throws {
        var driver = BrokerDriver(settings: ["cleanup.policy": "compact"])
        let answer = try driver.produce(try BrokerDriver.batch(["a", "b"]))
        #expect(answer.errorCode == .invalidRecord)
        #expect(answer.recordErrors.map(\.batchIndex) == [0, 1])
        #expect(try driver.produce(try BrokerDriver.batch(["a"], key: "k")).errorCode == .none)
    }

    @Test func whoeverDoesNotLeadSaysWhoDoes() throws {
        var driver = BrokerDriver(brokers: 3)
        let leader = try #require(driver.machine.leader(of: "t", partition: 0))
        let other = Int32(leader.node == 1 ? 2 : 1)
        driver.open(5, node: other)
        let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a"]))
        let request = ProduceRequest(acks: 1, topicData: [.init(name: "t", partitionData: [data])])
        let response = try driver.call(request, version: 10, on: 5)
        let answer = try #require(response.responses.first?.partitionResponses.first)
        #expect(answer.errorCode == .notLeaderOrFollower)
        #expect(answer.currentLeader.leaderId == leader.node)
        #expect(answer.currentLeader.leaderEpoch == leader.epoch)
        #expect(response.nodeEndpoints.map(\.nodeId) == [leader.node])
        #expect(response.nodeEndpoints.first?.host == "node\(leader.node)")
        let old = try driver.call(request, version: 9, on: 5)
        #expect(old.nodeEndpoints.isEmpty)
    }

    @Test func whatTheRequestAsksForMustMakeSense() throws {
        var driver = BrokerDriver()
        let batch = try BrokerDriver.batch(["a"])
        #expect(try driver.produce(batch, acks: 2).errorCode == .invalidRequiredAcks)
        #expect(try driver.produce(batch, partition: 1).errorCode == .unknownTopicOrPartition)
        #expect(try driver.produce(batch, partition: -1).errorCode == .unknownTopicOrPartition)
        #expect(try driver.produce(batch, topic: "u").errorCode == .unknownTopicOrPartition)
    }

    @Test func allReplicasMeansEnoughOfThem() throws {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2, settings: ["min.insync.replicas": "2"])
        let leader = try #require(driver.machine.leader(of: "t", partition: 0)).node
        driver.open(3, node: leader)
        let batch = try BrokerDriver.batch(["a"])
        #expect(try driver.produce(batch, on: 3).errorCode == .none)
        driver.run { $0.kill(3 - leader, at: $1, into: &$2) }
        #expect(try driver.produce(batch, on: 3).errorCode == .notEnoughReplicas)
        #expect(try driver.produce(batch, acks: 1, on: 3).errorCode == .none)
        driver.run { $0.restart(3 - leader, at: $1, into: &$2) }
        #expect(try driver.produce(batch, on: 3).errorCode == .none)
    }
}
