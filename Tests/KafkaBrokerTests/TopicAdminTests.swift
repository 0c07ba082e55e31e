import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct TopicAdminTests {
    private typealias Topic = CreateTopicsRequest.CreatableTopic
    private typealias Assignment = CreateTopicsRequest.CreatableReplicaAssignment

    @Test(arguments: Int16(0)...7) func topicsAreMade(version: Int16) throws {
        var driver = BrokerDriver(brokers: 3)
        let topic = Topic(name: "new", numPartitions: 5, replicationFactor: 2)
        let result = try #require(try driver.call(CreateTopicsRequest(topics: [topic]), version: version).topics.first)
        #expect(result.errorCode == .none)
        if version >= 5 {
            #expect(result.numPartitions == 5)
            #expect(result.replicationFactor == 2)
            #expect(result.configs?.contains { $0.name == "retention.ms" } == true)
        }
        if version >= 7 { #expect(try driver.topicId("new") == result.topicId) }
        let again = try driver.call(CreateTopicsRequest(topics: [topic]), version: version).topics.first
        #expect(again?.errorCode == .topicAlreadyExists)
        if version >= 1 { #expect(again?.errorMessage == "Topic 'new' already exists.") }
    }

    @Test func topicsThatCanNotBeAreRefused() throws {
        var driver = BrokerDriver(brokers: 3)
        func replicas(_ lists: [[Int32]]) -> [Assignment] {
            lists.enumerated().map { Assignment(partitionIndex: Int32($0.offset), brokerIds: $0.element) }
        }
        let cases: [(Topic, ErrorCode)] = [
            (Topic(name: "", numPartitions: 1, replicationFactor: 1), .invalidTopicException),
            (Topic(name: ".", numPartitions: 1, replicationFactor: 1), .invalidTopicException),
            (Topic(name: "a b", numPartitions: 1, replicationFactor: 1), .invalidTopicException),
            (Topic(name: "é", numPartitions: 1, replicationFactor: 1), .invalidTopicException),
            (
                Topic(name: String(repeating: "x", count: 250), numPartitions: 1, replicationFactor: 1),
                .invalidTopicException
            ),
            (Topic(name: "a", numPartitions: 0, replicationFactor: 1), .invalidPartitions),
            (Topic(name: "b", numPartitions: -2, replicationFactor: 1), .invalidPartitions),
            (Topic(name: "c", numPartitions: 1, replicationFactor: 0), .invalidReplicationFactor),
            (Topic(name: "d", numPartitions: 1, replicationFactor: 4), .invalidReplicationFactor),
            (Topic(name: "e", numPartitions: .max, replicationFactor: 1), .policyViolation),
            (
                Topic(name: "f", numPartitions: 1, replicationFactor: -1, assignments: replicas([[1]])),
                .invalidRequest
            ),
            (
                Topic(name: "g", numPartitions: -1, replicationFactor: 1, assignments: replicas([[1]])),
                .invalidRequest
            ),
            (
                Topic(name: "h", numPartitions: -1, replicationFactor: -1, assignments: replicas([[1, 2], [3]])),
                .invalidReplicaAssignment
            ),
            (
                Topic(name: "i", numPartitions: -1, replicationFactor: -1, assignments: replicas([[1, 1]])),
                .invalidReplicaAssignment
            ),
            (
                Topic(name: "j", numPartitions: -1, replicationFactor: -1, assignments: replicas([[9]])),
                .invalidReplicaAssignment
            ),
            (
                Topic(name: "k", numPartitions: -1, replicationFactor: -1, assignments: replicas([[]])),
                .invalidReplicaAssignment
            ),
            (
                Topic(
                    name: "l",
                    numPartitions: -1,
                    replicationFactor: -1,
                    assignments: [Assignment(partitionIndex: 1, brokerIds: [1])]
                ),
                .invalidReplicaAssignment
            ),
            (
                Topic(name: "m", numPartitions: 1, replicationFactor: 1, configs: [.init(name: "no.such", value: "1")]),
                .invalidConfig
            ),
            (
                Topic(
                    name: "n",
                    numPartitions: 1,
                    replicationFactor: 1,
                    configs: [.init(name: "retention.ms", value: "soon")]
                ),
                .invalidConfig
            ),
            (
                Topic(
                    name: "good",
                    numPartitions: -1,
                    replicationFactor: -1,
                    assignments: replicas([[3, 1], [2, 3]])
                ),
                .none
            ),
        ]
        for (topic, code) in cases {
            let result = try driver.call(CreateTopicsRequest(topics: [topic])).topics.first
            #expect(result?.errorCode == code, "\(topic.name) \(result?.errorMessage ?? "")")
        }
        let twice = Topic(name: "twice", numPartitions: 1, replicationFactor: 1)
        let response = try driver.call(CreateTopicsRequest(topics: [twice, twice]))
        #expect(response.topics.map(\.errorCode) == [.invalidRequest])
        let names = try driver.call(MetadataRequest(topics: nil)).topics
        #expect(names.map(\.name) == ["t", "good"])
        #expect(names.last?.partitions.map(\.replicaNodes) == [[3, 1], [2, 3]])
    }

    @Test func lookingOnlyMakesNothing() throws {
        var driver = BrokerDriver()
        let topic = Topic(name: "new", numPartitions: 2, replicationFactor: 1)
        let result = try driver.call(CreateTopicsRequest(topics: [topic], validateOnly: true)).topics.first
        #expect(result?.errorCode == ErrorCode.none)
        #expect(result?.topicId == .zero)
        #expect(try driver.call(MetadataRequest(topics: nil)).topics.count == 1)
        let more = CreatePartitionsRequest(topics: [.init(name: "t", count: 9, assignments: nil)], validateOnly: true)
        #expect(try driver.call(more).results.first?.errorCode == ErrorCode.none)
        #expect(try driver.call(MetadataRequest(topics: nil)).topics.first?.partitions.count == 1)
    }

    @Test(arguments: Int16(0)...6) func topicsAreDeleted(version: Int16) throws {
        var driver = BrokerDriver()
        var request = DeleteTopicsRequest(topicNames: ["t", "u"])
        if version >= 6 {
            request = DeleteTopicsRequest(topics: [.init(topicId: try driver.topicId("t")), .init(name: "u")])
        }
        let response = try driver.call(request, version: version)
        #expect(response.responses.map(\.name) == ["t", "u"])
        #expect(response.responses.map(\.errorCode) == [.none, .unknownTopicOrPartition])
        #expect(try driver.call(MetadataRequest(topics: nil)).topics.isEmpty)
    }

    @Test func deletingByIdOrByNothingIsSaid() throws {
        var driver = BrokerDriver()
        let id = try driver.topicId("t")
        let response = try driver.call(
            DeleteTopicsRequest(topics: [
                .init(topicId: KafkaUUID(high: 1, low: 1)), .init(name: "t", topicId: id), .init(name: nil),
            ])
        )
        #expect(
            response.responses.map(\.errorCode) == [.unknownTopicId, .invalidRequest, .invalidRequest]
        )
        let twice = try driver.call(DeleteTopicsRequest(topics: [.init(name: "t"), .init(topicId: id)]))
        #expect(twice.responses.map(\.errorCode) == [.invalidRequest])
        #expect(try driver.call(MetadataRequest(topics: nil)).topics.count == 1)
    }

    @Test func topicsGrow() throws {
        var driver = BrokerDriver(brokers: 3, partitions: 2, replicationFactor: 2)
        typealias More = CreatePartitionsRequest.CreatePartitionsTopic
        let cases: [(More, ErrorCode)] = [
            (More(name: "t", count: 2, assignments: nil), .invalidPartitions),
            (More(name: "t", count: 1, assignments: nil), .invalidPartitions),
            (More(name: "t", count: -1, assignments: nil), .invalidPartitions),
            (More(name: "u", count: 3, assignments: nil), .unknownTopicOrPartition),
            (More(name: "t", count: 4, assignments: [.init(brokerIds: [1, 2])]), .invalidReplicaAssignment),
            (More(name: "t", count: 3, assignments: [.init(brokerIds: [1])]), .invalidReplicaAssignment),
            (More(name: "t", count: .max, assignments: nil), .policyViolation),
            (More(name: "t", count: 3, assignments: [.init(brokerIds: [3, 1])]), .none),
            (More(name: "t", count: 5, assignments: nil), .none),
        ]
        for (topic, code) in cases {
            let result = try driver.call(CreatePartitionsRequest(topics: [topic])).results.first
            #expect(result?.errorCode == code, "\(topic)")
        }
        let partitions = try driver.call(MetadataRequest(topics: nil)).topics.first?.partitions
        #expect(partitions?.count == 5)
        #expect(partitions?[2].replicaNodes == [3, 1])
        let leader = try #require(partitions?[4].leaderId)
        driver.open(9, node: leader)
        #expect(try driver.produce(try BrokerDriver.batch(["a"]), partition: 4, on: 9).errorCode == .none)
    }

    @Test func settingsAreDescribed() throws {
        var driver = BrokerDriver(settings: ["max.message.bytes": "777"]) {
            $0.settings = ["message.max.bytes": "5000", "min.insync.replicas": "2"]
        }
        for version in Int16(0)...4 {
            let request = DescribeConfigsRequest(
                resources: [.init(resourceType: 2, resourceName: "t", configurationKeys: nil)],
                includeSynonyms: version >= 1
            )
            let result = try #require(try driver.call(request, version: version).results.first)
            #expect(result.errorCode == .none)
            #expect(result.configs.count == 37)
            let size = try #require(result.configs.first { $0.name == "max.message.bytes" })
            #expect(size.value == "777")
            let replicas = try #require(result.configs.first { $0.name == "min.insync.replicas" })
            #expect(replicas.value == "2")
            if version >= 1 {
                #expect(size.configSource == 1)
                #expect(size.synonyms.map(\.value) == ["777", "5000"])
                #expect(replicas.configSource == 4)
            }
        }
        let some = DescribeConfigsRequest(resources: [
            .init(resourceType: 2, resourceName: "t", configurationKeys: ["cleanup.policy", "nothing"]),
            .init(resourceType: 2, resourceName: "u", configurationKeys: nil),
            .init(resourceType: 4, resourceName: "1", configurationKeys: ["message.max.bytes"]),
            .init(resourceType: 4, resourceName: "2", configurationKeys: nil),
            .init(resourceType: 99, resourceName: "", configurationKeys: nil),
        ])
        let response = try driver.call(some)
        #expect(
            response.results.map { $0.configs.map(\.name) }.prefix(3) == [
                ["cleanup.policy"], [], ["message.max.bytes"],
            ]
        )
        #expect(
            response.results.map(\.errorCode)
                == [.none, .unknownTopicOrPartition, .none, .invalidRequest, .invalidRequest]
        )
    }

    private typealias Change = IncrementalAlterConfigsRequest.AlterableConfig

    /// Changes settings of topic `t`.
    private static func change(
        _ changes: [Change],
        _ driver: inout BrokerDriver,
        validateOnly: Bool = false
    ) throws -> ErrorCode {
        let request = IncrementalAlterConfigsRequest(
            resources: [.init(resourceType: 2, resourceName: "t", configs: changes)],
            validateOnly: validateOnly
        )
        return try #require(try driver.call(request).responses.first).errorCode
    }

    /// The value of a setting of topic `t`.
    private static func value(_ name: String, _ driver: inout BrokerDriver) throws -> String? {
        let request = DescribeConfigsRequest(
            resources: [.init(resourceType: 2, resourceName: "t", configurationKeys: [name])]
        )
        return try driver.call(request).results.first?.configs.first?.value
    }

    @Test func settingsAreChangedOneByOne() throws {
        var driver = BrokerDriver()
        #expect(
            try TopicAdminTests.change([Change(name: "max.message.bytes", configOperation: 0, value: "100")], &driver)
                == .none
        )
        #expect(try TopicAdminTests.value("max.message.bytes", &driver) == "100")
        #expect(try driver.produce(try BrokerDriver.batch(["a long value, longer than that"])).errorCode == .none)
        let long = try BrokerDriver.batch([String(repeating: "x", count: 100)])
        #expect(try driver.produce(long).errorCode == .messageTooLarge)
        #expect(
            try TopicAdminTests.change([Change(name: "max.message.bytes", configOperation: 1, value: nil)], &driver)
                == .none
        )
        #expect(try driver.produce(long).errorCode == .none)
        #expect(
            try TopicAdminTests.change([Change(name: "cleanup.policy", configOperation: 2, value: "compact")], &driver)
                == .none
        )
        #expect(try TopicAdminTests.value("cleanup.policy", &driver) == "delete,compact")
        #expect(
            try TopicAdminTests.change([Change(name: "cleanup.policy", configOperation: 3, value: "delete")], &driver)
                == .none
        )
        #expect(try TopicAdminTests.value("cleanup.policy", &driver) == "compact")
        #expect(
            try TopicAdminTests.change([Change(name: "retention.ms", configOperation: 2, value: "5")], &driver)
                == .invalidConfig
        )
        #expect(
            try TopicAdminTests.change([Change(name: "no.such", configOperation: 0, value: "5")], &driver)
                == .invalidConfig
        )
        #expect(
            try TopicAdminTests.change([Change(name: "retention.ms", configOperation: 0, value: nil)], &driver)
                == .invalidRequest
        )
        #expect(
            try TopicAdminTests.change([Change(name: "retention.ms", configOperation: 9, value: "5")], &driver)
                == .unknownServerError
        )
        #expect(
            try TopicAdminTests.change(
                [Change(name: "retention.ms", configOperation: 0, value: "5")],
                &driver,
                validateOnly: true
            ) == .none
        )
        #expect(try TopicAdminTests.value("retention.ms", &driver) == "604800000")
    }

    @Test(arguments: Int16(0)...2) func settingsAreReplaced(version: Int16) throws {
        var driver = BrokerDriver(settings: ["retention.ms": "5"])
        typealias Resource = AlterConfigsRequest.AlterConfigsResource
        let request = AlterConfigsRequest(resources: [
            Resource(resourceType: 2, resourceName: "t", configs: [.init(name: "segment.ms", value: "9")]),
            Resource(resourceType: 2, resourceName: "u", configs: []),
            Resource(resourceType: 4, resourceName: "1", configs: []),
        ])
        let response = try driver.call(request, version: version)
        #expect(response.responses.map(\.errorCode) == [.none, .unknownTopicOrPartition, .invalidRequest])
        let described = try driver.call(
            DescribeConfigsRequest(resources: [
                .init(resourceType: 2, resourceName: "t", configurationKeys: ["retention.ms", "segment.ms"])
            ])
        )
        #expect(described.results.first?.configs.map(\.value) == ["604800000", "9"])
    }
}
