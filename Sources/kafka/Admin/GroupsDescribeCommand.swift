import Kafka
import KafkaJSON

/// Prints the members of groups and what they have.
struct GroupsDescribeCommand: AsyncCommand {
    static let words = ["groups", "describe"]
    static let summary = "state, members and assignments of groups"
    static let help = """
        Usage: kafka groups describe GROUP… [options]

        Prints the state of each group and its members with the partitions that they have.

        --json                 one object a line: {"group","type","state","coordinator","protocolType","assignor",
                               "epoch","assignmentEpoch","members":[{"id","instanceId","clientId","host","rack","epoch",
                               "topics","topicPattern","assignment":[["topic",0]],"target"}]}
        \(ClientOptions.help)

        Example: kafka groups describe billing
        """

    private let options: ClientOptions
    private let groups: [String]

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        groups = try arguments.words("the group's id")
    }

    func perform() async throws {
        try await options.withClient { kafka in
            for group in groups {
                let description = try await kafka.admin.group(group)
                if options.isJSON {
                    try JSONLine.write(GroupsDescribeCommand.json(description))
                } else {
                    GroupsDescribeCommand.print(description)
                }
            }
        }
    }

    private static func json(_ group: GroupDescription) -> JSONObject {
        func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        func number(_ number: Int32?) -> JSONValue { number.map { JSONValue($0) } ?? .null }
        func list(_ partitions: [TopicPartition]) -> JSONValue {
            .array(partitions.map { [.string($0.topic), JSONValue($0.partition)] })
        }
        let members = group.members.map { member -> JSONValue in
            [
                "id": .string(member.id), "instanceId": text(member.instanceId), "clientId": .string(member.clientId),
                "host": .string(member.host), "rack": text(member.rack), "epoch": number(member.epoch),
                "topics": .array(member.topics.map { .string($0) }), "topicPattern": text(member.topicPattern),
                "assignment": list(member.assignment), "target": member.target.map(list) ?? .null,
            ]
        }
        return [
            "group": .string(group.id), "type": .string(group.kind.rawValue), "state": .string(group.state.rawValue),
            "coordinator": JSONValue(group.coordinator), "protocolType": .string(group.protocolType),
            "assignor": .string(group.assignor), "epoch": number(group.epoch),
            "assignmentEpoch": number(group.assignmentEpoch), "members": .array(members),
        ]
    }

    private static func print(_ group: GroupDescription) {
        let assignor = group.assignor.isEmpty ? "" : ", assigned by \(group.assignor)"
        let epoch = group.epoch.map { ", epoch \($0)" } ?? ""
        let count = group.members.count == 1 ? "1 member" : "\(group.members.count) members"
        Terminal.standardOutput.write(
            "\(group.id): \(group.kind) group, \(group.state), \(count)\(assignor)\(epoch), "
                + "coordinator \(group.coordinator)\n"
        )
        guard !group.members.isEmpty else { return }
        var table = TextTable("MEMBER", "INSTANCE", "CLIENT", "HOST", "COUNT", "PARTITIONS")
        for member in group.members {
            table.add(
                member.id,
                member.instanceId ?? "-",
                member.clientId,
                member.host,
                "\(member.assignment.count)",
                PartitionListText.text(member.assignment)
            )
        }
        table.write()
    }
}
