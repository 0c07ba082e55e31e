import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct StaticMemberTests {
    /// A stable group of static members `i1`, `i2` on connections 1 and 2; their ids.
    private static func gather(_ driver: inout BrokerDriver) throws -> [String] {
        driver.open(1)
        driver.open(2)
        let first = try driver.call(try BrokerDriver.joinRequest(instance: "i1"), version: 9).memberId
        try driver.ask(try BrokerDriver.joinRequest(instance: "i2"), version: 9, on: 2)
        try driver.ask(try BrokerDriver.joinRequest(first, instance: "i1"), version: 9)
        let leader = try driver.answer(JoinGroupResponse.self)
        #expect(leader.members.map(\.groupInstanceId) == ["i1", "i2"])
        let second = try driver.answer(JoinGroupResponse.self, on: 2).memberId
        try driver.beginSync(first, generation: 2, assigning: [first: "a", second: "b"], instance: "i1", on: 1)
        try driver.beginSync(second, generation: 2, instance: "i2", on: 2)
        _ = try driver.answer(SyncGroupResponse.self)
        #expect(try driver.answer(SyncGroupResponse.self, on: 2).assignment.string == "b")
        return [first, second]
    }

    @Test func aStaticMemberNeedsNoSecondRequest() throws {
        var driver = BrokerDriver()
        let joined = try driver.call(try BrokerDriver.joinRequest(instance: "i1"), version: 5)
        #expect(joined.errorCode == .none)
        #expect(joined.memberId.hasPrefix("i1-"))
        #expect(joined.generationId == 1)
    }

    @Test func aStaticMemberThatStartsAgainKeepsWhatItHad() throws {
        var driver = BrokerDriver()
        let ids = try StaticMemberTests.gather(&driver)
        let joined = try driver.call(try BrokerDriver.joinRequest(instance: "i2"), version: 9, on: 3)
        #expect((joined.errorCode, joined.generationId, joined.leader) == (.none, 2, ids[0]))
        #expect(joined.memberId != ids[1])
        #expect(!joined.skipAssignment)
        try driver.beginSync(joined.memberId, generation: 2, instance: "i2", on: 3)
        #expect(try driver.answer(SyncGroupResponse.self, on: 3).assignment.string == "b")
        #expect(try driver.beat(ids[0], generation: 2, instance: "i1", on: 1) == .none)
        // Whoever had the name before is told so.
        #expect(try driver.beat(ids[1], generation: 2, instance: "i2", on: 2) == .fencedInstanceId)
        #expect(try driver.beat(ids[1], generation: 2, on: 2) == .unknownMemberId)
        #expect(try driver.beat(ids[1], generation: 2, instance: "i3", on: 2) == .unknownMemberId)
        let old = try driver.call(try BrokerDriver.joinRequest(ids[1], instance: "i2"), version: 9, on: 2)
        #expect(old.errorCode == .fencedInstanceId)
        try driver.beginSync(ids[1], generation: 2, instance: "i2", on: 2)
        #expect(try driver.answer(SyncGroupResponse.self, on: 2).errorCode == .fencedInstanceId)
    }

    @Test func aLeaderThatStartsAgainIsToldNotToAssign() throws {
        var driver = BrokerDriver()
        _ = try StaticMemberTests.gather(&driver)
        let joined = try driver.call(try BrokerDriver.joinRequest(instance: "i1"), version: 9, on: 3)
        #expect((joined.leader, joined.skipAssignment) == (joined.memberId, true))
        #expect(joined.members.count == 2)
    }

    @Test func anOldLeaderThatStartsAgainIsToldTheFormerOne() throws {
        var driver = BrokerDriver()
        let ids = try StaticMemberTests.gather(&driver)
        let joined = try driver.call(try BrokerDriver.joinRequest(instance: "i1"), version: 8, on: 3)
        #expect((joined.leader, joined.members.count) == (ids[0], 0))
        #expect(joined.memberId != ids[0])
    }

    @Test func anotherPreferredWayBeginsARebalance() throws {
        var driver = BrokerDriver()
        _ = try StaticMemberTests.gather(&driver)
        let request = try BrokerDriver.joinRequest(instance: "i2", protocols: ["range", "other"])
        #expect(try driver.call(request, version: 9, on: 3).generationId == 2)
        let other = try BrokerDriver.joinRequest(instance: "i1", protocols: ["other", "range"])
        // One votes for each: the first one's preference wins, which is new.
        try driver.ask(other, version: 9, on: 4)
        #expect(driver.sent.isEmpty)
    }

    @Test func aStaticMemberThatIsReplacedWhileItWaitsIsTold() throws {
        var driver = BrokerDriver()
        let ids = try StaticMemberTests.gather(&driver)
        try driver.ask(try BrokerDriver.joinRequest(ids[0], instance: "i1"), version: 9)
        driver.open(3)
        try driver.ask(try BrokerDriver.joinRequest(instance: "i1"), version: 9, on: 3)
        let old = try driver.answer(JoinGroupResponse.self)
        #expect((old.errorCode, old.memberId) == (.fencedInstanceId, ids[0]))
        try driver.ask(try BrokerDriver.joinRequest(ids[1], instance: "i2"), version: 9, on: 2)
        let joined = try driver.answer(JoinGroupResponse.self, on: 3)
        #expect((joined.generationId, joined.members.count) == (3, 2))
    }

    @Test func aStaticMemberStaysWhenItDoesNotJoinInTime() throws {
        var driver = BrokerDriver()
        driver.open(1)
        let long = try BrokerDriver.joinRequest(instance: "i1", session: 60_000, rebalance: 5_000)
        let first = try driver.call(long, version: 9).memberId
        try driver.beginSync(first, generation: 1, instance: "i1", on: 1)
        _ = try driver.answer(SyncGroupResponse.self)
        driver.open(2)
        try driver.ask(
            try BrokerDriver.joinRequest(instance: "i2", session: 60_000, rebalance: 5_000),
            version: 9,
            on: 2
        )
        driver.advance(.seconds(5))
        let joined = try driver.answer(JoinGroupResponse.self, on: 2)
        #expect(joined.leader == joined.memberId)
        #expect(joined.members.map(\.groupInstanceId) == ["i1", "i2"])
    }

    @Test func anAdministratorTakesStaticMembersOut() throws {
        var driver = BrokerDriver()
        let ids = try StaticMemberTests.gather(&driver)
        let request = LeaveGroupRequest(
            groupId: "g",
            members: [
                .init(groupInstanceId: "i1"), .init(groupInstanceId: "i9"), .init(memberId: "x", groupInstanceId: "i2"),
                .init(memberId: ""),
            ]
        )
        let left = try driver.call(request, version: 5, on: 3)
        #expect(
            left.members.map(\.errorCode) == [.none, .unknownMemberId, .fencedInstanceId, .unknownMemberId]
        )
        #expect(left.members.map(\.groupInstanceId) == ["i1", "i9", "i2", nil])
        #expect(try driver.beat(ids[1], generation: 2, instance: "i2", on: 2) == .rebalanceInProgress)
    }
}
