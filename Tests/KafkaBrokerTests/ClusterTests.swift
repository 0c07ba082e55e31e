import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct ClusterTests {
    @Test func aKilledNodeClosesItsConnectionsAndLosesItsLead() throws {
        var driver = BrokerDriver(brokers: 3, partitions: 6, replicationFactor: 2)
        driver.open(1, node: 1)
        driver.open(2, node: 2)
        driver.open(3, node: 1)
        driver.run { $0.kill(1, at: $1, into: &$2) }
        #expect(driver.closed == [1, 3])
        #expect(driver.other == [.stopListening(node: 1)])
        let metadata = try driver.call(MetadataRequest(topics: nil), on: 2)
        #expect(metadata.brokers.map(\.nodeId) == [2, 3])
        #expect(metadata.controllerId == 2)
        for partition in metadata.topics.first?.partitions ?? [] {
            #expect(partition.leaderId != 1)
            #expect(!partition.isrNodes.contains(1))
            #expect(partition.offlineReplicas == (partition.replicaNodes.contains(1) ? [1] : []))
            #expect(partition.leaderEpoch == (partition.replicaNodes.first == 1 ? 1 : 0))
        }
        // Nobody gets in while it is down.
        driver.open(4, node: 1)
        #expect(driver.closed == [1, 3, 4])
        driver.run { $0.restart(1, at: $1, into: &$2) }
        #expect(driver.other == [.stopListening(node: 1), .startListening(node: 1)])
        let after = try driver.call(MetadataRequest(topics: nil), on: 2)
        for partition in after.topics.first?.partitions ?? [] {
            #expect(partition.leaderId != 1)
            #expect(Set(partition.isrNodes) == Set(partition.replicaNodes))
            #expect(partition.offlineReplicas.isEmpty)
        }
    }

    @Test func aPartitionOfOneReplicaIsWithoutLeaderUntilItsNodeIsBack() throws {
        var driver = BrokerDriver(brokers: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
        try driver.produce(try BrokerDriver.batch(["a"]))
        let epoch = try #require(driver.machine.leader(of: "t", partition: 0)).epoch
        driver.run { $0.kill(1, at: $1, into: &$2) }
        driver.open(2, node: 2)
        let partition = try #require(
            try driver.call(MetadataRequest(topics: nil), on: 2).topics.first?.partitions.first
        )
        #expect(partition.errorCode == .leaderNotAvailable)
        #expect(partition.leaderId == -1)
        #expect(try driver.produce(try BrokerDriver.batch(["b"]), on: 2).errorCode == .notLeaderOrFollower)
        driver.run { $0.restart(1, at: $1, into: &$2) }
        let leader = try #require(driver.machine.leader(of: "t", partition: 0))
        #expect(leader.node == 1)
        #expect(leader.epoch > epoch)
        driver.open(1, node: 1)
        #expect(try driver.produce(try BrokerDriver.batch(["b"])).baseOffset == 1)
        #expect(try BrokerDriver.values(try driver.fetch(from: 0).records).map(\.value) == ["a", "b"])
    }

    @Test func aReplicaThatWasOutOfSyncDoesNotLead() throws {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
        driver.run { $0.kill(2, at: $1, into: &$2) }
        driver.run { $0.kill(1, at: $1, into: &$2) }
        #expect(driver.machine.leader(of: "t", partition: 0)?.node == -1)
        driver.run { $0.restart(2, at: $1, into: &$2) }
        #expect(driver.machine.leader(of: "t", partition: 0)?.node == -1)
        driver.run { $0.restart(1, at: $1, into: &$2) }
        #expect(driver.machine.leader(of: "t", partition: 0)?.node == 1)
        let partition = try driver.call(MetadataRequest(topics: nil)).topics.first?.partitions.first
        #expect(partition?.isrNodes == [1])
    }

    @Test func leadersStayWhereTheyAreWhereThatIsConfigured() throws {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2) { $0.movesLeaders = false }
        let leader = try #require(driver.machine.leader(of: "t", partition: 0)).node
        driver.run { $0.kill(leader, at: $1, into: &$2) }
        #expect(driver.machine.leader(of: "t", partition: 0)?.node == -1)
    }

    @Test func leadersMoveToWhereTheyAreTold() throws {
        var driver = BrokerDriver(brokers: 3)
        for (index, node) in [Int32(3), 2, 1].enumerated() {
            driver.run { $0.moveLeader(of: "t", partition: 0, to: node, at: $1, into: &$2) }
            let leader = try #require(driver.machine.leader(of: "t", partition: 0))
            #expect(leader.node == node)
            #expect(leader.epoch == Int32(index) + 1)
        }
        var answers: [Bool] = []
        driver.run { machine, now, actions in
            answers.append(machine.moveLeader(of: "t", partition: 0, to: 9, at: now, into: &actions))
            answers.append(machine.moveLeader(of: "t", partition: 7, to: 1, at: now, into: &actions))
            answers.append(machine.moveLeader(of: "u", partition: 0, to: 1, at: now, into: &actions))
            answers.append(machine.truncate("u", partition: 0, to: 1, at: now, into: &actions))
        }
        #expect(answers == [false, false, false, false])
    }

    @Test func aFrozenNodeAnswersLaterAndInOrder() throws {
        var driver = BrokerDriver(brokers: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
        driver.open(1)
        driver.open(2, node: 2)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 100), version: 12)
        driver.run { machine, now, _ in machine.freeze(1, for: .seconds(2), at: now) }
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        driver.open(3)
        try driver.ask(ApiVersionsRequest(), version: 0, on: 3)
        driver.advance(.milliseconds(1_999))
        #expect(driver.sent.isEmpty)
        #expect(try driver.call(MetadataRequest(topics: nil), on: 2).topics.count == 1)
        driver.advance(.milliseconds(1))
        _ = try driver.answer(FetchResponse.self)
        _ = try driver.answer(MetadataResponse.self)
        _ = try driver.answer(ApiVersionsResponse.self, on: 3)
        #expect(driver.machine.nextDeadline == nil)
    }

    @Test func truncationLosesWhatWasWritten() throws {
        var driver = BrokerDriver()
        for value in ["a", "b", "c", "d"] { try driver.produce(try BrokerDriver.batch([value])) }
        driver.run { $0.truncate("t", partition: 0, to: 2, at: $1, into: &$2) }
        #expect(try driver.fetch(from: 2).highWatermark == 2)
        #expect(try driver.fetch(from: 3).errorCode == .offsetOutOfRange)
        #expect(try driver.produce(try BrokerDriver.batch(["x"])).baseOffset == 2)
        #expect(try BrokerDriver.values(try driver.fetch(from: 0).records).map(\.value) == ["a", "b", "x"])
        driver.run { $0.truncate("t", partition: 0, to: 99, at: $1, into: &$2) }
        driver.run { $0.truncate("t", partition: 0, to: -9, at: $1, into: &$2) }
        #expect(try driver.fetch(from: 0).highWatermark == 0)
    }
}
