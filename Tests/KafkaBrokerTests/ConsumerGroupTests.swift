import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct ConsumerGroupTests {
    private typealias Heartbeat = ConsumerGroupHeartbeatRequest

    /// Two members `a` and `b` of group `c`, of which each has three of six partitions, at epoch 3.
    private static func pair(_ driver: inout BrokerDriver) throws {
        #expect(BrokerDriver.partitions(try driver.join("a")) == [0, 1, 2, 3, 4, 5])
        #expect(try driver.join("b").memberEpoch == 3)
        #expect(BrokerDriver.partitions(try driver.beat("a", epoch: 2)) == [0, 1, 2])
        #expect(try driver.beat("a", epoch: 2, owning: [0, 1, 2]).memberEpoch == 3)
        #expect(BrokerDriver.partitions(try driver.beat("b", epoch: 3)) == [3, 4, 5])
    }

    private static func state(_ driver: inout BrokerDriver) throws -> String? {
        try driver.call(ConsumerGroupDescribeRequest(groupIds: ["c"])).groups.first?.groupState
    }

    @Test func theFirstMemberGetsEverythingAtOnce() throws {
        var driver = BrokerDriver(partitions: 6)
        let joined = try driver.join("a")
        #expect((joined.errorCode, joined.memberId, joined.memberEpoch) == (.none, "a", 2))
        #expect(joined.heartbeatIntervalMs == 5_000)
        #expect(BrokerDriver.partitions(joined) == [0, 1, 2, 3, 4, 5])
        let id = try driver.topicId("t")
        #expect(joined.assignment?.topicPartitions.map(\.topicId) == [id])
        let next = try driver.beat("a", epoch: 2, owning: [0, 1, 2, 3, 4, 5])
        #expect((next.memberEpoch, next.assignment) == (2, nil))
        #expect(try ConsumerGroupTests.state(&driver) == "Stable")
    }

    @Test func theCoordinatorMakesTheIdInTheFirstVersion() throws {
        var driver = BrokerDriver()
        let request = Heartbeat(
            groupId: "c",
            rebalanceTimeoutMs: 1_000,
            subscribedTopicNames: ["t"],
            topicPartitions: []
        )
        let joined = try driver.call(request, version: 0)
        #expect(joined.memberId.flatMap { KafkaUUID($0) } != nil)
        #expect(try driver.call(request, version: 1).errorCode == .invalidRequest)
    }

    @Test func aPartitionGoesOverOnceItWasGivenUp() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("a")
        let second = try driver.join("b")
        #expect((second.memberEpoch, BrokerDriver.partitions(second)) == (3, []))
        #expect(try ConsumerGroupTests.state(&driver) == "Reconciling")
        let told = try driver.beat("a", epoch: 2)
        #expect((told.memberEpoch, BrokerDriver.partitions(told)) == (2, [0, 1, 2]))
        // Nothing moves while it says nothing, or that it still has them.
        #expect(try driver.beat("a", epoch: 2).memberEpoch == 2)
        #expect(try driver.beat("a", epoch: 2, owning: [0, 1, 2, 3]).memberEpoch == 2)
        #expect(try driver.beat("b", epoch: 3).assignment == nil)
        let given = try driver.beat("a", epoch: 2, owning: [0, 1, 2])
        #expect((given.memberEpoch, given.assignment) == (3, nil))
        #expect(BrokerDriver.partitions(try driver.beat("b", epoch: 3)) == [3, 4, 5])
        #expect(try ConsumerGroupTests.state(&driver) == "Stable")
    }

    @Test func anAnswerThatWasLostDoesNoHarm() throws {
        var driver = BrokerDriver(partitions: 6)
        try ConsumerGroupTests.pair(&driver)
        #expect(try driver.beat("a", epoch: 2, owning: [0, 1]).memberEpoch == 3)
        #expect(try driver.beat("a", epoch: 2).errorCode == .fencedMemberEpoch)
        #expect(try driver.beat("a", epoch: 2, owning: [0, 5]).errorCode == .fencedMemberEpoch)
        #expect(try driver.beat("a", epoch: 1, owning: [0]).errorCode == .fencedMemberEpoch)
        let greater = try driver.beat("a", epoch: 9)
        #expect(greater.errorCode == .fencedMemberEpoch)
        #expect(greater.errorMessage?.contains("greater member epoch (9)") == true)
        // Who begins anew is told all that it has.
        let again = try driver.join("a")
        #expect((again.memberEpoch, BrokerDriver.partitions(again)) == (3, [0, 1, 2]))
    }

    @Test func aFullRequestIsAnsweredInFull() throws {
        var driver = BrokerDriver(partitions: 6)
        try ConsumerGroupTests.pair(&driver)
        let full = Heartbeat(
            groupId: "c",
            memberId: "a",
            memberEpoch: 3,
            rebalanceTimeoutMs: 10_000,
            subscribedTopicNames: ["t"],
            topicPartitions: []
        )
        #expect(BrokerDriver.partitions(try driver.call(full, version: 1)) == [0, 1, 2])
    }

    @Test func whoLeavesLeavesItsPartitions() throws {
        var driver = BrokerDriver(partitions: 6)
        try ConsumerGroupTests.pair(&driver)
        let left = try driver.beat("b", epoch: -1)
        #expect((left.errorCode, left.memberId, left.memberEpoch) == (.none, "b", -1))
        #expect(try ConsumerGroupTests.state(&driver) == "Assigning")
        let told = try driver.beat("a", epoch: 3)
        #expect((told.memberEpoch, BrokerDriver.partitions(told)) == (4, [0, 1, 2, 3, 4, 5]))
        #expect(try driver.beat("b", epoch: 3).errorCode == .unknownMemberId)
        #expect(try driver.beat("b", epoch: -1).errorCode == .unknownMemberId)
        #expect(try driver.beat("a", epoch: -1).errorCode == .none)
        #expect(try ConsumerGroupTests.state(&driver) == "Empty")
        #expect(try driver.join("a").memberEpoch == 6)
    }

    @Test func aSilentMemberIsOut() throws {
        var driver = BrokerDriver(partitions: 6)
        try ConsumerGroupTests.pair(&driver)
        driver.advance(.seconds(30))
        #expect(try driver.beat("a", epoch: 3).errorCode == .none)
        driver.advance(.seconds(15))
        #expect(try driver.beat("a", epoch: 3).memberEpoch == 4)
        #expect(try driver.beat("b", epoch: 3).errorCode == .unknownMemberId)
        #expect(BrokerDriver.partitions(try driver.join("a")) == [0, 1, 2, 3, 4, 5])
    }

    @Test func sessionsAndHeartbeatsCanBeSet() throws {
        var driver = BrokerDriver { configuration in
            configuration.settings["group.consumer.session.timeout.ms"] = "1000"
            configuration.settings["group.consumer.heartbeat.interval.ms"] = "100"
        }
        #expect(try driver.join("a").heartbeatIntervalMs == 100)
        driver.advance(.milliseconds(999))
        #expect(try driver.beat("a", epoch: 2).errorCode == .none)
        driver.advance(.milliseconds(1_000))
        #expect(try driver.beat("a", epoch: 2).errorCode == .unknownMemberId)
    }

    @Test func whoDoesNotGiveUpInTimeIsOut() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("a", timeout: 2_000)
        _ = try driver.join("b")
        #expect(BrokerDriver.partitions(try driver.beat("a", epoch: 2)) == [0, 1, 2])
        driver.advance(.milliseconds(1_999))
        #expect(try driver.beat("a", epoch: 2).errorCode == .none)
        driver.advance(.milliseconds(1))
        #expect(try driver.beat("a", epoch: 2).errorCode == .unknownMemberId)
        #expect(BrokerDriver.partitions(try driver.beat("b", epoch: 3)) == [0, 1, 2, 3, 4, 5])
    }

    @Test func anotherWishBeginsAnEpoch() throws {
        var driver = BrokerDriver(partitions: 6)
        try ConsumerGroupTests.pair(&driver)
        let without = try driver.beat("b", epoch: 3, topics: [])
        #expect((without.memberEpoch, BrokerDriver.partitions(without)) == (3, []))
        #expect(try driver.beat("b", epoch: 3, owning: []).memberEpoch == 4)
        let told = try driver.beat("a", epoch: 3)
        #expect((told.memberEpoch, BrokerDriver.partitions(told)) == (4, [0, 1, 2, 3, 4, 5]))
        // The same again in another order is none.
        #expect(try driver.beat("a", epoch: 4, topics: ["t", "t"]).memberEpoch == 4)
    }

    @Test func membersWithDifferentWishesShareEvenly() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.call(
            CreateTopicsRequest(topics: [.init(name: "u", numPartitions: 2, replicationFactor: 1)])
        )
        try ConsumerGroupTests.pair(&driver)
        let told = try driver.beat("a", epoch: 3, topics: ["t", "u"])
        #expect((told.memberEpoch, BrokerDriver.partitions(told)) == (3, [0, 1]))
        let more = try driver.beat("a", epoch: 3, owning: [0, 1])
        #expect((more.memberEpoch, BrokerDriver.partitions(more)) == (4, [0, 0, 1, 1]))
        #expect(BrokerDriver.partitions(try driver.beat("b", epoch: 3)) == [2, 3, 4, 5])
    }

    @Test func topicsThatComeGrowAndGoAreSeen() throws {
        var driver = BrokerDriver(partitions: 2)
        #expect(BrokerDriver.partitions(try driver.join("a", topics: ["t", "u"])) == [0, 1])
        let create = CreateTopicsRequest(topics: [.init(name: "u", numPartitions: 1, replicationFactor: 1)])
        _ = try driver.call(create)
        let came = try driver.beat("a", epoch: 2)
        #expect((came.memberEpoch, BrokerDriver.partitions(came)) == (3, [0, 0, 1]))
        _ = try driver.call(CreatePartitionsRequest(topics: [.init(name: "t", count: 4, assignments: nil)]))
        let grown = try driver.beat("a", epoch: 3)
        #expect((grown.memberEpoch, BrokerDriver.partitions(grown)) == (4, [0, 0, 1, 2, 3]))
        _ = try driver.call(DeleteTopicsRequest(topics: [.init(name: "u")]))
        let gone = try driver.beat("a", epoch: 4)
        #expect((gone.memberEpoch, BrokerDriver.partitions(gone)) == (4, [0, 1, 2, 3]))
        #expect(try driver.beat("a", epoch: 4, owning: [0, 1, 2, 3]).memberEpoch == 5)
        // What nobody wants changes nothing.
        _ = try driver.call(CreateTopicsRequest(topics: [.init(name: "w", numPartitions: 1, replicationFactor: 1)]))
        #expect(try driver.beat("a", epoch: 5).memberEpoch == 5)
    }

    @Test func aGroupWithoutWishesHasTheFirstEpoch() throws {
        var driver = BrokerDriver()
        let joined = try driver.join("a", topics: [])
        #expect((joined.memberEpoch, BrokerDriver.partitions(joined)) == (1, []))
        #expect(try driver.join("a", topics: ["none"], group: "d").memberEpoch == 2)
    }

    @Test func theRangeAssignorKeepsTopicsTogether() throws {
        var driver = BrokerDriver(partitions: 3)
        _ = try driver.call(
            CreateTopicsRequest(topics: [.init(name: "u", numPartitions: 3, replicationFactor: 1)])
        )
        _ = try driver.join("a", topics: ["t", "u"], assignor: "range")
        let described = try driver.call(ConsumerGroupDescribeRequest(groupIds: ["c"])).groups[0]
        #expect(described.assignorName == "range")
        _ = try driver.join("b", topics: ["t", "u"], assignor: "range")
        #expect(BrokerDriver.partitions(try driver.beat("a", epoch: 2)) == [0, 0, 1, 1])
        // Another assignor begins an epoch.
        _ = try driver.beat("b", epoch: 3, assignor: "uniform")
        #expect(try driver.call(ConsumerGroupDescribeRequest(groupIds: ["c"])).groups[0].groupEpoch == 4)
        let refused = try driver.beat("b", epoch: 4, assignor: "other")
        #expect(refused.errorCode == .unsupportedAssignor)
        #expect(refused.errorMessage?.hasSuffix("Supported assignors: uniform, range.") == true)
    }

    @Test func anAssignmentStaysForAsLongAsIsSet() throws {
        var driver = BrokerDriver(partitions: 6) {
            $0.settings["group.consumer.assignment.interval.ms"] = "1000"
        }
        _ = try driver.join("a")
        let second = try driver.join("b")
        #expect((second.memberEpoch, BrokerDriver.partitions(second)) == (2, []))
        driver.advance(.milliseconds(1_000))
        #expect(try driver.beat("b", epoch: 2).memberEpoch == 3)
    }

    @Test func requestsThatMakeNoSenseAreRefused() throws {
        var driver = BrokerDriver()
        let good = Heartbeat(
            groupId: "c",
            memberId: "a",
            rebalanceTimeoutMs: 1_000,
            subscribedTopicNames: ["t"],
            topicPartitions: []
        )
        let changes: [(inout Heartbeat) -> Void] = [
            { $0.memberId = "" }, { $0.groupId = "" }, { $0.instanceId = "" }, { $0.rackId = "" },
            { $0.rebalanceTimeoutMs = -1 }, { $0.subscribedTopicNames = nil }, { $0.topicPartitions = nil },
            { $0.topicPartitions = [.init()] }, { $0.memberEpoch = -3 }, { $0.memberEpoch = -2 },
        ]
        for change in changes {
            var request = good
            change(&request)
            let refused = try driver.call(request, version: 1)
            #expect(refused.errorCode == .invalidRequest)
            #expect(refused.errorMessage != nil)
        }
        #expect(try driver.call(ListGroupsRequest()).groups.isEmpty)
        #expect(try driver.call(good, version: 1).errorCode == .none)
    }

    @Test func whoIsUnknownIsToldSo() throws {
        var driver = BrokerDriver()
        #expect(try driver.beat("a", epoch: 3).errorCode == .groupIdNotFound)
        #expect(try driver.beat("a", epoch: -1).errorCode == .groupIdNotFound)
        _ = try driver.join("a")
        #expect(try driver.beat("b", epoch: 3).errorCode == .unknownMemberId)
        #expect(try driver.beat("a", epoch: 2, instance: "i").errorCode == .unknownMemberId)
        #expect(try driver.beat("a", epoch: -1, instance: "i").errorCode == .unknownMemberId)
    }

    @Test func aFullConsumerGroupTakesNobody() throws {
        var driver = BrokerDriver { $0.settings["group.consumer.max.size"] = "1" }
        _ = try driver.join("a")
        #expect(try driver.join("b").errorCode == .groupMaxSizeReached)
        #expect(try driver.join("a").errorCode == .none)
    }

    @Test func aStaticMemberComesBackToWhatItHad() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("a", instance: "i")
        _ = try driver.join("b")
        #expect(try driver.join("x", instance: "i").errorCode == .unreleasedInstanceId)
        #expect(try driver.join("a", instance: "i").errorCode == .unreleasedInstanceId)
        _ = try driver.beat("a", epoch: 2, owning: [0, 1, 2], instance: "i")
        let away = try driver.beat("a", epoch: -2, instance: "i")
        #expect((away.errorCode, away.memberEpoch) == (.none, -2))
        #expect(try driver.beat("a", epoch: 3, instance: "i").errorCode == .fencedMemberEpoch)
        let back = try driver.join("x", instance: "i")
        #expect((back.memberEpoch, BrokerDriver.partitions(back)) == (3, [0, 1, 2]))
        #expect(try driver.beat("a", epoch: 3, instance: "i").errorCode == .fencedInstanceId)
        #expect(try driver.beat("a", epoch: -1, instance: "i").errorCode == .fencedInstanceId)
        #expect(try driver.beat("x", epoch: 3, instance: "i").errorCode == .none)
        #expect(try driver.beat("x", epoch: -1, instance: "i").errorCode == .none)
        #expect(BrokerDriver.partitions(try driver.beat("b", epoch: 3)) == [0, 1, 2, 3, 4, 5])
    }

    @Test func aStaticMemberThatStaysAwayIsOut() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("a", instance: "i")
        _ = try driver.beat("a", epoch: -2, instance: "i")
        driver.advance(.seconds(45))
        #expect(try driver.join("x", instance: "i").memberEpoch == 4)
    }

    @Test func membersCommitWhatTheyHaveInTheirEpoch() throws {
        var driver = BrokerDriver(partitions: 6)
        try ConsumerGroupTests.pair(&driver)
        #expect(try driver.commit("a", epoch: 3) == ErrorCode.none)
        // In an epoch that is over: what it has had since then.
        #expect(try driver.commit("a", epoch: 2) == ErrorCode.none)
        #expect(try driver.commit("a", epoch: 1) == .staleMemberEpoch)
        #expect(try driver.commit("a", epoch: 2, partition: 5) == .staleMemberEpoch)
        #expect(try driver.commit("b", epoch: 2, partition: 5) == .staleMemberEpoch)
        #expect(try driver.commit("a", epoch: 4) == .staleMemberEpoch)
        #expect(try driver.commit("x", epoch: 3) == .unknownMemberId)
        #expect(try driver.commit("", epoch: -1) == .unknownMemberId)
        #expect(try driver.commit("a", epoch: 3, version: 8) == .unsupportedVersion)
        for member in ["a", "b"] { _ = try driver.beat(member, epoch: -1) }
        #expect(try driver.commit("", epoch: -1) == ErrorCode.none)
    }

    @Test func membersAskForOffsetsInTheirEpoch() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("a")
        _ = try driver.commit("a", epoch: 2)
        let cases: [(String?, Int32, ErrorCode)] = [
            ("a", 2, .none), ("a", 1, .staleMemberEpoch), ("a", 3, .staleMemberEpoch), ("b", 2, .unknownMemberId),
            (nil, -1, .none),
        ]
        for (member, epoch, code) in cases {
            let request = OffsetFetchRequest(
                groups: [
                    .init(
                        groupId: "c",
                        memberId: member,
                        memberEpoch: epoch,
                        topics: [.init(name: "t", partitionIndexes: [0])]
                    )
                ]
            )
            let group = try #require(try driver.call(request, version: 9).groups.first)
            #expect(group.errorCode == code)
            #expect(group.topics.first?.partitions.first?.committedOffset == (code == .none ? 5 : nil))
        }
    }

    @Test func anotherCoordinatorGoesOnWithTheGroup() throws {
        var driver = BrokerDriver(brokers: 2, partitions: 6)
        driver.run { $0.moveCoordinator(of: "c", to: 1, at: $1, into: &$2) }
        try ConsumerGroupTests.pair(&driver)
        driver.advance(.seconds(40))
        driver.run { $0.moveCoordinator(of: "c", to: 2, at: $1, into: &$2) }
        #expect(try driver.beat("a", epoch: 3).errorCode == .notCoordinator)
        driver.open(9, node: 2)
        driver.advance(.seconds(40))
        #expect(try driver.beat("a", epoch: 3, on: 9).errorCode == .none)
        driver.advance(.seconds(6))
        #expect(try driver.beat("b", epoch: 3, on: 9).errorCode == .unknownMemberId)
    }

    @Test func offsetsOfWhatIsReadStay() throws {
        var driver = BrokerDriver(partitions: 6)
        _ = try driver.join("a")
        _ = try driver.commit("a", epoch: 2)
        let request = OffsetDeleteRequest(
            groupId: "c",
            topics: [.init(name: "t", partitions: [.init(partitionIndex: 0)])]
        )
        #expect(try driver.call(request).topics[0].partitions[0].errorCode == .groupSubscribedToTopic)
        _ = try driver.beat("a", epoch: -1)
        #expect(try driver.call(request).topics[0].partitions[0].errorCode == .none)
    }

    @Test func everyPartitionHasOneOwnerWhateverMembersDo() throws {
        var random = SystemlessRandom(state: 5)
        var driver = BrokerDriver(partitions: 12) { $0.settings["group.consumer.session.timeout.ms"] = "20000" }
        var epochs: [String: Int32] = [:]
        var held: [String: Set<Int32>] = [:]
        for _ in 0..<1_500 {
            let member = "m\(random.next(5))"
            if let epoch = epochs[member], random.next(20) > 0 {
                let leaves = random.next(25) == 0
                let answer = try driver.beat(
                    member,
                    epoch: leaves ? -1 : epoch,
                    owning: held[member, default: []].sorted()
                )
                guard answer.errorCode == .none, !leaves else {
                    epochs[member] = nil
                    held[member] = nil
                    continue
                }
                epochs[member] = answer.memberEpoch
                if let partitions = BrokerDriver.partitions(answer) { held[member] = Set(partitions) }
            } else if epochs[member] == nil {
                let answer = try driver.join(member)
                #expect(answer.errorCode == .none)
                epochs[member] = answer.memberEpoch
                held[member] = Set(BrokerDriver.partitions(answer) ?? [])
            }
            let all = held.values.flatMap { $0 }
            #expect(all.count == Set(all).count, "\(held)")
            if random.next(10) == 0 { driver.advance(.seconds(1)) }
        }
    }
}

/// Numbers that are the same each time.
private struct SystemlessRandom {
    var state: UInt64

    mutating func next(_ limit: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % limit
    }
}
