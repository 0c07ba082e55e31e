import Kafka

/// A way in which a group shares its partitions out.
enum GroupMode: String, CaseIterable, Sendable {
    case range
    case roundrobin
    case sticky
    case cooperative = "cooperative-sticky"
    /// The coordinator shares them out (KIP-848), by its assignor `uniform`.
    case uniform
    /// The coordinator shares them out, by its assignor `range`.
    case remoteRange

    /// Lines for a broker's configuration, so that sessions of the newer protocol may be as short as those of the
    /// classic one.
    static let settings = """
        group.consumer.min.session.timeout.ms=1000
        group.consumer.session.timeout.ms=3000
        group.consumer.min.heartbeat.interval.ms=100
        group.consumer.heartbeat.interval.ms=300
        auto.create.topics.enable=false

        """

    /// What a version of the brokers has.
    static func all(of version: String) -> [GroupMode] {
        version.hasPrefix("2.") ? [.range, .roundrobin, .sticky, .cooperative] : allCases
    }

    /// Whether the coordinator shares the partitions out.
    var isRemote: Bool { self == .uniform || self == .remoteRange }

    /// What programs are told.
    var words: [String] {
        switch self {
        case .uniform: ["--protocol", "consumer"]
        case .remoteRange: ["--protocol", "consumer", "--remote-assignor", "range"]
        default: ["--protocol", rawValue]
        }
    }

    /// What consumers of this process are told.
    var consumer: KafkaClient.Configuration.Consumer {
        var settings = KafkaClient.Configuration.Consumer()
        settings.start = .earliest
        settings.sessionTimeout = .seconds(3)
        settings.heartbeatInterval = .milliseconds(300)
        settings.commits = .automatic(every: .seconds(1))
        settings.closeLimit = .seconds(20)
        switch self {
        case .range: settings.assignors = [RangeAssignor()]
        case .roundrobin: settings.assignors = [RoundRobinAssignor()]
        case .sticky: settings.assignors = [StickyAssignor()]
        case .cooperative: settings.assignors = [CooperativeStickyAssignor()]
        case .uniform: settings.groupProtocol = .consumer
        case .remoteRange:
            settings.groupProtocol = .consumer
            settings.remoteAssignor = "range"
        }
        return settings
    }
}
