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
        let isAllowed: Bool
        switch kind {
        case .boolean: isAllowed = ["true", "false"].contains(value.lowercased())
        case .int: isAllowed = Int32(value).map { Int64($0) >= minimum ?? .min } ?? false
        case .long: isAllowed = Int64(value).map { $0 >= minimum ?? .min } ?? false
        case .double: isAllowed = Double(value).map { (0...1).contains($0) } ?? false
        case .string: isAllowed = choices?.contains(value) ?? true
        case .list:
            let items = value.split { $0 == "," || $0 == " " }.map(String.init)
            isAllowed = choices.map { choices in items.allSatisfy(choices.contains) } ?? true
        }
        return isAllowed ? nil : "Invalid value \(value) for configuration \(name)"
    }

    /// All settings of topics that 4.4.0 has.
    static let all: [TopicSetting] = [
        TopicSetting(
            "compression.type",
            .string,
            "producer",
            broker: "compression.type",
            of: ["producer", "uncompressed", "gzip", "snappy", "lz4", "zstd"]
        ),
        TopicSetting("errors.deadletterqueue.group.enable", .boolean, "false"),
        TopicSetting("remote.copy.lag.bytes", .long, "-1", from: -1),
        TopicSetting("remote.log.delete.on.disable", .boolean, "false"),
        TopicSetting("leader.replication.throttled.replicas", .list, ""),
        TopicSetting("remote.storage.enable", .boolean, "false"),
        TopicSetting("min.insync.replicas", .int, "1", broker: "min.insync.replicas", from: 1),
        TopicSetting("segment.jitter.ms", .long, "0", from: 0),
        TopicSetting("remote.log.copy.disable", .boolean, "false"),
        TopicSetting("local.retention.ms", .long, "-2", from: -2),
        TopicSetting("cleanup.policy", .list, "delete", broker: "log.cleanup.policy", of: ["delete", "compact"]),
        TopicSetting("flush.ms", .long, "9223372036854775807", from: 0),
        TopicSetting("follower.replication.throttled.replicas", .list, ""),
        TopicSetting("compression.lz4.level", .int, "9", from: 1),
        TopicSetting("segment.bytes", .int, "1073741824", broker: "log.segment.bytes", from: 1_048_576),
        TopicSetting("retention.ms", .long, "604800000", broker: "log.retention.ms", from: -1),
        TopicSetting("compression.gzip.level", .int, "-1", from: -1),
        TopicSetting("remote.copy.lag.ms", .long, "0", from: -1),
        TopicSetting("flush.messages", .long, "9223372036854775807", from: 1),
        TopicSetting("compression.zstd.level", .int, "3"),
        TopicSetting("max.compaction.lag.ms", .long, "9223372036854775807", from: 1),
        TopicSetting("file.delete.delay.ms", .long, "60000", from: 0),
        TopicSetting("max.message.bytes", .int, "1048588", broker: "message.max.bytes", from: 0),
        TopicSetting("min.compaction.lag.ms", .long, "0", from: 0),
        TopicSetting(
            "message.timestamp.type",
            .string,
            "CreateTime",
            broker: "log.message.timestamp.type",
            of: ["CreateTime", "LogAppendTime"]
        ),
        TopicSetting("local.retention.bytes", .long, "-2", from: -2),
        TopicSetting("preallocate", .boolean, "false"),
        TopicSetting("index.interval.bytes", .int, "4096", from: 0),
        TopicSetting("min.cleanable.dirty.ratio", .double, "0.5"),
        TopicSetting("unclean.leader.election.enable", .boolean, "false", broker: "unclean.leader.election.enable"),
        TopicSetting("retention.bytes", .long, "-1", broker: "log.retention.bytes"),
        TopicSetting("delete.retention.ms", .long, "86400000", from: 0),
        TopicSetting(
            "message.timestamp.after.max.ms",
            .long,
            "3600000",
            broker: "log.message.timestamp.after.max.ms",
            from: 0
        ),
        TopicSetting("max.decompressed.message.bytes", .int, "2147483639", from: 0),
        TopicSetting(
            "message.timestamp.before.max.ms",
            .long,
            "9223372036854775807",
            broker: "log.message.timestamp.before.max.ms",
            from: 0
        ),
        TopicSetting("segment.ms", .long, "604800000", broker: "log.roll.ms", from: 1),
        TopicSetting("segment.index.bytes", .int, "10485760", from: 4),
    ]
}
