import Kafka
import KafkaBrokerServer
import Testing

/// Groups are listed, described and deleted, their offsets are changed, and coordinators that move are found.
@Suite(.timeLimit(.minutes(10))) struct GroupAdminTests {
    typealias GroupProtocol = KafkaClient.Configuration.Consumer.GroupProtocol

    private func withAdmin(_ body: (EmbeddedBroker, KafkaClient, Admin) async throws -> Void) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 3, "u": 1], brokers: 3) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                try await body(broker, kafka, kafka.admin)
            }
        }
    }

    private func settings(_ groupProtocol: GroupProtocol) -> KafkaClient.Configuration.Consumer {
        var settings = KafkaClient.Configuration.Consumer()
        settings.groupProtocol = groupProtocol
        settings.assignors = [RangeAssignor()]
        settings.heartbeatInterval = .milliseconds(20)
        settings.rack = "r1"
        return settings
    }

    /// The group as soon as it is as wanted.
    private func group(
        _ id: String,
        _ admin: Admin,
        where isWanted: (GroupDescription) -> Bool
    ) async throws -> GroupDescription {
        while true {
            if case .success(let group) = await admin.groups([id])[0].result, isWanted(group) { return group }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func isSettled(_ group: GroupDescription) -> Bool {
        group.state == .stable && group.members.contains { $0.assignment.count == 3 }
    }

    @Test func offsetsAreSetAndDeleted() async throws {
        try await withAdmin { _, kafka, admin in
            let offsets = [
                GroupOffset(TopicPartition("t", 0), offset: 0, metadata: "here"),
                GroupOffset(TopicPartition("t", 2), offset: 0, leaderEpoch: 0),
                GroupOffset(TopicPartition("u", 0), offset: 0),
            ]
            for id in ["a", "b", "c", "d"] {
                let set = try await admin.alterOffsets(of: id, to: offsets.reversed())
                #expect(set.map(\.partition) == offsets.map(\.partition))
                for result in set { try result.get() }
                #expect(try await admin.committedOffsets(of: id).map { try $0.get() } == offsets)
                let partitions = [TopicPartition("u", 0), TopicPartition("t", 1)]
                let some = try await admin.committedOffsets(of: id, partitions: partitions, requiresStable: true)
                #expect(try some.map { try $0.get() } == [offsets[2]])
            }
            let listed = try await admin.groups()
            #expect(listed.map(\.id) == ["a", "b", "c", "d"])
            #expect(listed.allSatisfy { $0.kind == .classic && $0.state == .empty && $0.protocolType.isEmpty })
            #expect(try await admin.groups(in: [.stable, .reconciling]).isEmpty)
            #expect(try await admin.groups(of: [.consumer, .share]).isEmpty)
            #expect(try await admin.alterOffsets(of: "a", to: []).isEmpty)

            let missing = [TopicPartition("none", 0), TopicPartition("t", 0)]
            let altered = try await admin.alterOffsets(of: "a", to: missing.map { GroupOffset($0, offset: 1) })
            let error = #expect(throws: KafkaError.self) { try altered[0].get() }
            #expect(error?.code == .broker(.unknownTopicOrPartition) && error?.topic == "none" && error?.partition == 0)
            try altered[1].get()

            for result in try await admin.deleteOffsets(of: "a", partitions: [missing[1]]) { try result.get() }
            #expect(try await admin.committedOffsets(of: "a").map(\.partition) == offsets[1...].map(\.partition))
            let deleted = await admin.deleteGroups(["b", "none", "a"])
            #expect(deleted.map(\.group) == ["b", "none", "a"])
            for index in [0, 2] { try deleted[index].get() }
            let unknown = #expect(throws: KafkaError.self) { try deleted[1].get() }
            #expect(unknown?.code == .broker(.groupIdNotFound) && unknown?.message.contains("none") == true)
            #expect(try await admin.groups().map(\.id) == ["c", "d"])
            #expect(try await admin.committedOffsets(of: "a").isEmpty)
            let gone = await #expect(throws: KafkaError.self) { try await admin.group("a") }
            #expect(gone?.code == .broker(.groupIdNotFound))
        }
    }

    @Test(arguments: [GroupProtocol.classic, .consumer])
    func membersAreDescribed(groupProtocol: GroupProtocol) async throws {
        try await withAdmin { _, kafka, admin in
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings(groupProtocol)) { _ in
                let group = try await group("g", admin, where: isSettled)
                let isNew = groupProtocol == .consumer
                #expect(group.kind == (isNew ? .consumer : .classic) && group.protocolType == "consumer")
                #expect(group.assignor == (isNew ? "uniform" : "range") && (group.epoch != nil) == isNew)
                #expect((group.assignmentEpoch == group.epoch) && (1...3).contains(group.coordinator))
                let member = try #require(group.members.first)
                #expect(member.rack == "r1" && member.topics == ["t"] && member.instanceId == nil)
                #expect(!member.host.isEmpty && !member.clientId.isEmpty)
                #expect(member.assignment == (0..<3).map { TopicPartition("t", $0) })
                #expect(member.target == (isNew ? member.assignment : nil) && (member.epoch != nil) == isNew)
                #expect(try await admin.groups(of: [group.kind]).map(\.state) == [.stable])

                let offset = GroupOffset(TopicPartition("t", 0), offset: 0)
                let altered = try await admin.alterOffsets(of: "g", to: [offset])
                #expect((#expect(throws: KafkaError.self) { try altered[0].get() })?.code == .broker(.unknownMemberId))
                let offsets = try await admin.deleteOffsets(of: "g", partitions: [offset.partition])
                let subscribed = #expect(throws: KafkaError.self) { try offsets[0].get() }
                #expect(subscribed?.code == .broker(.groupSubscribedToTopic))
                let deleted = await admin.deleteGroups(["g"])
                #expect((#expect(throws: KafkaError.self) { try deleted[0].get() })?.code == .broker(.nonEmptyGroup))
            }
            _ = try await group("g", admin) { $0.members.isEmpty }
            for result in await admin.deleteGroups(["g"]) { try result.get() }
        }
    }

    @Test func membersAreRemovedAndJoinAgain() async throws {
        try await withAdmin { _, kafka, admin in
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings(.classic)) { _ in
                let first = try await group("g", admin, where: isSettled).members[0].id
                let removed = try await admin.removeMembers(
                    [.member("nobody"), .member(first), .instance("none")],
                    from: "g",
                    reason: "test"
                )
                #expect(removed.map(\.member) == [.member("nobody"), .member(first), .instance("none")])
                try removed[1].get()
                for index in [0, 2] {
                    let error = #expect(throws: KafkaError.self) { try removed[index].get() }
                    #expect(error?.code == .broker(.unknownMemberId))
                }
                _ = try await group("g", admin) { isSettled($0) && $0.members[0].id != first }
            }
        }
    }

    @Test func aCoordinatorThatMovedIsFound() async throws {
        try await withAdmin { broker, _, admin in
            for round in 0..<6 {
                try #require(await broker.moveCoordinator(of: "g", to: Int32(1 + round % 3)))
                // Brokers that are not the coordinator any more say so; what they were asked is then asked elsewhere.
                let offset = GroupOffset(TopicPartition("t", 0), offset: 0, metadata: "\(round)")
                for result in try await admin.alterOffsets(of: "g", to: [offset]) { try result.get() }
                #expect(try await admin.committedOffsets(of: "g").map { try $0.get() } == [offset])
                #expect(try await admin.group("g").coordinator == Int32(1 + round % 3))
            }
        }
    }

    @Test func aCoordinatorThatIsNotReadyIsAskedAgain() async throws {
        try await withAdmin { broker, _, admin in
            let offset = GroupOffset(TopicPartition("t", 0), offset: 0)
            for code in [ErrorCode.coordinatorLoadInProgress, .coordinatorNotAvailable, .notCoordinator] {
                for key in [ApiKey.offsetCommit, .offsetFetch, .describeGroups, .deleteGroups] {
                    await broker.faults.add(.error(code), on: key, times: 2)
                }
                for result in try await admin.alterOffsets(of: "g", to: [offset]) { try result.get() }
                #expect(try await admin.committedOffsets(of: "g").count == 1)
                #expect(try await admin.group("g").state == .empty)
                for result in await admin.deleteGroups(["g"]) { try result.get() }
            }
            for code in [ErrorCode.coordinatorLoadInProgress, .coordinatorNotAvailable] {
                await broker.faults.add(.error(code), on: .listGroups, times: 3)
                #expect(try await admin.groups().isEmpty)
            }
            await broker.faults.removeAll()
            await broker.faults.add(.error(.groupAuthorizationFailed), on: .deleteGroups)
            let denied = await admin.deleteGroups(["g"])
            #expect(
                (#expect(throws: KafkaError.self) { try denied[0].get() })?.code == .broker(.groupAuthorizationFailed)
            )
        }
    }
}
