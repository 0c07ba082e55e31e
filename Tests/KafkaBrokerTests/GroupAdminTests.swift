import KafkaBroker
import KafkaMessages
import KafkaWire
import Testing

@Suite struct GroupAdminTests {
    /// A cluster with a classic group `g`, a consumer group `c` and a group `o` that has offsets only.
    private static func driver() throws -> BrokerDriver {
        var driver = BrokerDriver(partitions: 2)
        _ = try driver.gather(2)
        _ = try driver.join("a")
        _ = try driver.commit(group: "o")
        return driver
    }

    @Test(arguments: Int16(0)...5) func groupsAreListed(version: Int16) throws {
        var driver = try GroupAdminTests.driver()
        let groups = try driver.call(ListGroupsRequest(), version: version).groups
        #expect(groups.map(\.groupId) == ["g", "c", "o"])
        #expect(groups.map(\.protocolType) == ["consumer", "consumer", ""])
        #expect(groups.map(\.groupState) == (version >= 4 ? ["Stable", "Stable", "Empty"] : ["", "", ""]))
        #expect(groups.map(\.groupType) == (version >= 5 ? ["classic", "consumer", "classic"] : ["", "", ""]))
    }

    @Test func groupsAreListedByStateAndType() throws {
        var driver = try GroupAdminTests.driver()
        let cases: [([String], [String], [String])] = [
            (["empty"], [], ["o"]), (["Stable", "none"], [], ["g", "c"]), ([], ["CONSUMER"], ["c"]),
            ([], ["classic"], ["g", "o"]), (["stable"], ["classic"], ["g"]), ([], ["none"], []),
        ]
        for (states, types, expected) in cases {
            let listed = try driver.call(ListGroupsRequest(statesFilter: states, typesFilter: types))
            #expect(listed.groups.map(\.groupId) == expected)
        }
    }

    @Test func everyNodeListsItsOwnGroups() throws {
        var driver = BrokerDriver(brokers: 2)
        driver.open(2, node: 2)
        for (group, node) in [("x", Int32(1)), ("y", 2)] {
            driver.run { $0.moveCoordinator(of: group, to: node, at: $1, into: &$2) }
            #expect(try driver.commit(group: group, on: Int(node)) == [.none])
            #expect(try driver.call(ListGroupsRequest(), on: Int(node)).groups.map(\.groupId) == [group])
        }
    }

    @Test(arguments: Int16(0)...6) func aClassicGroupIsDescribed(version: Int16) throws {
        var driver = try GroupAdminTests.driver()
        var request = DescribeGroupsRequest(groups: ["g", "c", "o", "none", "g"])
        request.includeAuthorizedOperations = version >= 3
        let groups = try driver.call(request, version: version).groups
        #expect(groups.map(\.groupId) == ["g", "c", "o", "none"])
        #expect(groups.map(\.groupState) == ["Stable", "Dead", "Empty", "Dead"])
        let missing: ErrorCode = version >= 6 ? .groupIdNotFound : .none
        #expect(groups.map(\.errorCode) == [.none, missing, .none, missing])
        #expect((groups[0].protocolType, groups[0].protocolData) == ("consumer", "range"))
        #expect(groups[0].members.count == 2)
        let member = groups[0].members[0]
        #expect((member.clientId, member.clientHost) == ("driver", "/127.0.0.1"))
        #expect(member.memberAssignment.string == "share of \(member.memberId)")
        #expect(member.memberMetadata == (try BrokerDriver.subscription(["t"])))
        #expect(groups[0].authorizedOperations == (version >= 3 ? 3_400 : .min))
        if version >= 6 {
            #expect(groups[1].errorMessage == "Group c is not a classic group.")
            #expect(groups[3].errorMessage == "Group none not found.")
        }
    }

    @Test func whatMembersSayIsToldOnceTheyAreStable() throws {
        var driver = try GroupAdminTests.driver()
        _ = try driver.begin(try BrokerDriver.joinRequest(), on: 5)
        let group = try driver.call(DescribeGroupsRequest(groups: ["g"]), on: 6).groups[0]
        #expect((group.groupState, group.protocolData) == ("PreparingRebalance", ""))
        #expect(group.members.count == 3)
        #expect(group.members.allSatisfy { $0.memberMetadata.isEmpty && $0.memberAssignment.isEmpty })
    }

    @Test(arguments: Int16(0)...1) func aConsumerGroupIsDescribed(version: Int16) throws {
        var driver = try GroupAdminTests.driver()
        _ = try driver.join("b", instance: "i", on: 4)
        let request = ConsumerGroupDescribeRequest(
            groupIds: ["c", "g", "none", "", "c"],
            includeAuthorizedOperations: true
        )
        let groups = try driver.call(request, version: version).groups
        #expect(groups.map(\.groupId) == ["c", "g", "none", ""])
        #expect(groups.map(\.errorCode) == [.none, .groupIdNotFound, .groupIdNotFound, .invalidGroupId])
        #expect(groups[1].errorMessage == "Group g is not a consumer group.")
        let group = groups[0]
        #expect((group.groupState, group.groupEpoch, group.assignmentEpoch) == ("Reconciling", 3, 3))
        #expect((group.assignorName, group.authorizedOperations) == ("uniform", 3_400))
        #expect(group.members.map(\.memberId) == ["a", "b"])
        #expect(group.members.map(\.instanceId) == [nil, "i"])
        #expect(group.members.map(\.memberEpoch) == [2, 3])
        #expect(group.members.map(\.memberType) == (version >= 1 ? [1, 1] : [-1, -1]))
        #expect(group.members[0].assignment.topicPartitions.map(\.partitions) == [[0, 1]])
        #expect(group.members[0].targetAssignment.topicPartitions.map(\.partitions) == [[0]])
        #expect(group.members[0].assignment.topicPartitions.map(\.topicName) == ["t"])
        #expect(group.members[0].subscribedTopicNames == ["t"])
    }

    @Test(arguments: Int16(0)...3) func groupsWithoutMembersAreDeleted(version: Int16) throws {
        var driver = try GroupAdminTests.driver()
        let request = DeleteGroupsRequest(groupsNames: ["o", "g", "c", "none", "o"])
        let results = try driver.call(request, version: version).results
        #expect(results.map(\.groupId) == ["o", "g", "c", "none"])
        #expect(results.map(\.errorCode) == [.none, .nonEmptyGroup, .nonEmptyGroup, .groupIdNotFound])
        #expect(try driver.committed(group: "o") == -1)
        _ = try driver.beat("a", epoch: -1)
        #expect(try driver.call(DeleteGroupsRequest(groupsNames: ["c"])).results.map(\.errorCode) == [.none])
        #expect(try driver.call(ListGroupsRequest()).groups.map(\.groupId) == ["g"])
    }

    @Test func otherNodesDoNotAnswerForAGroup() throws {
        var driver = BrokerDriver(brokers: 2)
        driver.run { $0.moveCoordinator(of: "g", to: 2, at: $1, into: &$2) }
        #expect(try driver.call(DescribeGroupsRequest(groups: ["g"])).groups[0].errorCode == .notCoordinator)
        #expect(try driver.call(DeleteGroupsRequest(groupsNames: ["g"])).results[0].errorCode == .notCoordinator)
        let described = try driver.call(ConsumerGroupDescribeRequest(groupIds: ["g"])).groups[0]
        #expect(described.errorCode == .notCoordinator)
    }
}
