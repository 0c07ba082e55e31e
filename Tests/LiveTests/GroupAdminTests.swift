import Foundation
import Kafka
import TestSupport
import Testing

extension Live {
    /// Groups and their offsets are asked for and changed, while another client's members are in them.
    @Suite(.timeLimit(.minutes(5))) struct GroupAdminTests {
        private static let topic = "orders"

        private func withBroker(
            _ version: String,
            _ body: (LiveBroker, KafkaClient) async throws -> Void
        ) async throws {
            let broker = try LiveBroker(version: version, count: 2)
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                try await kafka.admin.createTopic(GroupAdminTests.topic, partitions: 3)
                for partition: Int32 in 0..<3 {
                    for number in 0..<10 {
                        try await kafka.send("\(number)", to: GroupAdminTests.topic, partition: partition)
                    }
                }
                try await body(broker, kafka)
            }
        }

        private func partition(_ number: Int32) -> TopicPartition { TopicPartition(GroupAdminTests.topic, number) }

        /// Starts a Java client that is a member of a group.
        private func member(
            _ group: String,
            _ broker: LiveBroker,
            assignor: String = "range",
            instance: String? = nil
        ) throws -> ChildProgram {
            let peers = try #require(LiveEnvironment.peers)
            var words = ["member", "--bootstrap", broker.bootstrap, "--topics", GroupAdminTests.topic]
            words += ["--group", group, "--protocol", assignor, "--seconds", "100", "--client-id", "java"]
            words += ["--rack", "r1", "--from", "earliest"]
            if let instance { words += ["--instance-id", instance] }
            LiveEnvironment.note("peer java-peer")
            return try ChildProgram(peers.appending(path: "bin/java-peer").path(), words)
        }

        /// The group as soon as it is as wanted.
        private func group(
            _ id: String,
            _ kafka: KafkaClient,
            where isWanted: (GroupDescription) -> Bool
        ) async throws -> GroupDescription {
            while true {
                if case .success(let group) = await kafka.admin.groups([id])[0].result, isWanted(group) { return group }
                try await Task.sleep(for: .milliseconds(50))
            }
        }

        private func isSettled(_ group: GroupDescription) -> Bool {
            group.state == .stable && group.members.contains { $0.assignment.count == 3 }
        }

        @Test(arguments: ["2.8.2", "4.4.0"]) func offsetsWithoutMembersAreSetAndDeleted(version: String) async throws {
            try await withBroker(version) { _, kafka in
                let admin = kafka.admin
                for number in 0..<10 {
                    let id = "group \(number)"
                    let last = GroupOffset(partition(2), offset: 7, leaderEpoch: 0, metadata: "here")
                    let offsets = [last, GroupOffset(partition(0), offset: 3)]
                    for result in try await admin.alterOffsets(of: id, to: offsets) { try result.get() }
                    let committed = try await admin.committedOffsets(of: id, requiresStable: true)
                    #expect(try committed.map { try $0.get() } == offsets.reversed())
                    let some = try await admin.committedOffsets(of: id, partitions: [partition(1), partition(2)])
                    #expect(try some.map { try $0.get() } == [offsets[0]])
                    let group = try await admin.group(id)
                    #expect(group.state == .empty && group.members.isEmpty && group.kind == .classic)
                }
                let listed = try await admin.groups(in: [.empty])
                #expect(listed.map(\.id) == (0..<10).map { "group \($0)" } && listed.allSatisfy { $0.state == .empty })
                #expect(try await admin.groups(of: [.consumer]).isEmpty)
                #expect(try await admin.groups(in: [.stable]).isEmpty)
                let wrong = [GroupOffset(TopicPartition("none", 0), offset: 1), GroupOffset(partition(1), offset: 1)]
                let results = try await admin.alterOffsets(of: "group 1", to: wrong)
                #expect(results.map(\.partition) == [TopicPartition("none", 0), partition(1)])
                let error = #expect(throws: KafkaError.self) { try results[0].get() }
                #expect(error?.code == .broker(.unknownTopicOrPartition) && error?.topic == "none")
                try results[1].get()
                for result in try await admin.deleteOffsets(of: "group 0", partitions: [partition(0)]) {
                    try result.get()
                }
                let left = try await admin.committedOffsets(of: "group 0")
                #expect(left.map(\.partition) == [partition(2)])
                let deleted = await admin.deleteGroups(["group 0", "none", "group 1"])
                #expect(deleted.map(\.group) == ["group 0", "none", "group 1"])
                try deleted[0].get()
                try deleted[2].get()
                #expect((#expect(throws: KafkaError.self) { try deleted[1].get() })?.code == .broker(.groupIdNotFound))
                #expect(try await admin.groups().count == 8)
                let gone = await #expect(throws: KafkaError.self) { try await admin.group("group 0") }
                #expect(gone?.code == .broker(.groupIdNotFound))
            }
        }

        @Test(arguments: ["2.8.2", "4.4.0"]) func membersAreDescribedAndRemoved(version: String) async throws {
            try await withBroker(version) { broker, kafka in
                let program = try member("busy", broker, instance: "static")
                defer { program.send(SIGKILL) }
                let group = try await group("busy", kafka, where: isSettled)
                #expect(group.kind == .classic && group.assignor == "range" && group.protocolType == "consumer")
                #expect(group.epoch == nil && [1, 2].contains(group.coordinator))
                let first = try #require(group.members.first)
                #expect(first.clientId == "java" && first.instanceId == "static" && first.rack == "r1")
                #expect(first.topics == [GroupAdminTests.topic] && first.assignment == (0..<3).map(partition))
                try await refuse("busy", kafka, .groupSubscribedToTopic)

                let removed = try await kafka.admin.removeMembers(
                    [.instance("static"), .instance("nobody"), .member("none")],
                    from: "busy",
                    reason: "test"
                )
                try removed[0].get()
                for result in removed[1...] {
                    let error = #expect(throws: KafkaError.self) { try result.get() }
                    #expect(error?.code == .broker(.unknownMemberId))
                }
                // It joins again, as another member.
                _ = try await self.group("busy", kafka) { isSettled($0) && $0.members.first?.id != first.id }
                try await end(program, "busy", kafka)
            }
        }

        @Test func membersOfTheNewKindAreDescribed() async throws {
            try await withBroker("4.4.0") { broker, kafka in
                let program = try member("new", broker, assignor: "consumer")
                defer { program.send(SIGKILL) }
                let group = try await group("new", kafka, where: isSettled)
                #expect(group.kind == .consumer && group.assignor == "uniform" && (group.epoch ?? 0) > 0)
                let first = try #require(group.members.first)
                #expect(first.clientId == "java" && first.rack == "r1" && (first.epoch ?? 0) > 0)
                #expect(first.topics == [GroupAdminTests.topic] && first.target == first.assignment)
                let listed = try await kafka.admin.groups(of: [.consumer])
                #expect(listed.map(\.id) == ["new"] && listed[0].kind == .consumer && listed[0].state == .stable)
                try await refuse("new", kafka, .groupSubscribedToTopic)
                try await end(program, "new", kafka)
            }
        }

        /// A group that has members can't be changed.
        private func refuse(_ id: String, _ kafka: KafkaClient, _ code: ErrorCode) async throws {
            let altered = try await kafka.admin.alterOffsets(of: id, to: [GroupOffset(partition(0), offset: 1)])
            let error = #expect(throws: KafkaError.self) { try altered[0].get() }
            #expect(error?.code == .broker(.unknownMemberId))
            let offsets = try await kafka.admin.deleteOffsets(of: id, partitions: [partition(0)])
            let subscribed = #expect(throws: KafkaError.self) { try offsets[0].get() }
            #expect(subscribed?.code == .broker(code))
            let deleted = await kafka.admin.deleteGroups([id])
            #expect((#expect(throws: KafkaError.self) { try deleted[0].get() })?.code == .broker(.nonEmptyGroup))
        }

        /// Ends the member; then the group can be deleted.
        private func end(_ program: ChildProgram, _ id: String, _ kafka: KafkaClient) async throws {
            let listed = try await kafka.admin.groups(in: [.stable])
            #expect(listed.map(\.id) == [id])
            program.send(SIGTERM)
            // Static members stay until their session is over.
            while case let members = try await kafka.admin.group(id).members, !members.isEmpty {
                let instances = members.compactMap(\.instanceId).map { GroupMemberReference.instance($0) }
                try await kafka.admin.removeMembers(instances, from: id)
                try await Task.sleep(for: .milliseconds(50))
            }
            for result in await kafka.admin.deleteGroups([id]) { try result.get() }
            #expect(try await kafka.admin.groups().isEmpty)
        }
    }
}
