import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct ClassicGroupTests {
    @Test func aFirstMemberIsToldItsIdAndThenLeads() throws {
        var driver = BrokerDriver()
        let id = try driver.begin(try BrokerDriver.joinRequest(), on: 1)
        #expect(id.hasPrefix("driver-"))
        let joined = try driver.answer(JoinGroupResponse.self)
        #expect(joined.errorCode == .none)
        #expect((joined.generationId, joined.leader, joined.memberId) == (1, id, id))
        #expect((joined.protocolType, joined.protocolName) == ("consumer", "range"))
        #expect(joined.members.map(\.memberId) == [id])
        #expect(!joined.skipAssignment)
        try driver.beginSync(id, generation: 1, assigning: [id: "all"], on: 1)
        let synced = try driver.answer(SyncGroupResponse.self)
        #expect(synced.assignment.string == "all")
        #expect((synced.protocolType, synced.protocolName) == ("consumer", "range"))
        #expect(try driver.beat(id, generation: 1, on: 1) == .none)
    }

    @Test(arguments: Int16(0)...9) func everyVersionLetsAMemberIn(version: Int16) throws {
        var driver = BrokerDriver()
        var request = try BrokerDriver.joinRequest()
        if version >= 4 { request.memberId = try driver.call(request, version: version).memberId }
        let joined = try driver.call(request, version: version)
        #expect(joined.errorCode == .none)
        #expect(joined.generationId == 1)
        #expect(joined.leader == joined.memberId)
        #expect(joined.members.count == 1)
    }

    @Test func oldVersionsGetAnEmptyNameWithAnError() throws {
        var driver = BrokerDriver()
        let refused = try driver.call(try BrokerDriver.joinRequest("nobody"), version: 6)
        #expect(refused.errorCode == .unknownMemberId)
        #expect((refused.protocolName, refused.memberId, refused.generationId) == ("", "nobody", -1))
    }

    @Test func aSecondMemberWaitsUntilTheFirstJoinsAgain() throws {
        var driver = BrokerDriver()
        let first = try driver.gather(1)[0]
        let second = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        #expect(driver.sent.isEmpty)
        #expect(try driver.beat(first, generation: 1, on: 1) == .rebalanceInProgress)
        try driver.ask(try BrokerDriver.joinRequest(first), version: 9)
        let leader = try driver.answer(JoinGroupResponse.self, on: 1)
        let follower = try driver.answer(JoinGroupResponse.self, on: 2)
        #expect(leader.members.map(\.memberId) == [first, second])
        #expect(follower.members.isEmpty)
        #expect((leader.generationId, follower.generationId) == (2, 2))
        #expect((leader.leader, follower.leader) == (first, first))
        try driver.beginSync(second, generation: 2, on: 2)
        #expect(driver.sent.isEmpty)
        #expect(try driver.beat(first, generation: 2, on: 1) == .none)
        try driver.beginSync(first, generation: 2, assigning: [second: "b"], on: 1)
        #expect(try driver.answer(SyncGroupResponse.self, on: 1).assignment.isEmpty)
        #expect(try driver.answer(SyncGroupResponse.self, on: 2).assignment.string == "b")
    }

    @Test func whoDoesNotJoinAgainInTimeIsOut() throws {
        var driver = BrokerDriver()
        let first = try driver.gather(1, session: 60_000)[0]
        let second = try driver.begin(try BrokerDriver.joinRequest(session: 60_000), on: 2)
        driver.advance(.milliseconds(29_999))
        #expect(driver.sent.isEmpty)
        driver.advance(.milliseconds(1))
        let joined = try driver.answer(JoinGroupResponse.self, on: 2)
        #expect((joined.leader, joined.generationId) == (second, 2))
        #expect(joined.members.count == 1)
        #expect(try driver.beat(first, generation: 1, on: 1) == .unknownMemberId)
    }

    @Test func aSilentMemberIsOutAfterItsSession() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2)
        driver.advance(.seconds(9))
        #expect(try driver.beat(ids[0], generation: 2, on: 1) == .none)
        driver.advance(.seconds(2))
        #expect(try driver.beat(ids[0], generation: 2, on: 1) == .rebalanceInProgress)
        #expect(try driver.beat(ids[1], generation: 2, on: 2) == .unknownMemberId)
        driver.advance(.seconds(11))
        #expect(try driver.beat(ids[0], generation: 2, on: 1) == .unknownMemberId)
    }

    @Test func anIdThatDoesNotComeBackIsForgotten() throws {
        var driver = BrokerDriver()
        let first = try driver.gather(1)[0]
        let lost = try driver.call(try BrokerDriver.joinRequest(), version: 9, on: 2).memberId
        try driver.ask(try BrokerDriver.joinRequest(first), version: 9)
        // The group waits for the one that was told its id.
        #expect(driver.sent.isEmpty)
        driver.advance(.seconds(10))
        #expect(try driver.answer(JoinGroupResponse.self).members.map(\.memberId) == [first])
        let late = try driver.call(try BrokerDriver.joinRequest(lost), version: 9, on: 2)
        #expect(late.errorCode == .unknownMemberId)
    }

    @Test func theLeaderThatJoinsAgainBeginsARebalance() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2)
        // A follower that says the same again is told what there is.
        let same = try driver.call(try BrokerDriver.joinRequest(ids[1]), version: 9, on: 2)
        #expect((same.generationId, same.leader, same.members.count) == (2, ids[0], 0))
        #expect(try driver.beat(ids[0], generation: 2, on: 1) == .none)
        try driver.ask(try BrokerDriver.joinRequest(ids[0]), version: 9)
        #expect(driver.sent.isEmpty)
        #expect(try driver.beat(ids[1], generation: 2, on: 2) == .rebalanceInProgress)
    }

    @Test func aFollowerThatSaysSomethingElseBeginsARebalance() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2)
        let other = try BrokerDriver.subscription(["t", "u"])
        try driver.ask(try BrokerDriver.joinRequest(ids[1], metadata: other), version: 9, on: 2)
        #expect(driver.sent.isEmpty)
        try driver.ask(try BrokerDriver.joinRequest(ids[0]), version: 9)
        let leader = try driver.answer(JoinGroupResponse.self, on: 1)
        #expect(leader.members.map(\.metadata)[1] == other)
    }

    @Test func aMemberWhoseAnswerWasLostMayAskAgainBeforeTheAssignment() throws {
        var driver = BrokerDriver()
        let id = try driver.begin(try BrokerDriver.joinRequest(), on: 1)
        let first = try driver.answer(JoinGroupResponse.self)
        let again = try driver.call(try BrokerDriver.joinRequest(id), version: 9)
        #expect(again == first)
        // With other words it is gathered anew.
        let metadata = try BrokerDriver.subscription(["u"])
        let third = try driver.call(try BrokerDriver.joinRequest(id, metadata: metadata), version: 9)
        #expect(third.generationId == 2)
    }

    @Test func theWayThatMostPreferIsChosen() throws {
        var driver = BrokerDriver()
        let lists = [["a", "b", "c"], ["c", "b"], ["b", "c"], ["x", "c"]]
        var ids: [String] = []
        for (place, list) in lists.enumerated() {
            let id = try driver.begin(try BrokerDriver.joinRequest(protocols: list), on: place + 1)
            for (old, member) in ids.enumerated() {
                try driver.ask(try BrokerDriver.joinRequest(member, protocols: lists[old]), version: 9, on: old + 1)
            }
            ids.append(id)
            if place < lists.count - 1 { driver.sent = [] }
        }
        #expect(try driver.answer(JoinGroupResponse.self, on: 1).protocolName == "c")
    }

    @Test func whoKnowsNoCommonWayIsRefused() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(1)
        for request in [
            try BrokerDriver.joinRequest(protocols: ["other"]), try BrokerDriver.joinRequest(type: "connect"),
            try BrokerDriver.joinRequest(protocols: []),
        ] {
            #expect(try driver.call(request, version: 9, on: 2).errorCode == .inconsistentGroupProtocol)
        }
        let mine = try driver.call(try BrokerDriver.joinRequest(ids[0], protocols: ["other"]), version: 9)
        #expect((mine.errorCode, mine.memberId) == (.inconsistentGroupProtocol, ids[0]))
        let empty = try driver.call(try BrokerDriver.joinRequest(type: "", group: "new"), version: 9, on: 2)
        #expect(empty.errorCode == .inconsistentGroupProtocol)
    }

    @Test func groupsAndSessionsMustBeValid() throws {
        var driver = BrokerDriver { configuration in
            configuration.settings["group.min.session.timeout.ms"] = "100"
            configuration.settings["group.max.session.timeout.ms"] = "200"
        }
        for (session, code) in [(Int32(99), ErrorCode.invalidSessionTimeout), (201, .invalidSessionTimeout)] {
            #expect(try driver.call(try BrokerDriver.joinRequest(session: session), version: 9).errorCode == code)
        }
        for session in [Int32(100), 200] {
            let request = try BrokerDriver.joinRequest(session: session)
            #expect(try driver.call(request, version: 9).errorCode == .memberIdRequired)
        }
        #expect(
            try driver.call(try BrokerDriver.joinRequest(session: 100, group: ""), version: 9).errorCode
                == .invalidGroupId
        )
        #expect(try driver.call(SyncGroupRequest(memberId: "m"), version: 4).errorCode == .invalidGroupId)
        #expect(try driver.call(HeartbeatRequest(memberId: "m"), version: 4).errorCode == .invalidGroupId)
        #expect(try driver.call(LeaveGroupRequest(), version: 5).errorCode == .invalidGroupId)
    }

    @Test func aFullGroupTakesNobody() throws {
        var driver = BrokerDriver { $0.settings["group.max.size"] = "2" }
        let ids = try driver.gather(2)
        let third = try driver.call(try BrokerDriver.joinRequest(), version: 9, on: 3)
        #expect((third.errorCode, third.memberId) == (.groupMaxSizeReached, ""))
        try driver.ask(try BrokerDriver.joinRequest(ids[0]), version: 9)
        try driver.ask(try BrokerDriver.joinRequest(ids[1]), version: 9, on: 2)
        #expect(try driver.answer(JoinGroupResponse.self, on: 2).errorCode == .none)
    }

    @Test func aNewGroupWaitsForMoreWhereThatIsSet() throws {
        var driver = BrokerDriver { $0.settings["group.initial.rebalance.delay.ms"] = "3000" }
        let first = try driver.begin(try BrokerDriver.joinRequest(), on: 1)
        driver.advance(.seconds(2))
        #expect(driver.sent.isEmpty)
        let second = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        // Who comes while the group waits makes it wait again.
        driver.advance(.seconds(2))
        #expect(driver.sent.isEmpty)
        driver.advance(.seconds(2))
        let leader = try driver.answer(JoinGroupResponse.self)
        #expect(leader.members.map(\.memberId) == [first, second])
        #expect(leader.generationId == 1)
    }

    @Test func aNewGroupWaitsNoLongerThanItsMembersAllow() throws {
        var driver = BrokerDriver { $0.settings["group.initial.rebalance.delay.ms"] = "3000" }
        for connection in 1...6 {
            _ = try driver.begin(try BrokerDriver.joinRequest(rebalance: 5_000), on: connection)
            driver.advance(.seconds(1))
            if connection < 5 { #expect(driver.sent.isEmpty) }
        }
        #expect(driver.sent.count == 5)
    }

    @Test func theRestGathersAnewWhenAMemberLeaves() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2)
        let leave = LeaveGroupRequest(groupId: "g", members: [.init(memberId: ids[0])])
        let left = try driver.call(leave, version: 5)
        #expect((left.errorCode, left.members.map(\.errorCode)) == (.none, [.none]))
        #expect(try driver.beat(ids[1], generation: 2, on: 2) == .rebalanceInProgress)
        let joined = try driver.call(try BrokerDriver.joinRequest(ids[1]), version: 9, on: 2)
        #expect((joined.leader, joined.generationId) == (ids[1], 3))
        let again = try driver.call(leave, version: 5)
        #expect((again.errorCode, again.members.map(\.errorCode)) == (.none, [.unknownMemberId]))
        // The last one leaves an empty group behind.
        let last = LeaveGroupRequest(groupId: "g", memberId: ids[1])
        #expect(try driver.call(last, version: 2, on: 2).errorCode == .none)
        #expect(try driver.call(last, version: 2, on: 2).errorCode == .unknownMemberId)
        let other = LeaveGroupRequest(groupId: "none", memberId: ids[1])
        #expect(try driver.call(other, version: 2, on: 2).errorCode == .unknownMemberId)
        let none = LeaveGroupRequest(groupId: "none", members: [.init(memberId: ids[1])])
        let unknown = try driver.call(none, version: 5, on: 2)
        #expect((unknown.errorCode, unknown.members.map(\.errorCode)) == (.none, [.unknownMemberId]))
        let next = try driver.begin(try BrokerDriver.joinRequest(), on: 3)
        #expect(try driver.answer(JoinGroupResponse.self, on: 3).leader == next)
    }

    @Test func severalMembersLeaveAtOnce() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(3)
        let pending = try driver.call(try BrokerDriver.joinRequest(), version: 9, on: 4).memberId
        let names = [ids[1], "nobody", ids[2], pending]
        let request = LeaveGroupRequest(groupId: "g", members: names.map { .init(memberId: $0) })
        let left = try driver.call(request, version: 3)
        #expect(left.members.map(\.memberId) == names)
        #expect(left.members.map(\.errorCode) == [.none, .unknownMemberId, .none, .none])
        let joined = try driver.call(try BrokerDriver.joinRequest(ids[0]), version: 9)
        #expect(joined.members.map(\.memberId) == [ids[0]])
    }

    @Test func requestsOfAnotherGenerationAreRefused() throws {
        var driver = BrokerDriver()
        let id = try driver.gather(1)[0]
        #expect(try driver.beat(id, generation: 0, on: 1) == .illegalGeneration)
        #expect(try driver.beat("nobody", generation: 1, on: 1) == .unknownMemberId)
        for (generation, code) in [(Int32(2), ErrorCode.illegalGeneration), (1, .none)] {
            try driver.beginSync(id, generation: generation, on: 1)
            #expect(try driver.answer(SyncGroupResponse.self).errorCode == code)
        }
        try driver.beginSync("nobody", generation: 1, on: 1)
        #expect(try driver.answer(SyncGroupResponse.self).errorCode == .unknownMemberId)
        for (type, name) in [("consumer", "sticky"), ("connect", "range"), (nil, "range"), ("consumer", nil)] {
            let other = SyncGroupRequest(
                groupId: "g",
                generationId: 1,
                memberId: id,
                protocolType: type,
                protocolName: name
            )
            #expect(try driver.call(other, version: 5).errorCode == .inconsistentGroupProtocol)
        }
        #expect(
            try driver.call(SyncGroupRequest(groupId: "g", generationId: 1, memberId: id), version: 4).errorCode
                == .none
        )
        #expect(
            try driver.call(HeartbeatRequest(groupId: "none", generationId: 1, memberId: id), version: 4).errorCode
                == .unknownMemberId
        )
        #expect(
            try driver.call(SyncGroupRequest(groupId: "none", generationId: 1, memberId: id), version: 4).errorCode
                == .unknownMemberId
        )
    }

    @Test func whoWaitsForAnAssignmentJoinsAgainWhenSomebodyComes() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2)
        for (place, id) in ids.enumerated() {
            try driver.ask(try BrokerDriver.joinRequest(id), version: 9, on: place + 1)
        }
        for connection in 1...2 { _ = try driver.answer(JoinGroupResponse.self, on: connection) }
        try driver.beginSync(ids[1], generation: 3, on: 2)
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 3)
        #expect(try driver.answer(SyncGroupResponse.self, on: 2).errorCode == .rebalanceInProgress)
        try driver.beginSync(ids[0], generation: 3, on: 1)
        #expect(try driver.answer(SyncGroupResponse.self, on: 1).errorCode == .rebalanceInProgress)
    }

    @Test func aLeaderThatDoesNotAssignInTimeIsOut() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2, session: 60_000)
        for (place, id) in ids.enumerated() {
            try driver.ask(try BrokerDriver.joinRequest(id, session: 60_000), version: 9, on: place + 1)
        }
        for connection in 1...2 { _ = try driver.answer(JoinGroupResponse.self, on: connection) }
        try driver.beginSync(ids[1], generation: 3, on: 2)
        driver.advance(.seconds(30))
        #expect(try driver.answer(SyncGroupResponse.self, on: 2).errorCode == .rebalanceInProgress)
        #expect(try driver.beat(ids[0], generation: 3, on: 1) == .unknownMemberId)
        let joined = try driver.call(try BrokerDriver.joinRequest(ids[1]), version: 9, on: 2)
        #expect(joined.leader == ids[1])
    }

    @Test func aClosedConnectionWaitsForNoGroup() throws {
        var driver = BrokerDriver()
        let first = try driver.gather(1)[0]
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        driver.event(.closed(connection: 2))
        driver.open(2)
        try driver.ask(try BrokerDriver.joinRequest(first), version: 9)
        // The member that nobody can see to be gone is there until it does not ask for its assignment.
        #expect(try driver.answer(JoinGroupResponse.self).members.count == 2)
        #expect(driver.sent.isEmpty)
        #expect(driver.closed.isEmpty)
    }
}
