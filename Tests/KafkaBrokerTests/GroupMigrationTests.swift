import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

/// Members of both protocols in one group; group `g` for what speaks the classic one, so that the helpers fit.
@Suite struct GroupMigrationTests {
    /// What a consumer says of itself that has some partitions of topic `t`.
    private static func subscription(owning partitions: [Int32]) throws -> Bytes {
        var writer = WireWriter()
        writer.int16(1)
        let owned = ConsumerProtocolSubscription.TopicPartition(topic: "t", partitions: partitions)
        try ConsumerProtocolSubscription(topics: ["t"], ownedPartitions: [owned]).encode(to: &writer, version: 1)
        return writer.finish()
    }

    /// What a leader of the classic protocol assigns.
    private static func assignment(_ partitions: [Int32], userData: Bytes? = nil) throws -> Bytes {
        var writer = WireWriter()
        writer.int16(1)
        try ConsumerProtocolAssignment(
            assignedPartitions: [.init(topic: "t", partitions: partitions)],
            userData: userData
        ).encode(to: &writer, version: 1)
        return writer.finish()
    }

    /// The partitions that a member of the classic protocol gets.
    private static func sync(
        _ driver: inout BrokerDriver,
        _ member: String,
        generation: Int32,
        on connection: Int = 2
    ) throws -> (ErrorCode, [Int32]) {
        try driver.beginSync(member, generation: generation, on: connection)
        let response = try driver.answer(SyncGroupResponse.self, on: connection)
        guard response.errorCode == .none else { return (response.errorCode, []) }
        var reader = WireReader(response.assignment)
        #expect(try reader.int16() == 1)
        let assigned = try ConsumerProtocolAssignment(from: &reader, version: 1)
        return (.none, assigned.assignedPartitions.flatMap(\.partitions))
    }

    private static func join(
        _ driver: inout BrokerDriver,
        _ member: String,
        owning partitions: [Int32],
        on connection: Int = 2
    ) throws -> JoinGroupResponse {
        let metadata = try subscription(owning: partitions)
        return try driver.call(try BrokerDriver.joinRequest(member, metadata: metadata), version: 9, on: connection)
    }

    private static func kind(_ driver: inout BrokerDriver) throws -> [String] {
        try driver.call(ListGroupsRequest()).groups.filter { $0.groupId == "g" }.flatMap {
            [$0.groupType, $0.groupState]
        }
    }

    /// A consumer `m` and a member of the classic protocol, whose id it is, with three partitions each at epoch 3.
    private static func mixed(_ driver: inout BrokerDriver) throws -> String {
        _ = try driver.join("m", group: "g")
        let id = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        let joined = try driver.answer(JoinGroupResponse.self, on: 2)
        #expect((joined.errorCode, joined.generationId, joined.leader) == (.none, 3, ""))
        #expect((joined.protocolType, joined.protocolName) == ("consumer", "range"))
        #expect(try sync(&driver, id, generation: 3) == (.none, []))
        #expect(try driver.beat(id, generation: 3, on: 2) == .none)
        #expect(BrokerDriver.partitions(try driver.beat("m", epoch: 2, group: "g")) == [0, 1, 2])
        #expect(try driver.beat(id, generation: 3, on: 2) == .none)
        #expect(try driver.beat("m", epoch: 2, owning: [0, 1, 2], group: "g").memberEpoch == 3)
        // Now that the partitions are free, it is to join again.
        #expect(try driver.beat(id, generation: 3, on: 2) == .rebalanceInProgress)
        #expect(try join(&driver, id, owning: []).generationId == 3)
        #expect(try sync(&driver, id, generation: 3) == (.none, [3, 4, 5]))
        #expect(try driver.beat(id, generation: 3, on: 2) == .none)
        #expect(try kind(&driver) == ["consumer", "Stable"])
        return id
    }

    @Test func aMemberOfTheClassicProtocolJoinsAConsumerGroup() throws {
        var driver = BrokerDriver(partitions: 6)
        let id = try GroupMigrationTests.mixed(&driver)
        let described = try driver.call(ConsumerGroupDescribeRequest(groupIds: ["g"])).groups[0]
        #expect(described.members.map(\.memberType) == [1, 0])
        #expect(described.members.map(\.memberId) == ["m", id])
        #expect(try driver.beat(id, generation: 2, on: 2) == .illegalGeneration)
        #expect(try driver.beat("m", generation: 3, on: 2) == .unknownMemberId)
        #expect(try GroupMigrationTests.sync(&driver, id, generation: 2).0 == .illegalGeneration)
        #expect(try driver.commit(member: id, generation: 3, version: 8) == [.none])
        #expect(try driver.commit(member: id, generation: 2) == [.illegalGeneration])
        let other = try driver.call(try BrokerDriver.joinRequest(type: "connect"), version: 9, on: 3)
        #expect(other.errorCode == .inconsistentGroupProtocol)
        let unlike = try driver.call(try BrokerDriver.joinRequest(protocols: ["other"]), version: 9, on: 3)
        #expect(unlike.errorCode == .inconsistentGroupProtocol)
        let wrong = SyncGroupRequest(
            groupId: "g",
            generationId: 3,
            memberId: id,
            protocolType: "consumer",
            protocolName: "sticky"
        )
        #expect(try driver.call(wrong, version: 5, on: 2).errorCode == .inconsistentGroupProtocol)
    }

    @Test func aMemberOfTheClassicProtocolGivesUpStepByStep() throws {
        var driver = BrokerDriver(partitions: 6)
        let id = try GroupMigrationTests.mixed(&driver)
        #expect(try driver.join("n", group: "g").memberEpoch == 4)
        #expect(try driver.beat(id, generation: 3, on: 2) == .rebalanceInProgress)
        #expect(try GroupMigrationTests.sync(&driver, id, generation: 3).0 == .rebalanceInProgress)
        #expect(try GroupMigrationTests.join(&driver, id, owning: [3, 4, 5]).generationId == 3)
        #expect(try GroupMigrationTests.sync(&driver, id, generation: 3) == (.none, [3, 4]))
        // It is to join again without what it gave up.
        #expect(try driver.beat(id, generation: 3, on: 2) == .rebalanceInProgress)
        #expect(try GroupMigrationTests.join(&driver, id, owning: [3, 4]).generationId == 4)
        #expect(try GroupMigrationTests.sync(&driver, id, generation: 4) == (.none, [3, 4]))
        #expect(try driver.beat(id, generation: 4, on: 2) == .none)
    }

    @Test func aMemberOfTheClassicProtocolHasTheTimeItAskedFor() throws {
        var driver = BrokerDriver(partitions: 6)
        let id = try GroupMigrationTests.mixed(&driver)
        driver.advance(.seconds(9))
        #expect(try driver.beat(id, generation: 3, on: 2) == .none)
        driver.advance(.seconds(10))
        #expect(try driver.beat(id, generation: 3, on: 2) == .unknownMemberId)
    }

    @Test func whoWasToldToJoinAgainHasTheTimeOfARebalance() throws {
        var driver = BrokerDriver(partitions: 6)
        let id = try GroupMigrationTests.mixed(&driver)
        _ = try driver.join("n", group: "g")
        for _ in 0..<6 {
            #expect(try driver.beat(id, generation: 3, on: 2) == .rebalanceInProgress)
            driver.advance(.seconds(5))
        }
        #expect(try driver.beat(id, generation: 3, on: 2) == .unknownMemberId)
    }

    @Test func theGroupBecomesClassicWhenTheLastOfItsOwnKindLeaves() throws {
        var driver = BrokerDriver(partitions: 6)
        let id = try GroupMigrationTests.mixed(&driver)
        _ = try driver.commit(member: id, generation: 3)
        #expect(try driver.beat("m", epoch: -1, group: "g").errorCode == .none)
        #expect(try GroupMigrationTests.kind(&driver) == ["classic", "PreparingRebalance"])
        #expect(try driver.beat(id, generation: 3, on: 2) == .rebalanceInProgress)
        let joined = try GroupMigrationTests.join(&driver, id, owning: [3, 4, 5])
        #expect((joined.generationId, joined.leader, joined.members.count) == (4, id, 1))
        #expect(try driver.committed() == 5)
    }

    @Test func theGroupBecomesClassicWhenTheLastOfItsOwnKindIsSilent() throws {
        var driver = BrokerDriver(partitions: 6) { $0.settings["group.consumer.session.timeout.ms"] = "5000" }
        let id = try GroupMigrationTests.mixed(&driver)
        driver.advance(.seconds(5))
        #expect(try GroupMigrationTests.kind(&driver) == ["classic", "PreparingRebalance"])
        #expect(try driver.beat(id, generation: 3, on: 2) == .rebalanceInProgress)
    }

    @Test func aClassicGroupBecomesAConsumerGroup() throws {
        var driver = BrokerDriver(partitions: 6)
        let id = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        _ = try driver.answer(JoinGroupResponse.self, on: 2)
        let all = try GroupMigrationTests.assignment([0, 1, 2, 3, 4, 5])
        let request = SyncGroupRequest(
            groupId: "g",
            generationId: 1,
            memberId: id,
            assignments: [.init(memberId: id, assignment: all)]
        )
        #expect(try driver.call(request, version: 4, on: 2).errorCode == .none)
        let joined = try driver.join("m", group: "g")
        #expect((joined.memberEpoch, BrokerDriver.partitions(joined)) == (2, []))
        #expect(try GroupMigrationTests.kind(&driver) == ["consumer", "Reconciling"])
        #expect(try driver.beat(id, generation: 1, on: 2) == .rebalanceInProgress)
        #expect(try GroupMigrationTests.join(&driver, id, owning: [0, 1, 2, 3, 4, 5]).generationId == 1)
        #expect(try GroupMigrationTests.sync(&driver, id, generation: 1) == (.none, [0, 1, 2]))
        #expect(try GroupMigrationTests.join(&driver, id, owning: [0, 1, 2]).generationId == 2)
        #expect(BrokerDriver.partitions(try driver.beat("m", epoch: 2, group: "g")) == [3, 4, 5])
        // It may leave as it came.
        let leave = LeaveGroupRequest(groupId: "g", members: [.init(memberId: id), .init(memberId: "m")])
        #expect(try driver.call(leave, version: 5, on: 2).members.map(\.errorCode) == [.none, .unknownMemberId])
        #expect(BrokerDriver.partitions(try driver.beat("m", epoch: 2, group: "g")) == [0, 1, 2, 3, 4, 5])
    }

    @Test func whoWaitsInAClassicGroupJoinsAgainWhenItChanges() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.gather(1)
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        // Shares that are no assignments of consumers can't be taken over.
        #expect(try driver.join("m", group: "g", on: 3).errorCode == .groupIdNotFound)
        #expect(driver.sent.isEmpty)
        driver = BrokerDriver(partitions: 6)
        let first = try driver.begin(try BrokerDriver.joinRequest(), on: 1)
        _ = try driver.answer(JoinGroupResponse.self)
        try driver.beginSync(first, generation: 1, on: 1)
        _ = try driver.answer(SyncGroupResponse.self)
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        #expect(try driver.join("m", group: "g", on: 3).errorCode == .none)
        #expect(try driver.answer(JoinGroupResponse.self, on: 2).errorCode == .rebalanceInProgress)
    }

    @Test func somethingElseThanConsumersStaysAsItIs() throws {
        var driver = BrokerDriver()
        _ = try driver.begin(try BrokerDriver.joinRequest(type: "connect"), on: 1)
        let refused = try driver.join("m", group: "g", on: 2)
        #expect(refused.errorCode == .groupIdNotFound)
        #expect(refused.errorMessage?.contains("does not use the consumer embedded protocol") == true)
        driver = BrokerDriver { $0.settings["group.consumer.migration.policy"] = "disabled" }
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 1)
        #expect(try driver.join("m", group: "g", on: 2).errorMessage?.contains("disabled") == true)
    }

    @Test func anEmptyGroupBecomesWhatItsFirstMemberIs() throws {
        var driver = BrokerDriver()
        #expect(try driver.commit() == [.none])
        #expect(try driver.join("m", group: "g").errorCode == .none)
        #expect(try GroupMigrationTests.kind(&driver) == ["consumer", "Stable"])
        _ = try driver.beat("m", epoch: -1, group: "g")
        let id = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        #expect(try driver.answer(JoinGroupResponse.self, on: 2).leader == id)
        #expect(try GroupMigrationTests.kind(&driver) == ["classic", "CompletingRebalance"])
        #expect(try driver.committed() == 5)
    }

    @Test func aStaticMemberOfTheClassicProtocolComesBack() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("m", group: "g")
        let request = try BrokerDriver.joinRequest(instance: "i")
        let old = try driver.call(request, version: 9, on: 2)
        #expect((old.errorCode, old.generationId) == (.none, 3))
        let new = try driver.call(request, version: 9, on: 3)
        #expect((new.errorCode, new.generationId) == (.none, 3))
        #expect(new.memberId != old.memberId)
        #expect(try driver.beat(old.memberId, generation: 3, instance: "i", on: 2) == .fencedInstanceId)
        #expect(try driver.beat(new.memberId, generation: 3, instance: "i", on: 3) == .none)
        #expect(try driver.beat(new.memberId, generation: 3, instance: "j", on: 3) == .unknownMemberId)
        let leave = LeaveGroupRequest(groupId: "g", members: [.init(groupInstanceId: "i")])
        #expect(try driver.call(leave, version: 5).members.map(\.errorCode) == [.none])
    }
}
