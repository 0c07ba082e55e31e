/// The command line: finds the command that the first words name, and runs it.
@main
struct Kafka {
    /// All commands, in the order in which help lists them.
    static var commands: [any Command.Type] {
        [
            DemoCommand.self, BrokerCommand.self, ProduceCommand.self, ConsumeCommand.self,
            TopicsListCommand.self, TopicsCreateCommand.self, TopicsDescribeCommand.self, TopicsAlterCommand.self,
            TopicsDeleteCommand.self, GroupsListCommand.self, GroupsDescribeCommand.self, GroupsResetCommand.self,
            GroupsDeleteCommand.self, LagCommand.self, ConfigsCommand.self, ClusterCommand.self,
            WireEncodeCommand.self, WireDecodeCommand.self, WireRecordsCommand.self, WireFramesCommand.self,
            BenchCodecCommand.self, BenchClientCommand.self, BenchProduceCommand.self, BenchConsumeCommand.self,
            BenchEchoCommand.self,
            InteropTopicCommand.self, InteropDumpCommand.self, InteropFeedCommand.self, InteropPartitionCommand.self,
            InteropAssignCommand.self, InteropMemberCommand.self,
        ]
    }

    static func main() async {
        let words = Array(Swift.CommandLine.arguments.dropFirst())
        Terminal.exit(with: await run(words))
    }

    /// Runs a command and gives the exit status: 0 done, 1 failed, 2 wrong usage.
    static func run(_ words: [String]) async -> Int32 {
        if words.isEmpty {
            Terminal.standardError.write(overview(of: commands, under: []) + "\n")
            Terminal.standardError.flush()
            return 2
        }
        do {
            guard let command = commands.first(where: { words.starts(with: $0.words) }) else {
                try explain(words)
                return 0
            }
            let rest = Array(words.dropFirst(command.words.count))
            if rest.contains("--help") || rest.contains("-h") {
                Terminal.standardOutput.write(command.help + "\n")
            } else {
                let command = try command.init(Arguments(rest))
                if let waiting = command as? any AsyncCommand {
                    try await waiting.perform()
                } else {
                    try command.run()
                }
            }
            Terminal.standardOutput.flush()
            return 0
        } catch {
            Terminal.standardOutput.flush()
            Terminal.standardError.write("kafka: \(error)\n")
            Terminal.standardError.flush()
            return error is UsageError ? 2 : 1
        }
    }

    /// Answers words that name no command: with the commands below them where there are some and help was asked for.
    private static func explain(_ words: [String]) throws {
        let named = words.prefix { !$0.hasPrefix("-") }
        let below = commands.filter { $0.words.starts(with: named) }
        guard !below.isEmpty, named.count < words.count || named.isEmpty else {
            let known = below.isEmpty ? commands : below
            throw UsageError(
                "there is no command '\(words.joined(separator: " "))'; the commands are: "
                    + known.map { $0.words.joined(separator: " ") }.joined(separator: ", ")
            )
        }
        guard words.contains("--help") || words.contains("-h") else {
            throw UsageError("'\(words.joined(separator: " "))' is not understood: try --help")
        }
        Terminal.standardOutput.write(overview(of: below, under: Array(named)) + "\n")
        Terminal.standardOutput.flush()
    }

    private static func overview(of commands: [any Command.Type], under words: [String]) -> String {
        let lines = commands.map { "  kafka \($0.words.joined(separator: " "))  \($0.summary)" }
        return "Usage: kafka \((words + ["COMMAND"]).joined(separator: " ")) [options]; --help tells more of each\n"
            + lines.joined(separator: "\n")
    }
}
