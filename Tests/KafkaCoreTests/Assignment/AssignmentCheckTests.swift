import KafkaCore
import Testing

/// The checks of assignments find what is wrong with wrong ones.
@Suite struct AssignmentCheckTests {
    private typealias Mutation = (AssignmentCase, inout [[TopicPartition]]) -> Void

    private func found(_ strategy: String, _ mutation: Mutation) throws -> Int {
        let isCooperative = strategy == CooperativeStickyAssignor().name
        return try AssignmentCase.all(strategy).count { entry in
            var assignment = entry.expected
            mutation(entry, &assignment)
            return !AssignmentCheck(entry).violations(assignment, isCooperative: isCooperative).isEmpty
        }
    }

    @Test func aForgottenPartitionIsFound() throws {
        let count = try found("sticky") { _, assignment in
            if let index = assignment.firstIndex(where: { !$0.isEmpty }) { assignment[index].removeLast() }
        }
        #expect(count > 190)
    }

    @Test func aPartitionThatIsGivenTwiceIsFound() throws {
        let count = try found("sticky") { _, assignment in
            if let first = assignment.joined().first { assignment[assignment.count - 1].append(first) }
        }
        #expect(count > 190)
    }

    @Test func aPartitionThatIsNotThereIsFound() throws {
        let count = try found("sticky") { entry, assignment in
            assignment[0].append(TopicPartition(entry.topics[0].name, entry.topics[0].partitionCount))
        }
        #expect(count == 200)
    }

    @Test func aPartitionThatTheMemberDoesNotWantIsFound() throws {
        let count = try found("sticky") { entry, assignment in
            for (index, member) in entry.members.enumerated() {
                let strange = assignment.joined().first { !member.topics.contains($0.topic) }
                guard let strange else { continue }
                for place in assignment.indices { assignment[place].removeAll { $0 == strange } }
                assignment[index].append(strange)
            }
        }
        #expect(count > 50)
    }

    @Test func aPartitionThatIsGivenBeforeItsOwnerLetGoOfItIsFound() throws {
        var count = 0
        for entry in try AssignmentCase.all("cooperative-sticky") {
            var members = entry.members
            for index in members.indices {
                let data = StickyAssignor().userData(owned: members[index].owned, generation: members[index].generation)
                members[index].userData = data
            }
            let assignment = StickyAssignor().assign(topics: entry.topics, members: members)
            if !AssignmentCheck(entry).violations(assignment, isCooperative: true).isEmpty { count += 1 }
        }
        #expect(count > 30)
    }

    @Test func anUnevenAssignmentIsFound() throws {
        let count = try AssignmentCase.all("sticky").count { entry in
            // Everything goes to the first one that wants it.
            var assignment = [[TopicPartition]](repeating: [], count: entry.members.count)
            for partition in entry.expected.joined() {
                let index = entry.members.firstIndex { $0.topics.contains(partition.topic) }
                if let index { assignment[index].append(partition) }
            }
            let check = AssignmentCheck(entry)
            return !check.isEven(assignment) && check.unevenness(assignment) > check.unevenness(entry.expected)
        }
        #expect(count > 100)
    }

    @Test func partitionsThatMoveWithoutNeedAreFound() throws {
        let count = try AssignmentCase.all("sticky").count { entry in
            var members = entry.members
            for index in members.indices { members[index].userData = nil }
            let assignment = StickyAssignor().assign(topics: entry.topics, members: members)
            let check = AssignmentCheck(entry)
            return check.kept(assignment) < check.kept(entry.expected)
        }
        #expect(count > 50)
    }

    @Test func rangesWithoutRacksAndTurnsWithoutStaticMembersDiffer() throws {
        let ranges = try AssignmentCase.all("range").count { entry in
            var members = entry.members
            for index in members.indices { members[index].rack = nil }
            let assignment = RangeAssignor().assign(topics: entry.topics, members: members)
            return assignment.map { $0.sorted() } != entry.expected
        }
        let turns = try AssignmentCase.all("roundrobin").count { entry in
            var members = entry.members
            for index in members.indices { members[index].instanceId = nil }
            let assignment = RoundRobinAssignor().assign(topics: entry.topics, members: members)
            return assignment.map { $0.sorted() } != entry.expected
        }
        #expect(ranges > 10 && turns > 10)
    }
}
