import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct MetadataTests {
    @Test(arguments: Int16(0)...13) func allTopicsAreListed(version: Int16) throws {
        var driver = BrokerDriver(brokers: 3, partitions: 4, replicationFactor: 2)
        let response = try driver.call(MetadataRequest(topics: version == 0 ? [] : nil), version: version)
        #expect(response.brokers.map(\.nodeId) == [1, 2, 3])
        #expect(response.brokers.map(\.host) == ["node1", "node2", "node3"])
        #expect(response.brokers.map(\.port) == [9_001, 9_002, 9_003])
        if version >= 1 { #expect(response.controllerId == 1) }
        if version >= 2 { #expect(response.clusterId == driver.machine.clusterId) }
        let topic = try #require(response.topics.first)
        #expect(topic.name == "t")
        #expect((topic.topicId != .zero) == (version >= 10))
        #expect(topic.partitions.map(\.partitionIndex) == [0, 1, 2, 3])
        for partition in topic.partitions {
            #expect(partition.errorCode == .none)
            #expect(partition.replicaNodes.count == 2)
            #expect(partition.isrNodes == partition.replicaNodes)
            #expect(partition.leaderId == partition.replicaNodes.first)
            #expect(partition.leaderEpoch == (version >= 7 ? 0 : -1))
        }
        // The lead is spread over the brokers.
        #expect(Set(topic.partitions.map(\.leaderId)).count == 3)
    }

    @Test func anEmptyListIsNoTopicFromVersion1On() throws {
        var driver = BrokerDriver()
        #expect(try driver.call(MetadataRequest(topics: []), version: 1).topics.isEmpty)
        #expect(try driver.call(MetadataRequest(topics: []), version: 0).topics.count == 1)
    }

    @Test func topicsAreFoundByNameAndById() throws {
        var driver = BrokerDriver { $0.createsTopics = false }
        let id = try driver.topicId("t")
        let request = MetadataRequest(topics: [
            .init(name: "t"), .init(topicId: id, name: nil), .init(name: "u"), .init(name: "t"),
            .init(topicId: KafkaUUID(high: 1, low: 1), name: nil), .init(name: "a/b"),
        ])
        let response = try driver.call(request, version: 12)
        #expect(response.topics.map(\.name) == ["t", "t", "u", nil, "a/b"])
        #expect(
            response.topics.map(\.errorCode)
                == [.none, .none, .unknownTopicOrPartition, .unknownTopicId, .invalidTopicException]
        )
        #expect(response.topics[3].topicId == KafkaUUID(high: 1, low: 1))
    }

    @Test func askingForATopicMakesIt() throws {
        var driver = BrokerDriver(brokers: 2) { configuration in
            configuration.defaultPartitions = 3
            configuration.defaultReplicationFactor = 2
        }
        var request = MetadataRequest(topics: [.init(name: "new")])
        request.allowAutoTopicCreation = false
        let refused = try driver.call(request, version: 9).topics.first
        #expect(refused?.errorCode == .unknownTopicOrPartition)
        request.allowAutoTopicCreation = true
        let made = try #require(try driver.call(request, version: 9).topics.first)
        #expect(made.errorCode == .none)
        #expect(made.partitions.count == 3)
        #expect(made.partitions.first?.replicaNodes.count == 2)
    }

    @Test func kafkasFirstAnswerAboutANewTopicIsThatItIsUnknown() throws {
        var driver = BrokerDriver { $0.answersCreatedTopics = false }
        let request = MetadataRequest(topics: [.init(name: "new")])
        #expect(try driver.call(request).topics.first?.errorCode == .unknownTopicOrPartition)
        #expect(try driver.call(request).topics.first?.errorCode == ErrorCode.none)
    }

    @Test func whatIsAllowedIsSaidWhereThatIsAsked() throws {
        var driver = BrokerDriver()
        var request = MetadataRequest(topics: nil)
        let without = try driver.call(request, version: 8)
        #expect(without.clusterAuthorizedOperations == .min)
        #expect(without.topics.first?.topicAuthorizedOperations == .min)
        request.includeTopicAuthorizedOperations = true
        request.includeClusterAuthorizedOperations = true
        let with = try driver.call(request, version: 8)
        #expect(with.clusterAuthorizedOperations == 8_096)
        #expect(with.topics.first?.topicAuthorizedOperations == 3_576)
    }

    @Test func clustersOfOneSeedAreTheSame() throws {
        func ids(_ seed: UInt64) throws -> [String] {
            var driver = BrokerDriver { $0.seed = seed }
            return [driver.machine.clusterId, try driver.topicId("t").description]
        }
        #expect(try ids(5) == ids(5))
        #expect(try ids(5) != ids(6))
    }

    @Test func aClusterDescribesItself() throws {
        var driver = BrokerDriver(brokers: 3)
        driver.run { $0.kill(1, at: $1, into: &$2) }
        driver.open(1, node: 2)
        for version in Int16(0)...2 {
            let response = try driver.call(DescribeClusterRequest(), version: version)
            #expect(response.clusterId == driver.machine.clusterId)
            #expect(response.controllerId == 2)
            #expect(response.brokers.map(\.brokerId) == [2, 3])
        }
        let all = try driver.call(DescribeClusterRequest(includeFencedBrokers: true), version: 2)
        #expect(all.brokers.map(\.isFenced) == [true, false, false])
        let controllers = try driver.call(DescribeClusterRequest(endpointType: 2), version: 1)
        #expect(controllers.errorCode == .mismatchedEndpointType)
        let nonsense = try driver.call(DescribeClusterRequest(endpointType: 3), version: 1)
        #expect(nonsense.errorCode == .unsupportedEndpointType)
    }

    @Test func partitionsAreDescribedByPages() throws {
        var driver = BrokerDriver(partitions: 3)
        _ = try driver.call(CreateTopicsRequest(topics: [.init(name: "a", numPartitions: 2, replicationFactor: 1)]))
        var seen: [String] = []
        var request = DescribeTopicPartitionsRequest(responsePartitionLimit: 2)
        for _ in 0..<10 {
            let response = try driver.call(request)
            for topic in response.topics {
                seen += topic.partitions.map { "\(topic.name ?? "")-\($0.partitionIndex)" }
            }
            guard let next = response.nextCursor else { break }
            request.cursor = .init(topicName: next.topicName, partitionIndex: next.partitionIndex)
        }
        #expect(seen == ["a-0", "a-1", "t-0", "t-1", "t-2"])
        let unknown = try driver.call(DescribeTopicPartitionsRequest(topics: [.init(name: "x"), .init(name: "")]))
        #expect(unknown.topics.map(\.errorCode) == [.invalidTopicException, .unknownTopicOrPartition])
    }

    @Test func coordinatorsAreSpreadAndStayWhereTheyAre() throws {
        var driver = BrokerDriver(brokers: 3)
        driver.open(3, node: 3)
        let keys = (0..<20).map { "group-\($0)" }
        let before = try driver.call(FindCoordinatorRequest(coordinatorKeys: keys), version: 4, on: 3)
        #expect(before.coordinators.map(\.key) == keys)
        #expect(Set(before.coordinators.map(\.nodeId)) == [1, 2, 3])
        for (key, found) in zip(keys, before.coordinators) {
            for version in Int16(0)...3 {
                let one = try driver.call(FindCoordinatorRequest(key: key), version: version, on: 3)
                #expect(one.nodeId == found.nodeId)
                #expect(one.port == 9_000 + one.nodeId)
            }
        }
        driver.run { $0.kill(1, at: $1, into: &$2) }
        let during = try driver.call(FindCoordinatorRequest(coordinatorKeys: keys), version: 4, on: 3)
        #expect(zip(before.coordinators, during.coordinators).allSatisfy { $0.nodeId == $1.nodeId || $0.nodeId == 1 })
        #expect(during.coordinators.allSatisfy { $0.nodeId != 1 })
        driver.run { $0.restart(1, at: $1, into: &$2) }
        let after = try driver.call(FindCoordinatorRequest(coordinatorKeys: keys), version: 4, on: 3)
        #expect(after.coordinators == before.coordinators)
        let nonsense = try driver.call(FindCoordinatorRequest(keyType: 7, coordinatorKeys: ["x"]), version: 4, on: 3)
        #expect(nonsense.coordinators.first?.errorCode == .invalidRequest)
    }
}
