import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct FetchTests {
    /// A topic of three batches: offsets 0 and 1, 2 and 3, 4 and 5.
    private static func threeBatches(change: (inout BrokerConfiguration) -> Void = { _ in }) throws -> BrokerDriver {
        var driver = BrokerDriver(change: change)
        for values in [["a", "b"], ["c", "d"], ["e", "f"]] {
            try driver.produce(try BrokerDriver.batch(values))
        }
        return driver
    }

    @Test(arguments: Int16(4)...18) func everyVersionGivesTheSame(version: Int16) throws {
        var driver = try FetchTests.threeBatches()
        var request = BrokerDriver.fetchRequest(from: 2)
        let id = try #require(try driver.call(MetadataRequest(topics: nil)).topics.first?.topicId)
        if version >= 13 { (request.topics[0].topic, request.topics[0].topicId) = ("", id) }
        let response = try driver.call(request, version: version)
        #expect(response.errorCode == .none)
        #expect(response.sessionId == 0)
        let topic = try #require(response.responses.first)
        #expect(version >= 13 ? topic.topicId == id : topic.topic == "t")
        let partition = try #require(topic.partitions.first)
        #expect(partition.highWatermark == 6)
        #expect(partition.lastStableOffset == 6)
        #expect(partition.logStartOffset == (version >= 5 ? 0 : -1))
        #expect(partition.abortedTransactions == nil)
        #expect(try BrokerDriver.values(partition.records).map(\.offset) == [2, 3, 4, 5])
    }

    @Test(arguments: Int16(4)...18) func theAnswerIsWhatTheGeneratedEncoderWrites(version: Int16) throws {
        var driver = BrokerDriver(brokers: 2, partitions: 4)
        for partition in 0..<Int32(4) {
            let leader = try #require(driver.machine.leader(of: "t", partition: partition)).node
            driver.open(10 + Int(partition), node: leader)
            let value = String(repeating: "x", count: 3_000 * Int(partition + 1))
            try driver.produce(try BrokerDriver.batch([value]), partition: partition, on: 10 + Int(partition))
        }
        let id = try #require(try driver.call(MetadataRequest(topics: nil)).topics.first?.topicId)
        var topic = FetchRequest.FetchTopic(topic: version < 13 ? "t" : "", topicId: version < 13 ? .zero : id)
        topic.partitions = (0..<Int32(5)).map {
            FetchRequest.FetchPartition(
                partition: $0,
                currentLeaderEpoch: $0 == 3 ? 7 : -1,
                fetchOffset: $0 == 2 ? 99 : 0,
                partitionMaxBytes: 1 << 20
            )
        }
        var unknown = topic
        (unknown.topic, unknown.topicId) = version < 13 ? ("u", .zero) : ("", KafkaUUID(high: 3, low: 4))
        var request = FetchRequest(topics: [topic, unknown, topic])
        request.isolationLevel = 1
        if version >= 7 { request.sessionEpoch = 0 }
        try driver.ask(request, version: version, on: 1)
        let sent = try #require(driver.sent.first).bytes
        let frame = sent.suffix(from: 4)
        let response = try driver.answer(FetchResponse.self)
        let again = try ResponseFrame.encode(
            response,
            version: version,
            correlationId: try ResponseFrame.correlationId(of: frame)
        )
        #expect(again == sent)
        #expect(response.responses.count == 3)
        // What is not there comes after all that is.
        #expect(response.responses[0].partitions.map(\.partitionIndex) == [0, 1, 2, 3, 0, 1, 2, 3, 4])
        #expect(response.responses[0].partitions[8].errorCode == .unknownTopicOrPartition)
        #expect(
            response.responses[1].partitions[0].errorCode == (version < 13 ? .unknownTopicOrPartition : .unknownTopicId)
        )
    }

    @Test func offsetsOutsideTheLogAreRefused() throws {
        var driver = try FetchTests.threeBatches()
        for (offset, code) in [(-1, ErrorCode.offsetOutOfRange), (0, .none), (6, .none), (7, .offsetOutOfRange)] {
            let partition = try driver.fetch(from: Int64(offset))
            #expect(partition.errorCode == code, "\(offset)")
            #expect(partition.highWatermark == (code == .none ? 6 : -1))
        }
    }

    @Test func theFirstBatchIsWholeWhateverTheLimitsAre() throws {
        var driver = try FetchTests.threeBatches()
        for limit in [Int32(-5), 0, 1, 60] {
            let request = BrokerDriver.fetchRequest(from: 0, maxBytes: limit, partitionMaxBytes: limit)
            let response = try driver.call(request, version: 12)
            let values = try BrokerDriver.values(response.responses.first?.partitions.first?.records)
            #expect(values.map(\.offset) == [0, 1])
        }
    }

    @Test func limitsCutTheLastBatchAsKafkaDoesUnlessThatIsNotWanted() throws {
        for cuts in [true, false] {
            var driver = try FetchTests.threeBatches { $0.cutsBatches = cuts }
            let size = try BrokerDriver.batch(["a", "b"]).count
            let limit = Int32(size * 2 + 10)
            let response = try driver.call(BrokerDriver.fetchRequest(from: 0, partitionMaxBytes: limit), version: 12)
            let records = try #require(response.responses.first?.partitions.first?.records)
            #expect(records.count == (cuts ? size * 2 + 10 : size * 2))
            #expect(try BrokerDriver.values(records).map(\.offset) == [0, 1, 2, 3])
        }
    }

    @Test func theLimitOfTheAnswerIsSharedByThePartitions() throws {
        var driver = BrokerDriver(partitions: 3)
        let batch = try BrokerDriver.batch([String(repeating: "x", count: 500)])
        for partition in 0..<Int32(3) { try driver.produce(batch, partition: partition) }
        var request = BrokerDriver.fetchRequest(from: 0, maxBytes: Int32(batch.count + 10))
        request.topics[0].partitions = (0..<3).map {
            FetchRequest.FetchPartition(partition: $0, fetchOffset: 0, partitionMaxBytes: 1 << 20)
        }
        let response = try driver.call(request, version: 12)
        let sizes = response.responses.first?.partitions.map { $0.records?.count ?? -1 }
        // What is left is no room for another first batch: that partition is answered without records.
        #expect(sizes == [batch.count, 0, 0])
        #expect(response.responses.first?.partitions.allSatisfy { $0.errorCode == .none } == true)
    }

    @Test func leaderEpochsAreChecked() throws {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2)
        driver.open(2, node: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 2, at: $1, into: &$2) }
        for (epoch, code) in [
            (Int32(-1), ErrorCode.none), (0, .fencedLeaderEpoch), (1, .none), (2, .unknownLeaderEpoch),
        ] {
            let request = BrokerDriver.fetchRequest(from: 0, epoch: epoch)
            let response = try driver.call(request, version: 16, topicId: true, on: 2)
            let partition = try #require(response.responses.first?.partitions.first)
            #expect(partition.errorCode == code)
            #expect(partition.currentLeader.leaderId == (code == .fencedLeaderEpoch ? 2 : -1))
            #expect(response.nodeEndpoints.map(\.nodeId) == (code == .fencedLeaderEpoch ? [2] : []))
        }
    }

    @Test func followersAnswerFromVersion11OnAndOthersNever() throws {
        var driver = BrokerDriver(brokers: 3, replicationFactor: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
        let metadata = try driver.call(MetadataRequest(topics: nil))
        let replicas = try #require(metadata.topics.first?.partitions.first?.replicaNodes)
        for node in Int32(1)...3 {
            let connection = Int(node) + 10
            driver.open(connection, node: node)
            let isReplica = replicas.contains(node)
            for version in [Int16(10), 11, 12] {
                let partition = try driver.fetch(from: 0, version: version, on: connection)
                let isServed = node == 1 || (isReplica && version >= 11)
                #expect(partition.errorCode == (isServed ? .none : .notLeaderOrFollower))
                #expect(partition.currentLeader.leaderId == (isServed || version < 12 ? -1 : 1))
            }
        }
    }

    @Test func leadersSendClientsToAReplicaInTheirRack() throws {
        for prefers in [true, false] {
            var driver = BrokerDriver(brokers: 2, replicationFactor: 2) { configuration in
                configuration.nodes[0].rack = "a"
                configuration.nodes[1].rack = "b"
                configuration.prefersReplicasInRack = prefers
            }
            driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
            driver.open(2, node: 2)
            try driver.produce(try BrokerDriver.batch(["x"]))
            var request = BrokerDriver.fetchRequest(from: 0, waiting: 10_000)
            request.rackId = "b"
            let leader = try #require(try driver.call(request, version: 11).responses.first?.partitions.first)
            #expect(leader.preferredReadReplica == (prefers ? 2 : -1))
            #expect(leader.records?.isEmpty == prefers)
            let follower = try driver.call(request, version: 11, on: 2).responses.first?.partitions.first
            #expect(try BrokerDriver.values(follower?.records).count == 1)
            request.rackId = "a"
            let own = try driver.call(request, version: 11).responses.first?.partitions.first
            #expect(own?.preferredReadReplica == -1)
        }
    }

    @Test func clientsThatReadWhatWasTruncatedAreToldWhereTheLogsPart() throws {
        var driver = try FetchTests.threeBatches()
        driver.run { $0.truncate("t", partition: 0, to: 2, at: $1, into: &$2) }
        try driver.produce(try BrokerDriver.batch(["x", "y", "z", "w", "v"]))
        var request = BrokerDriver.fetchRequest(from: 5)
        request.topics[0].partitions[0].lastFetchedEpoch = 0
        let partition = try #require(try driver.call(request, version: 12).responses.first?.partitions.first)
        #expect(partition.errorCode == .none)
        #expect(partition.divergingEpoch.epoch == 0)
        #expect(partition.divergingEpoch.endOffset == 2)
        #expect(partition.records?.isEmpty == true)
        let epochs = OffsetForLeaderEpochRequest(
            topics: [.init(topic: "t", partitions: [.init(partition: 0, currentLeaderEpoch: 1, leaderEpoch: 0)])]
        )
        let end = try #require(try driver.call(epochs).topics.first?.partitions.first)
        #expect(end.endOffset == 2)
        #expect(end.leaderEpoch == 0)
    }

    @Test func aTopicThatWasMadeAgainHasAnotherId() throws {
        var driver = try FetchTests.threeBatches()
        let id = try #require(try driver.call(MetadataRequest(topics: nil)).topics.first?.topicId)
        _ = try driver.call(DeleteTopicsRequest(topics: [.init(topicId: id)]))
        _ = try driver.call(CreateTopicsRequest(topics: [.init(name: "t", numPartitions: 1, replicationFactor: 1)]))
        var request = BrokerDriver.fetchRequest(from: 0)
        (request.topics[0].topic, request.topics[0].topicId) = ("", id)
        let response = try driver.call(request, version: 13)
        #expect(response.responses.first?.partitions.first?.errorCode == .unknownTopicId)
    }
}
