import Kafka
import KafkaJSON

/// Prints the groups of a cluster.
struct GroupsListCommand: AsyncCommand {
    static let words = ["groups", "list"]
    static let summary = "the groups of a cluster"
    static let help = """
        Usage: kafka groups list [options]

        Prints each group with its kind, its state and what its members are.

        --state STATE          only groups in this state, such as Stable or Empty; may be repeated
        --type TYPE            only groups of this type: classic, consumer, share or streams; may be repeated
        --json                 one object a line: {"group","type","state","protocolType"}
        \(ClientOptions.help)

        Example: kafka groups list --state Empty -b localhost:9092
        """

    private let options: ClientOptions
    private let states: [GroupState]
    private let kinds: [GroupKind]

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        states = try arguments.values("--state").map { text in
            guard let state = GroupState.known.first(where: { $0.rawValue.lowercased() == text.lowercased() }) else {
                let names = GroupState.known.map(\.rawValue).joined(separator: ", ")
                throw UsageError("--state needs one of \(names), not '\(text)'")
            }
            return state
        }
        kinds = try arguments.values("--type").map { text in
            guard let kind = GroupKind.known.first(where: { $0.rawValue == text.lowercased() }) else {
                throw UsageError("--type needs classic, consumer, share or streams, not '\(text)'")
            }
            return kind
        }
        try arguments.finish()
    }

    func perform() async throws {
        let groups = try await options.withClient { try await $0.admin.groups(in: states, of: kinds) }
        var table = TextTable("GROUP", "TYPE", "STATE", "PROTOCOL")
        for group in groups {
            if options.isJSON {
                try JSONLine.write([
                    "group": .string(group.id), "type": .string(group.kind.rawValue),
                    "state": group.state.map { .string($0.rawValue) } ?? .null,
                    "protocolType": .string(group.protocolType),
                ])
            } else {
                let protocolType = group.protocolType.isEmpty ? "-" : group.protocolType
                table.add(group.id, group.kind.rawValue, group.state?.rawValue ?? "-", protocolType)
            }
        }
        if !options.isJSON { table.write() }
    }
}
