import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct CoordinatorTests {
    /// A cluster of two whose node 1 coordinates group `g`.
    private static func driver() -> BrokerDriver {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2)
        driver.run { $0.moveCoordinator(of: "g", to: 1, at: $1, into: &$2) }
        driver.open(1, node: 1)
        driver.open(9, node: 2)
        return driver
    }

    private static func coordinator(_ driver: inout BrokerDriver) throws -> Int32? {
        try driver.call(FindCoordinatorRequest(coordinatorKeys: ["g"]), version: 4, on: 9).coordinators.first?.nodeId
    }

    @Test func onlyTheCoordinatorAnswersForAGroup() throws {
        var driver = CoordinatorTests.driver()
        #expect(try driver.call(try BrokerDriver.joinRequest(), version: 9, on: 9).errorCode == .notCoordinator)
        #expect(try driver.beat("m", generation: 1, on: 9) == .notCoordinator)
        #expect(try driver.commit(on: 9) == [.notCoordinator])
        let sync = SyncGroupRequest(groupId: "g", generationId: 1, memberId: "m")
        #expect(try driver.call(sync, version: 4, on: 9).errorCode == .notCoordinator)
        #expect(try driver.call(LeaveGroupRequest(groupId: "g"), version: 5, on: 9).errorCode == .notCoordinator)
        #expect(try driver.call(OffsetDeleteRequest(groupId: "g"), on: 9).errorCode == .notCoordinator)
        let fetch = OffsetFetchRequest(groups: [.init(groupId: "g", topics: nil)])
        #expect(try driver.call(fetch, version: 9, on: 9).groups.map(\.errorCode) == [.notCoordinator])
        let old = OffsetFetchRequest(groupId: "g", topics: [.init(name: "t", partitionIndexes: [0])])
        #expect(try driver.call(old, version: 2, on: 9).errorCode == .notCoordinator)
        let oldest = try driver.call(old, version: 1, on: 9)
        #expect(oldest.topics.flatMap { $0.partitions.map(\.errorCode) } == [.notCoordinator])
        #expect(try CoordinatorTests.coordinator(&driver) == 1)
    }

    @Test func aStableGroupGoesOnWithAnotherCoordinator() throws {
        var driver = CoordinatorTests.driver()
        let ids = try driver.gather(2)
        #expect(try driver.commit(6, member: ids[0], generation: 2) == [.none])
        driver.advance(.seconds(9))
        driver.run { $0.moveCoordinator(of: "g", to: 2, at: $1, into: &$2) }
        #expect(try CoordinatorTests.coordinator(&driver) == 2)
        #expect(try driver.beat(ids[0], generation: 2, on: 1) == .notCoordinator)
        // Sessions begin anew, and nobody has to join again.
        driver.advance(.seconds(9))
        for id in ids { #expect(try driver.beat(id, generation: 2, on: 9) == .none) }
        #expect(try driver.committed(on: 9) == 6)
        driver.advance(.seconds(11))
        #expect(try driver.beat(ids[0], generation: 2, on: 9) == .unknownMemberId)
    }

    @Test func whoWaitsIsToldThatTheCoordinatorIsAnotherOne() throws {
        var driver = CoordinatorTests.driver()
        let ids = try driver.gather(2)
        let new = try driver.begin(try BrokerDriver.joinRequest(), on: 3)
        driver.run { $0.moveCoordinator(of: "g", to: 2, at: $1, into: &$2) }
        #expect(try driver.answer(JoinGroupResponse.self, on: 3).errorCode == .notCoordinator)
        // What had not been written down is unknown to the new coordinator.
        let lost = try driver.call(try BrokerDriver.joinRequest(new), version: 9, on: 9)
        #expect(lost.errorCode == .unknownMemberId)
        #expect(try driver.beat(ids[0], generation: 2, on: 9) == .none)
    }

    @Test func whoWaitsForAnAssignmentIsToldToo() throws {
        var driver = CoordinatorTests.driver()
        let ids = try driver.gather(2)
        for (place, id) in ids.enumerated() {
            try driver.ask(try BrokerDriver.joinRequest(id), version: 9, on: place + 1)
        }
        for connection in 1...2 { _ = try driver.answer(JoinGroupResponse.self, on: connection) }
        try driver.beginSync(ids[1], generation: 3, on: 2)
        driver.run { $0.moveCoordinator(of: "g", to: 2, at: $1, into: &$2) }
        #expect(try driver.answer(SyncGroupResponse.self, on: 2).errorCode == .notCoordinator)
        // The new coordinator knows the last generation that had its assignments.
        #expect(try driver.beat(ids[1], generation: 3, on: 9) == .illegalGeneration)
        #expect(try driver.beat(ids[1], generation: 2, on: 9) == .none)
    }

    @Test func aGroupThatWasNeverWrittenDownIsLost() throws {
        var driver = CoordinatorTests.driver()
        let id = try driver.begin(try BrokerDriver.joinRequest(), on: 1)
        _ = try driver.answer(JoinGroupResponse.self)
        driver.run { $0.moveCoordinator(of: "g", to: 2, at: $1, into: &$2) }
        #expect(try driver.beat(id, generation: 1, on: 9) == .unknownMemberId)
        #expect(try driver.call(OffsetDeleteRequest(groupId: "g"), on: 9).errorCode == .groupIdNotFound)
    }

    @Test func theGroupsOfADeadNodeGoToTheNextOne() throws {
        var driver = CoordinatorTests.driver()
        let id = try driver.gather(1)[0]
        driver.run { $0.kill(1, at: $1, into: &$2) }
        #expect(try CoordinatorTests.coordinator(&driver) == 2)
        #expect(try driver.beat(id, generation: 1, on: 9) == .none)
        driver.run { $0.restart(1, at: $1, into: &$2) }
        #expect(try CoordinatorTests.coordinator(&driver) == 1)
        #expect(try driver.beat(id, generation: 1, on: 9) == .notCoordinator)
    }

    @Test func aDeadNodeTellsNobodyAnything() throws {
        var driver = CoordinatorTests.driver()
        _ = try driver.gather(1)
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 2)
        driver.run { $0.kill(1, at: $1, into: &$2) }
        #expect(driver.sent.isEmpty)
        #expect(driver.closed.sorted() == [1, 2])
    }

    @Test func nobodyIsOutWhileNobodyCoordinates() throws {
        var driver = BrokerDriver()
        let id = try driver.gather(1)[0]
        driver.run { $0.kill(1, at: $1, into: &$2) }
        driver.advance(.seconds(100))
        driver.run { $0.restart(1, at: $1, into: &$2) }
        #expect(try driver.beat(id, generation: 1, on: 5) == .none)
        driver.advance(.seconds(11))
        #expect(try driver.beat(id, generation: 1, on: 5) == .unknownMemberId)
    }

    @Test func aFrozenCoordinatorTakesNobodyOut() throws {
        var driver = BrokerDriver()
        let ids = try driver.gather(2)
        driver.run { machine, now, _ in machine.freeze(1, for: .seconds(20), at: now) }
        try driver.ask(HeartbeatRequest(groupId: "g", generationId: 2, memberId: ids[0]), version: 4)
        driver.advance(.seconds(20))
        // The heartbeat that waited is seen before the time that has passed.
        #expect(try driver.answer(HeartbeatResponse.self).errorCode == .none)
        #expect(try driver.beat(ids[0], generation: 2, on: 1) == .rebalanceInProgress)
        #expect(try driver.beat(ids[1], generation: 2, on: 2) == .unknownMemberId)
    }

    @Test func faultsMeanOneGroup() throws {
        var driver = BrokerDriver()
        driver.machine.faults.add(.error(.coordinatorLoadInProgress)) { $0.groups == ["bad"] }
        let bad = try BrokerDriver.joinRequest(group: "bad")
        #expect(try driver.call(bad, version: 9).errorCode == .coordinatorLoadInProgress)
        #expect(try driver.call(try BrokerDriver.joinRequest(), version: 9).errorCode == .memberIdRequired)
        let all = OffsetFetchRequest(groupId: "bad", topics: nil)
        #expect(try driver.call(all, version: 5).errorCode == .coordinatorLoadInProgress)
        #expect(try driver.commit(group: "bad") == [.coordinatorLoadInProgress])
        driver.machine.faults.removeAll()
        driver.machine.faults.add(.error(.coordinatorNotAvailable), topic: "t", partition: 1)
        #expect(try driver.commit(partitions: [0, 1]) == [.none, .coordinatorNotAvailable])
    }

    @Test func groupsTakeNoMoreThanTheyMay() throws {
        var driver = BrokerDriver { configuration in
            configuration.limits.groups = 2
            configuration.limits.groupOffsets = 2
            configuration.limits.groupMembers = 2
        }
        #expect(try driver.commit(group: "a") == [.none])
        #expect(try driver.call(try BrokerDriver.joinRequest(group: "b"), version: 9).errorCode == .memberIdRequired)
        let third = try driver.call(try BrokerDriver.joinRequest(group: "c"), version: 9)
        #expect(third.errorCode == .groupMaxSizeReached)
        #expect(try driver.commit(group: "c") == [.invalidCommitOffsetSize])
        _ = try driver.call(try BrokerDriver.joinRequest(group: "b"), version: 9)
        let pending = try driver.call(try BrokerDriver.joinRequest(group: "b"), version: 9)
        #expect(pending.errorCode == .groupMaxSizeReached)
        driver.advance(.seconds(11))
        // A group that has neither members nor offsets makes room.
        #expect(try driver.commit(group: "c") == [.none])
        #expect(try driver.call(OffsetDeleteRequest(groupId: "b")).errorCode == .groupIdNotFound)
        driver.event(.closed(connection: 1))
    }

    @Test func anAnswerWithOffsetsIsBounded() throws {
        var driver = BrokerDriver { $0.limits.groupOffsets = 10 }
        _ = try driver.commit()
        let group = OffsetFetchRequest.OffsetFetchRequestGroup(groupId: "g", topics: nil)
        let few = OffsetFetchRequest(groups: [group, group, group])
        #expect(try driver.call(few, version: 9).groups.count == 3)
        try driver.ask(OffsetFetchRequest(groups: few.groups + [group]), version: 9)
        #expect(driver.closed == [1])
    }

    @Test func theBytesOfGroupsAreBounded() throws {
        var driver = BrokerDriver { $0.limits.groupBytes = 20_000 }
        let large = Bytes(copying: String(repeating: "x", count: 30_000))
        let request = try BrokerDriver.joinRequest(metadata: large)
        _ = try driver.begin(request, on: 1)
        #expect(try driver.answer(JoinGroupResponse.self).errorCode == .none)
        #expect(try driver.call(try BrokerDriver.joinRequest(group: "h"), version: 9).errorCode == .groupMaxSizeReached)
        driver.advance(.seconds(100))
        #expect(try driver.call(try BrokerDriver.joinRequest(group: "h"), version: 9).errorCode == .memberIdRequired)
    }
}
