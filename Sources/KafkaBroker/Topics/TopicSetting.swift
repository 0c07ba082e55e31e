/// A setting that a topic can have.
struct TopicSetting: Sendable {
    /// Of which type the values are; the number is the one in `DescribeConfigs`.
    enum Kind: Int8, Sendable {
        case boolean = 1
        case string = 2
        case int = 3
        case long = 5
        case double = 6
        case list = 7
    }

    /// Where a value comes from; the number is the one in `DescribeConfigs`.
    enum Source: Int8, Sendable {
        case topic = 1
        case broker = 4
        case none = 5
    }

    /// The name.
    let name: String
    /// The type of its values.
    let kind: Kind
    /// The value where nobody sets one.
    let defaultValue: String
    /// The name of the broker's setting that stands in for it, or nil.
    let brokerName: String?
    /// The least number, or nil.
    let minimum: Int64?
    /// The values that there are, or nil.
    let choices: [String]?

    private init(
        _ name: String,
        _ kind: Kind,
        _ defaultValue: String,
        broker: String? = nil,
        from minimum: Int64? = nil,
        of choices: [String]? = nil
    ) {
        self.name = name
        self.kind = kind
        self.defaultValue = defaultValue
        brokerName = broker
        self.minimum = minimum
        self.choices = choices
    }

    /// The setting of a name.
    static func named(_ name: String) -> TopicSetting? { all.first { $0.name == name } }

    /// What is wrong with a value, or nil.
    func failure(_ value: String) -> String? {
        // No longer value could be told to anybody.
        guard value.utf8.count <= Int(Int16.max) else { return "Invalid value for configuration \(name): too long" }
        let reason: String?
        switch kind {
        case .boolean:
            reason = ["true", "false"].contains(value.lowercased()) ? nil : "Expected value to be either true or false"
        case .int: reason = numberFailure(Int32(value).map(Int64.init), "INT")
        case .long: reason = numberFailure(Int64(value), "LONG")
        case .double: reason = Double(value) == nil ? "Not a number of type DOUBLE" : nil
        case .string: reason = choiceFailure([value])
        case .list: reason = choiceFailure(value.split { $0 == "," || $0 == " " }.map(String.init))
        }
        return reason.map { "Invalid value \(value) for configuration \(name): \($0)" }
    }

    private func numberFailure(_ number: Int64?, _ type: String) -> String? {
        guard let number else { return "Not a number of type \(type)" }
        guard let minimum, number < minimum else { return nil }
        return "Value must be at least \(minimum)"
    }

    private func choiceFailure(_ values: [String]) -> String? {
        guard let choices, !values.allSatisfy(choices.contains) else { return nil }
        return "String must be one of: \(choices.joined(separator: ", "))"
    }

    /// All settings of topics that 4.4.0 has.
    static let all: [TopicSetting] = [
        TopicSetting("cleanup.policy", .list, "delete", broker: "log.cleanup.policy", of: ["compact", "delete"]),
        TopicSetting("compression.gzip.level", .int, "-1", broker: "compression.gzip.level", from: -1),
        TopicSetting("compression.lz4.level", .int, "9", broker: "compression.lz4.level", from: 1),
        TopicSetting(
            "compression.type",
            .string,
            "producer",
            broker: "compression.type",
            of: ["producer", "uncompressed", "gzip", "snappy", "lz4", "zstd"]
        ),
        TopicSetting("compression.zstd.level", .int, "3", broker: "compression.zstd.level"),
        TopicSetting("delete.retention.ms", .long, "86400000", broker: "log.cleaner.delete.retention.ms", from: 0),
        TopicSetting("errors.deadletterqueue.group.enable", .boolean, "false"),
        TopicSetting("file.delete.delay.ms", .long, "60000", broker: "log.segment.delete.delay.ms", from: 0),
        TopicSetting("flush.messages", .long, "9223372036854775807", broker: "log.flush.interval.messages", from: 1),
        TopicSetting("flush.ms", .long, "9223372036854775807", from: 0),
        TopicSetting("follower.replication.throttled.replicas", .list, ""),
        TopicSetting("index.interval.bytes", .int, "4096", broker: "log.index.interval.bytes", from: 0),
        TopicSetting("leader.replication.throttled.replicas", .list, ""),
        TopicSetting("local.retention.bytes", .long, "-2", broker: "log.local.retention.bytes", from: -2),
        TopicSetting("local.retention.ms", .long, "-2", broker: "log.local.retention.ms", from: -2),
        TopicSetting(
            "max.compaction.lag.ms",
            .long,
            "9223372036854775807",
            broker: "log.cleaner.max.compaction.lag.ms",
            from: 1
        ),
        TopicSetting(
            "max.decompressed.message.bytes",
            .int,
            "2147483639",
            broker: "max.decompressed.message.bytes",
            from: 0
        ),
        TopicSetting("max.message.bytes", .int, "1048588", broker: "message.max.bytes", from: 0),
        TopicSetting(
            "message.timestamp.after.max.ms",
            .long,
            "3600000",
            broker: "log.message.timestamp.after.max.ms",
            from: 0
        ),
        TopicSetting(
            "message.timestamp.before.max.ms",
            .long,
            "9223372036854775807",
            broker: "log.message.timestamp.before.max.ms",
            from: 0
        ),
        TopicSetting(
            "message.timestamp.type",
            .string,
            "CreateTime",
            broker: "log.message.timestamp.type",
            of: ["CreateTime", "LogAppendTime"]
        ),
        TopicSetting("min.cleanable.dirty.ratio", .double, "0.5", broker: "log.cleaner.min.cleanable.ratio"),
        TopicSetting("min.compaction.lag.ms", .long, "0", broker: "log.cleaner.min.compaction.lag.ms", from: 0),
        TopicSetting("min.insync.replicas", .int, "1", broker: "min.insync.replicas", from: 1),
        TopicSetting("preallocate", .boolean, "false", broker: "log.preallocate"),
        TopicSetting("remote.copy.lag.bytes", .long, "-1", broker: "log.remote.copy.lag.bytes", from: -1),
        TopicSetting("remote.copy.lag.ms", .long, "0", broker: "log.remote.copy.lag.ms", from: -1),
        TopicSetting("remote.log.copy.disable", .boolean, "false"),
        TopicSetting("remote.log.delete.on.disable", .boolean, "false"),
        TopicSetting("remote.storage.enable", .boolean, "false"),
        TopicSetting("retention.bytes", .long, "-1", broker: "log.retention.bytes"),
        TopicSetting("retention.ms", .long, "604800000", broker: "log.retention.ms", from: -1),
        TopicSetting("segment.bytes", .int, "1073741824", broker: "log.segment.bytes", from: 1_048_576),
        TopicSetting("segment.index.bytes", .int, "10485760", broker: "log.index.size.max.bytes", from: 4),
        TopicSetting("segment.jitter.ms", .long, "0", from: 0),
        TopicSetting("segment.ms", .long, "604800000", broker: "log.roll.ms", from: 1),
        TopicSetting("unclean.leader.election.enable", .boolean, "false", broker: "unclean.leader.election.enable"),
    ]
}
