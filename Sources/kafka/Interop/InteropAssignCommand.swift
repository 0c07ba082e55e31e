import Kafka
import KafkaJSON

/// Assigns the partitions of cases to their members, for tests across clients.
struct InteropAssignCommand: Command {
    static let words = ["interop", "assign"]
    static let summary = "the partitions that each member of a group gets"
    static let help = """
        Usage: kafka interop assign --strategy range|roundrobin|sticky|cooperative-sticky --case FILE|-

        Reads cases, each an object {"topics":[{"name","partitions","racks":[[]]}],"members":[{"id","instanceId","rack",
        "topics","owned":[["topic",0]],"generation"}]}, and prints for each {"assignment":{member:[["topic",0]]},
        "orderIndependent"}: whether members in another order get the same.

        Example: kafka interop assign --strategy range --case cases.jsonl
        """

    private static let assignors: [any PartitionAssignor] = [
        RangeAssignor(), RoundRobinAssignor(), StickyAssignor(), CooperativeStickyAssignor(),
    ]

    private let assignor: any PartitionAssignor
    private let file: String

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        let name = try arguments.required("--strategy")
        guard let assignor = InteropAssignCommand.assignors.first(where: { $0.name == name }) else {
            let names = InteropAssignCommand.assignors.map(\.name).joined(separator: ", ")
            throw UsageError("--strategy needs one of \(names), not '\(name)'")
        }
        self.assignor = assignor
        file = try arguments.required("--case")
        try arguments.finish()
    }

    func run() throws {
        let bytes = try InputStream(file).all()
        var offset = 0
        while let value = try JSONParser().parseNext(in: bytes, at: &offset) {
            let topics = try InteropAssignCommand.list(value, "topics").map(InteropAssignCommand.topic)
            let members = try InteropAssignCommand.list(value, "members").map { try member($0) }
            let assignment = assignor.assign(topics: topics, members: members)
            let reversed = Array(assignor.assign(topics: topics, members: members.reversed()).reversed())
            var lists = JSONObject()
            for (member, partitions) in zip(members, assignment) {
                lists.set(
                    member.id,
                    .array(partitions.sorted().map { [.string($0.topic), JSONValue($0.partition)] })
                )
            }
            try JSONLine.write(["assignment": .object(lists), "orderIndependent": .bool(assignment == reversed)])
        }
    }

    private static func list(_ value: JSONValue, _ name: String) throws -> [JSONValue] {
        guard let list = value[name]?.array else { throw CommandFailure("a case needs a list of \(name)") }
        return list
    }

    private static func topic(_ value: JSONValue) throws -> GroupTopic {
        guard let name = value["name"]?.string, let count = value["partitions"]?.int32 else {
            throw CommandFailure("a topic needs a name and a number of partitions")
        }
        let racks = value["racks"]?.array ?? []
        return GroupTopic(
            name: name,
            partitionCount: count,
            racks: racks.map { $0.array?.compactMap(\.string) ?? [] }
        )
    }

    private func member(_ value: JSONValue) throws -> GroupMember {
        guard let id = value["id"]?.string, let topics = value["topics"]?.array?.compactMap(\.string) else {
            throw CommandFailure("a member needs an id and a list of topics")
        }
        let owned = try (value["owned"]?.array ?? []).map { entry in
            guard let topic = entry[0]?.string, let partition = entry[1]?.int32 else {
                throw CommandFailure("what a member owns is a list of [topic, partition]")
            }
            return TopicPartition(topic, partition)
        }
        let generation = value["generation"]?.int32 ?? -1
        return GroupMember(
            id: id,
            instanceId: value["instanceId"]?.string,
            rack: value["rack"]?.string,
            topics: topics,
            owned: owned,
            generation: generation,
            userData: assignor.userData(owned: owned, generation: generation)
        )
    }
}
