import KafkaCore
import KafkaWire
import TestSupport
import Testing

/// What assignors do with odd members, and that sticky ones can't be bettered.
@Suite struct AssignorTests {
    private static let assignors: [any PartitionAssignor] = [
        RangeAssignor(), RoundRobinAssignor(), StickyAssignor(), CooperativeStickyAssignor(),
    ]

    /// A small group by chance, in which members may claim what they may not have.
    private func group(_ random: inout SeededGenerator) -> (topics: [GroupTopic], members: [GroupMember]) {
        let names = ["a", "b", "c"].prefix(Int.random(in: 1...3, using: &random))
        let topics = names.map { GroupTopic(name: $0, partitionCount: Int32.random(in: 1...2, using: &random)) }
        let members = (0..<Int.random(in: 1...4, using: &random)).map { number in
            var owned: [TopicPartition] = []
            for topic in topics {
                for partition in 0..<topic.partitionCount where Int.random(in: 0..<3, using: &random) == 0 {
                    owned.append(TopicPartition(topic.name, partition))
                }
            }
            let generation = owned.isEmpty ? -1 : Int32.random(in: 3...5, using: &random)
            return GroupMember(
                id: "m\(number)",
                topics: names.filter { _ in Int.random(in: 0..<3, using: &random) > 0 },
                owned: owned,
                generation: generation,
                userData: StickyAssignor().userData(owned: owned, generation: generation)
            )
        }
        return (topics, members)
    }

    /// All assignments of what somebody wants.
    private func all(_ topics: [GroupTopic], _ members: [GroupMember]) -> [[[TopicPartition]]] {
        var assignments = [[[TopicPartition]](repeating: [], count: members.count)]
        for topic in topics {
            let takers = members.indices.filter { members[$0].topics.contains(topic.name) }
            guard !takers.isEmpty else { continue }
            for number in 0..<topic.partitionCount {
                assignments = assignments.flatMap { assignment in
                    takers.map { taker in
                        var assignment = assignment
                        assignment[taker].append(TopicPartition(topic.name, number))
                        return assignment
                    }
                }
            }
        }
        return assignments
    }

    @Test func noAssignmentIsMoreEvenAndNoneThatIsAsEvenKeepsMore() {
        var random = SeededGenerator(seed: 4)
        var kept = 0
        for round in 0..<400 {
            let (topics, members) = group(&random)
            let check = AssignmentCheck(topics, members)
            let assignment = StickyAssignor().assign(topics: topics, members: members)
            #expect(check.violations(assignment, isCooperative: false) == [], "round \(round)")
            let others = all(topics, members)
            let evenness = check.unevenness(assignment)
            #expect(evenness == others.map { check.unevenness($0) }.min(), "round \(round)")
            let best = others.filter { check.unevenness($0) == evenness }.map { check.kept($0) }.max()
            #expect(check.kept(assignment) == best, "round \(round)")
            kept += check.kept(assignment)

            let cooperative = CooperativeStickyAssignor().assign(topics: topics, members: members)
            #expect(check.violations(cooperative, isCooperative: true) == [], "round \(round)")
            #expect(check.kept(cooperative) == best, "round \(round)")
        }
        #expect(kept > 300)
    }

    @Test func whatIsEvenStaysAsItIs() {
        var random = SeededGenerator(seed: 9)
        for round in 0..<100 {
            let (topics, members) = group(&random)
            var settled = AssignmentCheck(topics, members).after(
                StickyAssignor().assign(topics: topics, members: members)
            )
            for index in settled.indices {
                let member = settled[index]
                settled[index].userData = StickyAssignor()
                    .userData(owned: member.owned, generation: member.generation)
            }
            for assignor in [StickyAssignor(), CooperativeStickyAssignor()] as [any PartitionAssignor] {
                let again = assignor.assign(topics: topics, members: settled)
                #expect(again == settled.map { $0.owned.sorted() }, "\(assignor.name), round \(round)")
            }
        }
    }

    @Test func aLargerGroupStaysEvenWhileMembersComeAndGo() {
        var random = SeededGenerator(seed: 77)
        let topics = (0..<20).map { GroupTopic(name: "topic\($0)", partitionCount: Int32(1 + $0)) }
        var members: [GroupMember] = []
        for round in 0..<40 {
            if members.isEmpty || Int.random(in: 0..<3, using: &random) > 0 {
                let wanted = topics.map(\.name).filter { _ in Int.random(in: 0..<2, using: &random) == 0 }
                members.append(GroupMember(id: "member \(round)", topics: wanted))
            } else {
                members.remove(at: Int.random(in: members.indices, using: &random))
            }
            let check = AssignmentCheck(topics, members)
            let first = CooperativeStickyAssignor().assign(topics: topics, members: members)
            #expect(check.violations(first, isCooperative: true) == [], "round \(round)")
            members = check.after(first)
            let settled = AssignmentCheck(topics, members)
            let second = CooperativeStickyAssignor().assign(topics: topics, members: members)
            #expect(settled.violations(second, isCooperative: false) == [] && settled.isEven(second), "round \(round)")
            #expect(settled.kept(second) == first.reduce(0) { $0 + $1.count }, "round \(round)")
            members = settled.after(second)
        }
    }

    @Test func membersWithBadUserDataOwnNothing() throws {
        let topics = [GroupTopic(name: "t", partitionCount: 4)]
        let owned = (0..<2).map { TopicPartition("t", $0 + 2) }
        let good = try #require(StickyAssignor().userData(owned: owned, generation: 3))
        let newcomers = ["a", "b"].map { GroupMember(id: $0, topics: ["t"]) }
        let fresh = StickyAssignor().assign(topics: topics, members: newcomers)
        var bad: [Bytes?] = [nil, [], [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff, 0, 0]]
        // Without the last four bytes it is what an old client sends, which has no generation.
        for count in 0..<good.count - 4 { bad.append(good.part(from: 0, count: count)) }
        for data in bad {
            let members = [GroupMember(id: "a", topics: ["t"], owned: owned, generation: 3, userData: data)]
            let assignment = StickyAssignor().assign(
                topics: topics,
                members: members + [GroupMember(id: "b", topics: ["t"])]
            )
            #expect(assignment == fresh, "\(String(describing: data))")
        }
        for data in [good, good.part(from: 0, count: good.count - 4)] {
            let members = [GroupMember(id: "a", topics: ["t"], userData: data), GroupMember(id: "b", topics: ["t"])]
            #expect(StickyAssignor().assign(topics: topics, members: members)[0] == owned)
        }
    }

    @Test func theNewestGenerationOwnsAndTwoOfTheSameDoNot() {
        let topics = [GroupTopic(name: "t", partitionCount: 2)]
        let owned = [TopicPartition("t", 0), TopicPartition("t", 1)]
        func assign(_ generations: [Int32]) -> [[TopicPartition]] {
            let members = generations.enumerated().map { index, generation in
                GroupMember(id: "m\(index)", topics: ["t"], owned: [owned[1]], generation: generation)
            }
            return CooperativeStickyAssignor().assign(topics: topics, members: members)
        }
        #expect(assign([5, 6]) == [[owned[0]], [owned[1]]])
        #expect(assign([6, 5]) == [[owned[1]], [owned[0]]])
        // Neither may keep it: both let go, and one gets it in the next rebalance.
        #expect(assign([6, 6]).joined().contains(owned[1]) == false)
        #expect(assign([-1, 6, 6, 5]).joined().contains(owned[1]) == false)
    }

    @Test func theGenerationOfOldSubscriptionsIsInTheUserData() {
        let partition = TopicPartition("t", 0)
        let topics = [GroupTopic(name: "t", partitionCount: 1)]
        let assignor = CooperativeStickyAssignor()
        let members = [Int32(4), 9].map { generation in
            GroupMember(
                id: "m\(generation)",
                topics: ["t"],
                owned: [partition],
                userData: assignor.userData(owned: [], generation: generation)
            )
        }
        #expect(assignor.assign(topics: topics, members: members) == [[], [partition]])
    }

    @Test func whoDoesNotWantATopicAnyMoreKeepsNothingOfIt() {
        let topics = [GroupTopic(name: "t", partitionCount: 1), GroupTopic(name: "u", partitionCount: 1)]
        let owned = TopicPartition("t", 0)
        let members = [
            GroupMember(id: "a", topics: ["u"], owned: [owned], generation: 1), GroupMember(id: "b", topics: ["t"]),
        ]
        let assignor = CooperativeStickyAssignor()
        #expect(assignor.assign(topics: topics, members: members) == [[TopicPartition("u", 0)], []])
    }

    @Test func namesAreOrderedAsInJava() {
        // In UTF-16, which counts there, the first of them comes last.
        let ids = ["\u{ff61}", "\u{1f600}", "e\u{301}", "\u{e9}", "z"]
        let members = ids.map { GroupMember(id: $0, topics: ["t"]) }
        let assignment = RangeAssignor().assign(topics: [GroupTopic(name: "t", partitionCount: 5)], members: members)
        #expect(assignment.map { $0.map(\.partition) } == [[4], [3], [0], [2], [1]])
    }

    @Test func oddTopicsAndMembersAreTaken() {
        let topics = [
            GroupTopic(name: "t", partitionCount: 2, racks: [["x"], [], ["y"]]),
            GroupTopic(name: "t", partitionCount: 9), GroupTopic(name: "none", partitionCount: 0),
            GroupTopic(name: "less", partitionCount: -3), GroupTopic(name: "unwanted", partitionCount: 4),
        ]
        let owned = [
            TopicPartition("t", 1), TopicPartition("t", 1), TopicPartition("t", 7), TopicPartition("t", -1),
            TopicPartition("gone", 0),
        ]
        let member = GroupMember(
            id: "same",
            rack: "x",
            topics: ["t", "t", "absent", "none", "less"],
            owned: owned,
            generation: 2,
            userData: StickyAssignor().userData(owned: owned, generation: 2)
        )
        for assignor in AssignorTests.assignors {
            #expect(assignor.assign(topics: topics, members: []) == [])
            #expect(assignor.assign(topics: [], members: [member]) == [[]])
            let both = assignor.assign(topics: topics, members: [member, member])
            let given = both.joined().sorted()
            // Both say that they own it.
            let withheld = assignor.isCooperative ? 1 : 0
            #expect(given == (0..<2).prefix(2 - withheld).map { TopicPartition("t", $0) })
        }
    }

    @Test func partitionsThatAreFreeGoToMembersNearThem() {
        let racks = (0..<12).map { ["r\($0 % 3)"] }
        let topics = [GroupTopic(name: "t", partitionCount: 12, racks: racks)]
        let members = (0..<3).map { GroupMember(id: "m\($0)", rack: "r\(2 - $0)", topics: ["t"]) }
        for assignor in AssignorTests.assignors where assignor.name != "roundrobin" {
            for (index, partitions) in assignor.assign(topics: topics, members: members).enumerated() {
                #expect(partitions.allSatisfy { $0.partition % 3 == Int32(2 - index) } && partitions.count == 4)
            }
        }
        // Who has to give something up keeps what is near.
        var member = members[0]
        member.owned = (0..<12).map { TopicPartition("t", $0) }
        member.generation = 1
        let cooperative = CooperativeStickyAssignor().assign(topics: topics, members: [member] + members[1...])
        #expect(cooperative[0].map(\.partition) == [2, 5, 8, 11] && cooperative[1...].allSatisfy(\.isEmpty))
    }

    @Test func aLargeGroupIsAssignedQuickly() {
        #if DEBUG
        let (memberCount, partitionCount) = (50, Int32(10))
        #else
        let (memberCount, partitionCount) = (1_000, Int32(100))
        #endif
        var random = SeededGenerator(seed: 3)
        let topics = (0..<100).map { number in
            let racks = (0..<partitionCount).map { ["r\((number + Int($0)) % 3)", "r\(Int($0) % 4)"] }
            return GroupTopic(name: "topic\(number)", partitionCount: partitionCount, racks: racks)
        }
        let names = topics.map(\.name)
        for isEqual in [true, false] {
            var members = (0..<memberCount).map { number in
                let wanted = isEqual ? names : names.filter { _ in Bool.random(using: &random) }
                return GroupMember(id: "member\(number)", rack: "r\(number % 4)", topics: wanted)
            }
            for name in names {
                for partition in 0..<partitionCount {
                    let index = Int.random(in: members.indices, using: &random)
                    members[index].owned.append(TopicPartition(name, partition))
                    members[index].generation = 1
                }
            }
            for index in members.indices {
                let member = members[index]
                members[index].userData = StickyAssignor()
                    .userData(owned: member.owned, generation: member.generation)
            }
            for assignor in AssignorTests.assignors {
                let start = ContinuousClock.now
                let assignment = assignor.assign(topics: topics, members: members)
                #expect(ContinuousClock.now - start < .seconds(1), "\(assignor.name)")
                let count = assignment.reduce(0) { $0 + $1.count }
                #expect(assignor.isCooperative ? count > 0 : count == 100 * Int(partitionCount))
            }
        }
    }
}
