/// What the brokers' settings say about groups.
struct GroupSettings: Sendable {
    /// How long a classic member may at least and at most be silent, in milliseconds.
    let sessionTimeouts: ClosedRange<Int32>
    /// How long a new classic group waits for more members.
    let initialRebalanceDelay: Duration
    /// How many members a classic group may have.
    let classicSize: Int
    /// How many members of a classic group may be told an id and not have come back with it.
    let pendingLimit: Int
    /// How long offsets are kept that nobody uses.
    let offsetRetention: Duration
    /// How often offsets that nobody uses are looked for.
    let offsetCheckInterval: Duration
    /// How long the metadata of an offset may be.
    let offsetMetadataBytes: Int
    /// How long a member of a consumer group may be silent.
    let consumerSessionTimeout: Duration
    /// How often a member of a consumer group is to say that it is there, in milliseconds.
    let consumerHeartbeatMilliseconds: Int32
    /// How many members a consumer group may have.
    let consumerSize: Int
    /// How long a consumer group's assignment stays at least; Kafka's is a second, ours none, so that tests are quick.
    let assignmentInterval: Duration
    /// The assignors that consumer groups have; the first is the default.
    let assignors: [GroupAssignor]
    /// Whether classic groups become consumer groups when a member of that kind comes.
    let allowsUpgrade: Bool
    /// Whether consumer groups become classic groups when the last member of their own kind goes.
    let allowsDowngrade: Bool

    /// Reads the settings of the brokers; what is not set or not valid has Kafka's default.
    ///
    /// A new group waits for nobody where nothing else is set, so that tests are quick: Kafka waits three seconds.
    init(_ settings: [String: String], limits: BrokerLimits) {
        func number(_ name: String, _ fallback: Int64, least: Int64 = 0) -> Int64 {
            let value = settings[name].flatMap { Int64($0) } ?? fallback
            // A century is long enough, and can be counted in nanoseconds.
            return max(least, min(value, 3_155_760_000_000))
        }
        let shortest = Int32(clamping: number("group.min.session.timeout.ms", 6_000))
        let longest = Int32(clamping: number("group.max.session.timeout.ms", 1_800_000))
        sessionTimeouts = shortest...max(shortest, longest)
        initialRebalanceDelay = .milliseconds(number("group.initial.rebalance.delay.ms", 0))
        classicSize = min(Int(number("group.max.size", .max, least: 1)), limits.groupMembers)
        pendingLimit = limits.groupMembers
        offsetRetention = .seconds(60 * number("offsets.retention.minutes", 10_080, least: 1))
        offsetCheckInterval = .milliseconds(number("offsets.retention.check.interval.ms", 600_000, least: 1))
        offsetMetadataBytes = Int(number("offset.metadata.max.bytes", 4_096))
        consumerSessionTimeout = .milliseconds(number("group.consumer.session.timeout.ms", 45_000, least: 1))
        consumerHeartbeatMilliseconds = Int32(
            clamping: number("group.consumer.heartbeat.interval.ms", 5_000, least: 1)
        )
        consumerSize = min(Int(number("group.consumer.max.size", .max, least: 1)), limits.groupMembers)
        assignmentInterval = .milliseconds(number("group.consumer.assignment.interval.ms", 0))
        let named = settings["group.consumer.assignors"]?.split { $0 == "," || $0 == " " } ?? []
        let known = named.compactMap { GroupAssignor(rawValue: String($0)) }
        assignors = known.isEmpty ? GroupAssignor.allCases : known
        let policy = settings["group.consumer.migration.policy"]?.lowercased() ?? "bidirectional"
        allowsUpgrade = policy == "bidirectional" || policy == "upgrade"
        allowsDowngrade = policy == "bidirectional" || policy == "downgrade"
    }
}
