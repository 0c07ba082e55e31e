import KafkaCore
import Testing

/// Partitions are assigned as the reference does it, or better.
@Suite struct GoldenAssignorTests {
    private static let exact: [any PartitionAssignor] = [RangeAssignor(), RoundRobinAssignor()]

    @Test(arguments: [0, 1]) func rangesAndTurnsAreExactlyThoseOfTheReference(index: Int) throws {
        let assignor = GoldenAssignorTests.exact[index]
        for entry in try AssignmentCase.all(assignor.name) {
            let assignment = assignor.assign(topics: entry.topics, members: entry.members)
            #expect(assignment.map { $0.sorted() } == entry.expected, "\(assignor.name) \(entry.number)")
            let check = AssignmentCheck(entry)
            #expect(check.violations(assignment, isCooperative: false) == [])
        }
    }

    @Test func stickyIsAtLeastAsEvenAndAsStickyAsTheReference() throws {
        var kept = 0
        for entry in try AssignmentCase.all("sticky") {
            let assignment = StickyAssignor().assign(topics: entry.topics, members: entry.members)
            let check = AssignmentCheck(entry)
            #expect(check.violations(assignment, isCooperative: false) == [], "\(entry.number)")
            #expect(check.isEven(assignment), "\(entry.number)")
            let (ours, theirs) = (check.unevenness(assignment), check.unevenness(entry.expected))
            #expect(ours <= theirs, "\(entry.number)")
            if ours == theirs { #expect(check.kept(assignment) >= check.kept(entry.expected), "\(entry.number)") }
            kept += check.kept(assignment)
        }
        #expect(kept > 1_000)
    }

    @Test func cooperativeStickyKeepsAsMuchAndEndsEvenInTheNextRebalance() throws {
        var moved = 0
        var hasty = 0
        for entry in try AssignmentCase.all("cooperative-sticky") {
            let assignor = CooperativeStickyAssignor()
            let assignment = assignor.assign(topics: entry.topics, members: entry.members)
            let check = AssignmentCheck(entry)
            #expect(check.violations(assignment, isCooperative: true) == [], "\(entry.number)")
            if check.violations(entry.expected, isCooperative: true) != [] { hasty += 1 }
            let next = check.after(assignment)
            let second = assignor.assign(topics: entry.topics, members: next)
            let last = AssignmentCheck(entry.topics, next)
            #expect(last.violations(second, isCooperative: false) == [], "\(entry.number)")
            #expect(last.isEven(second), "\(entry.number)")
            // What was given first stays.
            #expect(last.kept(second) == assignment.reduce(0) { $0 + $1.count }, "\(entry.number)")
            let reference = AssignmentCheck(entry.topics, check.after(entry.expected))
            let full = assignor.assign(topics: entry.topics, members: reference.members)
            // Where the reference's first step leads to the same evenness, it has not kept more.
            if reference.kept(full) == entry.expected.reduce(0, { $0 + $1.count }) {
                #expect(check.kept(assignment) >= check.kept(entry.expected), "\(entry.number)")
            }
            moved += second.reduce(0) { $0 + $1.count } - assignment.reduce(0) { $0 + $1.count }
        }
        // The reference gives a partition back at once to a member that owned it in an older generation.
        #expect(moved > 0 && hasty == 2)
    }

    @Test func userDataAreThoseOfTheReferenceButForTheOrderOfTopics() throws {
        var alike = 0
        for assignor in [StickyAssignor(), CooperativeStickyAssignor()] as [any PartitionAssignor] {
            for entry in try AssignmentCase.all(assignor.name) {
                for member in entry.members {
                    let data = assignor.userData(owned: member.owned, generation: member.generation)
                    // The reference writes topics in the order of a hash table.
                    let isOrdered = assignor.isCooperative || Set(member.owned.map(\.topic)).count < 2
                    if isOrdered { #expect(data == member.userData, "\(entry.number) \(member.id)") }
                    #expect(data?.count == member.userData?.count, "\(entry.number) \(member.id)")
                    if data != nil, data == member.userData { alike += 1 }
                }
            }
        }
        #expect(alike > 1_500)
    }

    @Test func theOrderOfMembersAndTopicsDoesNotMatter() throws {
        let assignors: [any PartitionAssignor] = [
            RangeAssignor(), RoundRobinAssignor(), StickyAssignor(), CooperativeStickyAssignor(),
        ]
        for assignor in assignors {
            for entry in try AssignmentCase.all(assignor.name) {
                let assignment = assignor.assign(topics: entry.topics, members: entry.members)
                let other = assignor.assign(topics: entry.topics.reversed(), members: entry.members.reversed())
                #expect(assignment == other.reversed(), "\(assignor.name) \(entry.number)")
            }
        }
    }
}
