import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct OffsetCommitTests {
    @Test func whoAssignsToItselfCommitsWithoutAGroup() throws {
        var driver = BrokerDriver(partitions: 2)
        #expect(try driver.committed() == -1)
        let codes = try driver.commit(7, metadata: "m", partitions: [0, 1, 2])
        #expect(codes == [.none, .none, .unknownTopicOrPartition])
        #expect(try driver.committed() == 7)
        #expect(try driver.committed(1) == 7)
        #expect(try driver.committed(group: "other") == -1)
        #expect(try driver.commit(9) == [.none])
        #expect(try driver.committed() == 9)
    }

    @Test(arguments: Int16(2)...10) func everyVersionCommits(version: Int16) throws {
        var driver = BrokerDriver()
        let topics = try driver.call(MetadataRequest(topics: [.init(name: "t")]), version: 12).topics
        let metadata = try #require(topics.first)
        let request = OffsetCommitRequest(
            groupId: "g",
            topics: [
                .init(
                    name: version < 10 ? "t" : "",
                    topicId: version < 10 ? .zero : metadata.topicId,
                    partitions: [.init(committedOffset: 3, committedLeaderEpoch: version < 6 ? -1 : 4)]
                ),
                .init(
                    name: version < 10 ? "u" : "",
                    topicId: version < 10 ? .zero : KafkaUUID(high: 1, low: 1),
                    partitions: [.init(committedOffset: 3)]
                ),
            ]
        )
        let response = try driver.call(request, version: version)
        #expect(response.topics.map(\.name) == (version < 10 ? ["t", "u"] : ["", ""]))
        #expect(response.topics[0].partitions.map(\.errorCode) == [.none])
        let missing: ErrorCode = version < 10 ? .unknownTopicOrPartition : .unknownTopicId
        #expect(response.topics[1].partitions.map(\.errorCode) == [missing])
        if version >= 10 { #expect(response.topics[0].topicId == metadata.topicId) }
        #expect(try driver.committed() == 3)
    }

    @Test(arguments: Int16(1)...7) func oldVersionsAskForOneGroup(version: Int16) throws {
        var driver = BrokerDriver(partitions: 2)
        _ = try driver.commit(7, metadata: "m")
        let topic = OffsetFetchRequest.OffsetFetchRequestTopic(name: "t", partitionIndexes: [0, 1])
        let response = try driver.call(OffsetFetchRequest(groupId: "g", topics: [topic]), version: version)
        #expect(response.errorCode == .none)
        #expect(response.topics.map(\.name) == ["t"])
        #expect(response.topics[0].partitions.map(\.committedOffset) == [7, -1])
        #expect(response.topics[0].partitions.map(\.metadata) == ["m", ""])
        #expect(response.topics[0].partitions.map(\.errorCode) == [.none, .none])
        guard version >= 2 else { return }
        let all = try driver.call(OffsetFetchRequest(groupId: "g", topics: nil), version: version)
        #expect(all.topics.map(\.partitions) == [[response.topics[0].partitions[0]]])
    }

    @Test(arguments: Int16(8)...10) func newVersionsAskForManyGroups(version: Int16) throws {
        var driver = BrokerDriver()
        _ = try driver.commit(7, group: "g1")
        _ = try driver.commit(8, group: "g2")
        let id = try #require(try driver.call(MetadataRequest(topics: [.init(name: "t")]), version: 12).topics.first)
            .topicId
        let topic = OffsetFetchRequest.OffsetFetchRequestTopics(
            name: version < 10 ? "t" : "",
            topicId: version < 10 ? .zero : id,
            partitionIndexes: [0]
        )
        var unknown = topic
        if version < 10 { unknown.name = "u" } else { unknown.topicId = KafkaUUID(high: 1, low: 1) }
        let request = OffsetFetchRequest(
            groups: [
                .init(groupId: "g1", topics: [topic, unknown]), .init(groupId: "g2", topics: nil),
                .init(groupId: "g3", topics: nil),
            ],
            requireStable: true
        )
        let groups = try driver.call(request, version: version).groups
        #expect(groups.map(\.groupId) == ["g1", "g2", "g3"])
        #expect(groups.allSatisfy { $0.errorCode == .none })
        #expect(groups[0].topics.map { $0.partitions[0].committedOffset } == [7, -1])
        #expect(groups[0].topics[1].partitions[0].errorCode == (version < 10 ? .none : .unknownTopicId))
        #expect(groups[1].topics.map { $0.partitions[0].committedOffset } == [8])
        #expect(groups[1].topics[0].topicId == (version < 10 ? .zero : id))
        #expect(groups[2].topics.isEmpty)
    }

    @Test func membersCommitInTheirGenerationOnly() throws {
        var driver = BrokerDriver()
        let id = try driver.gather(1)[0]
        #expect(try driver.commit(member: id, generation: 1) == [.none])
        #expect(try driver.commit(member: id, generation: 0) == [.illegalGeneration])
        #expect(try driver.commit(member: "nobody", generation: 1) == [.unknownMemberId])
        #expect(try driver.commit(member: id, generation: 1, instance: "i") == [.unknownMemberId])
        #expect(try driver.commit() == [.unknownMemberId])
        #expect(try driver.commit(member: id) == [.illegalGeneration])
        #expect(try driver.commit(member: id, generation: 1, group: "none") == [.groupIdNotFound])
        #expect(try driver.commit(member: id, generation: 1, group: "none", version: 8) == [.illegalGeneration])
    }

    @Test func aStaticMemberThatWasReplacedCommitsNothing() throws {
        var driver = BrokerDriver()
        let old = try driver.call(try BrokerDriver.joinRequest(instance: "i"), version: 9).memberId
        try driver.beginSync(old, generation: 1, instance: "i", on: 1)
        _ = try driver.answer(SyncGroupResponse.self)
        let new = try driver.call(try BrokerDriver.joinRequest(instance: "i"), version: 9, on: 2).memberId
        #expect(try driver.commit(member: old, generation: 1, instance: "i") == [.fencedInstanceId])
        #expect(try driver.commit(member: new, generation: 1, instance: "i") == [.none])
    }

    @Test func offsetsAreTakenWhileTheGroupGathersButNotBeforeItsAssignment() throws {
        var driver = BrokerDriver()
        let id = try driver.gather(1)[0]
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        #expect(try driver.commit(member: id, generation: 1) == [.none])
        try driver.ask(try BrokerDriver.joinRequest(id), version: 9)
        _ = try driver.answer(JoinGroupResponse.self)
        #expect(try driver.commit(member: id, generation: 2) == [.rebalanceInProgress])
        #expect(try driver.commit(member: id, generation: 1) == [.illegalGeneration])
    }

    @Test func aCommitIsASignOfLife() throws {
        var driver = BrokerDriver()
        let id = try driver.gather(1)[0]
        for _ in 0..<4 {
            driver.advance(.seconds(6))
            #expect(try driver.commit(member: id, generation: 1) == [.none])
        }
        driver.advance(.seconds(11))
        #expect(try driver.commit(member: id, generation: 1) == [.unknownMemberId])
    }

    @Test func whatIsWrittenBesideAnOffsetIsBounded() throws {
        var driver = BrokerDriver { $0.settings["offset.metadata.max.bytes"] = "4" }
        #expect(try driver.commit(1, metadata: "1234") == [.none])
        #expect(try driver.commit(2, metadata: "12345") == [.offsetMetadataTooLarge])
        #expect(try driver.committed() == 1)
    }

    @Test func offsetsAreDeletedWhereNobodyReads() throws {
        var driver = BrokerDriver(partitions: 2)
        _ = try driver.commit(partitions: [0, 1])
        let request = OffsetDeleteRequest(
            groupId: "g",
            topics: [
                .init(name: "t", partitions: [.init(partitionIndex: 0), .init(partitionIndex: 9)]),
                .init(name: "u", partitions: [.init()]),
            ]
        )
        let deleted = try driver.call(request)
        #expect(deleted.errorCode == .none)
        #expect(
            deleted.topics.map { $0.partitions.map(\.errorCode) } == [
                [.none, .unknownTopicOrPartition], [.unknownTopicOrPartition],
            ]
        )
        #expect(try driver.committed() == -1)
        #expect(try driver.committed(1) == 5)
        #expect(try driver.call(OffsetDeleteRequest(groupId: "none")).errorCode == .groupIdNotFound)
        #expect(try driver.call(OffsetDeleteRequest(groupId: "")).errorCode == .invalidGroupId)
        let id = try driver.gather(1)[0]
        let subscribed = try driver.call(request)
        #expect(subscribed.topics[0].partitions[0].errorCode == .groupSubscribedToTopic)
        _ = try driver.call(LeaveGroupRequest(groupId: "g", members: [.init(memberId: id)]))
        #expect(try driver.call(request).topics[0].partitions[0].errorCode == .none)
    }

    @Test func otherKindsOfGroupsKeepTheirOffsetsWhileTheyHaveMembers() throws {
        var driver = BrokerDriver()
        let id = try driver.begin(try BrokerDriver.joinRequest(type: "connect"), on: 1)
        _ = try driver.answer(JoinGroupResponse.self)
        #expect(try driver.call(OffsetDeleteRequest(groupId: "g")).errorCode == .nonEmptyGroup)
        _ = try driver.call(LeaveGroupRequest(groupId: "g", members: [.init(memberId: id)]))
        #expect(try driver.call(OffsetDeleteRequest(groupId: "g")).errorCode == .none)
    }

    @Test func theOffsetsOfADeletedTopicGoWithIt() throws {
        var driver = BrokerDriver()
        _ = try driver.commit()
        _ = try driver.call(DeleteTopicsRequest(topics: [.init(name: "t")]))
        let create = CreateTopicsRequest(topics: [.init(name: "t", numPartitions: 1, replicationFactor: 1)])
        _ = try driver.call(create)
        #expect(try driver.committed() == -1)
    }

    @Test func offsetsEndWhenNobodyHasUsedThemForLong() throws {
        var driver = BrokerDriver(partitions: 2) { configuration in
            configuration.settings["offsets.retention.minutes"] = "60"
            configuration.settings["offsets.retention.check.interval.ms"] = "60000"
        }
        _ = try driver.commit(partitions: [0])
        driver.advance(.seconds(1_800))
        _ = try driver.commit(partitions: [1])
        driver.advance(.seconds(1_860))
        #expect(try driver.committed(0) == -1)
        #expect(try driver.committed(1) == 5)
        driver.advance(.seconds(1_860))
        #expect(try driver.committed(1) == -1)
        #expect(try driver.call(OffsetDeleteRequest(groupId: "g")).errorCode == .groupIdNotFound)
        #expect(driver.machine.nextDeadline == nil)
    }

    @Test func theOffsetsOfAGroupWithMembersStay() throws {
        var driver = BrokerDriver { configuration in
            configuration.settings["offsets.retention.minutes"] = "10"
            configuration.settings["offsets.retention.check.interval.ms"] = "60000"
        }
        let id = try driver.gather(1, session: 1_000_000)[0]
        #expect(try driver.commit(member: id, generation: 1) == [.none])
        driver.advance(.seconds(900))
        #expect(try driver.committed() == 5)
        // The time counts from the end of the last member.
        driver.advance(.seconds(500))
        #expect(try driver.committed() == 5)
        driver.advance(.seconds(400))
        #expect(try driver.committed() == -1)
    }

    @Test func aClientMayWishForAShorterTime() throws {
        var driver = BrokerDriver()
        let request = OffsetCommitRequest(
            groupId: "g",
            retentionTimeMs: 60_000,
            topics: [.init(name: "t", partitions: [.init(committedOffset: 4)])]
        )
        _ = try driver.call(request, version: 4)
        driver.advance(.seconds(599))
        #expect(try driver.committed() == 4)
        driver.advance(.seconds(1))
        #expect(try driver.committed() == -1)
    }
}
