import Kafka
import KafkaJSON

/// Sets the offsets of a group that has no members.
struct GroupsResetCommand: AsyncCommand {
    static let words = ["groups", "reset"]
    static let summary = "set the offsets at which a group goes on"
    static let help = """
        Usage: kafka groups reset GROUP --to POSITION|--shift-by N [options]

        Sets the offsets of a group, and prints the old and the new ones. A group that has members is left alone: they
        would go on where they are. Offsets stay within what the partitions have.

        --to POSITION          earliest, latest, an offset, a time as 2026-01-31T12:00:00Z or @MILLISECONDS, or a
                               duration before now as -10m
        --shift-by N           N records after where the group is now; negative for before
        --topic TOPIC[:0,3]    only these partitions; may be repeated; without it all that the group has offsets of
        --dry-run              only prints what would be done
        --json                 one object a line: {"topic","partition","before","after","result"}
        \(ClientOptions.help)

        Example: kafka groups reset billing --to -2h --topic orders --dry-run
        """

    private let options: ClientOptions
    private let group: String
    private let goal: OffsetGoal
    private let topics: [(topic: String, partitions: [Int32]?)]
    private let isDryRun: Bool

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        options = try ClientOptions(&arguments)
        let position = try arguments.value("--to").map { try StartPosition(text: $0, of: "--to") }
        let shift = try arguments.value("--shift-by").map { text in
            guard let count = Int64(text) else { throw UsageError("--shift-by needs a number, not '\(text)'") }
            return count
        }
        switch (position, shift) {
        case (let position?, nil): goal = .position(position)
        case (nil, let shift?): goal = .shift(shift)
        default: throw UsageError("either --to or --shift-by is needed")
        }
        topics = try arguments.values("--topic").map { try PartitionListText.parse($0, of: "--topic") }
        isDryRun = arguments.flag("--dry-run")
        group = try arguments.only("the group's id")
    }

    func perform() async throws {
        try await options.withClient { kafka in
            try await refuseMembers(kafka)
            var committed: [TopicPartition: Int64] = [:]
            for result in try await kafka.admin.committedOffsets(of: group) {
                committed[result.partition] = try result.get().offset
            }
            let partitions = try await partitions(committed, kafka)
            guard !partitions.isEmpty else {
                throw CommandFailure("the group \(group) has no offsets: say with --topic which ones it is to have")
            }
            let changes = try await goal.changes(of: partitions, committed: committed, kafka)
            if !isDryRun {
                let offsets = changes.map { GroupOffset($0.partition, offset: $0.after) }
                for result in try await kafka.admin.alterOffsets(of: group, to: offsets) { try result.get() }
            }
            try print(changes)
        }
    }

    /// A group that is not there yet gets its first offsets.
    private func refuseMembers(_ kafka: KafkaClient) async throws {
        let count: Int
        do throws(KafkaError) {
            count = try await kafka.admin.group(group).members.count
        } catch {
            guard error.code == .broker(.groupIdNotFound) else { throw error }
            return
        }
        guard count == 0 else {
            let members = count == 1 ? "a member, which" : "\(count) members, which"
            throw CommandFailure("the group \(group) has \(members) would not notice: end all of its members first")
        }
    }

    private func partitions(
        _ committed: [TopicPartition: Int64],
        _ kafka: KafkaClient
    ) async throws -> [TopicPartition] {
        guard !topics.isEmpty else { return committed.keys.sorted() }
        var partitions: Set<TopicPartition> = []
        for (topic, numbers) in topics {
            let state = try await kafka.admin.topic(topic)
            for number in numbers ?? state.partitions.map(\.partition) {
                partitions.insert(TopicPartition(topic, number))
            }
        }
        return partitions.sorted()
    }

    private func print(_ changes: [OffsetChange]) throws {
        if options.isJSON {
            for change in changes {
                try JSONLine.write([
                    "topic": .string(change.partition.topic), "partition": JSONValue(change.partition.partition),
                    "before": change.before.map { JSONValue($0) } ?? .null, "after": JSONValue(change.after),
                    "result": isDryRun ? "dry run" : "set",
                ])
            }
            return
        }
        var table = TextTable("TOPIC", "PARTITION", "BEFORE", "AFTER")
        for change in changes {
            table.add(
                change.partition.topic,
                "\(change.partition.partition)",
                change.before.map { "\($0)" } ?? "-",
                "\(change.after)"
            )
        }
        table.write()
        let count = changes.count == 1 ? "1 partition" : "\(changes.count) partitions"
        Terminal.standardOutput.write(
            isDryRun ? "\(group): nothing was changed, \(count) would be set\n" : "\(group): \(count) set\n"
        )
    }
}
