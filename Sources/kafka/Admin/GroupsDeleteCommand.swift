import Kafka
import KafkaJSON

/// Deletes groups.
struct GroupsDeleteCommand: AsyncCommand {
    static let words = ["groups", "delete"]
    static let summary = "delete groups and their offsets"
    static let help = """
        Usage: kafka groups delete GROUP… [options]

        Deletes groups that have no members, and the offsets that they committed.

        --json                 one object a line: {"group","result"}
        \(ClientOptions.help)

        Example: kafka groups delete billing
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
            for result in await kafka.admin.deleteGroups(groups) {
                try result.get()
                if options.isJSON {
                    try JSONLine.write(["group": .string(result.group), "result": "deleted"])
                } else {
                    Terminal.standardOutput.write("\(result.group): deleted\n")
                }
            }
        }
    }
}
