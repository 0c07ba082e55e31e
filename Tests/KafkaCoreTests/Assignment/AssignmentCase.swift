import KafkaCore
import KafkaJSON
import KafkaWire
import TestSupport
import Testing

/// A case of the golden assignments: who subscribes to what, and what the reference gives to whom.
struct AssignmentCase {
    let number: Int
    var topics: [GroupTopic]
    var members: [GroupMember]
    /// Each member's partitions, sorted.
    let expected: [[TopicPartition]]

    /// All cases of a strategy.
    static func all(_ strategy: String) throws -> [AssignmentCase] {
        let cases = try Fixtures.lines("golden/assignors/\(strategy).jsonl").map { try AssignmentCase($0) }
        #expect(cases.count == 200)
        return cases
    }

    private init(_ value: JSONValue) throws {
        number = try #require(value["case"]?.int)
        topics = try #require(value["topics"]?.array).map { topic in
            GroupTopic(
                name: try #require(topic["name"]?.string),
                partitionCount: try #require(topic["partitions"]?.int32),
                racks: (topic["racks"]?.array ?? []).map { $0.array?.compactMap(\.string) ?? [] }
            )
        }
        let members = try #require(value["members"]?.array).map { member in
            GroupMember(
                id: try #require(member["id"]?.string),
                instanceId: member["instanceId"]?.string,
                rack: member["rack"]?.string,
                topics: try #require(member["topics"]?.array).compactMap(\.string),
                owned: try AssignmentCase.partitions(member["owned"]),
                generation: member["generation"]?.int32 ?? -1,
                userData: member["userDataHex"]?.string.flatMap { Bytes(hexadecimal: $0) }
            )
        }
        self.members = members
        let assignment = try #require(value["assignment"])
        expected = try members.map { try AssignmentCase.partitions(assignment[$0.id]) }
    }

    private static func partitions(_ value: JSONValue?) throws -> [TopicPartition] {
        try (value?.array ?? []).map { entry in
            TopicPartition(try #require(entry[0]?.string), try #require(entry[1]?.int32))
        }
    }
}
