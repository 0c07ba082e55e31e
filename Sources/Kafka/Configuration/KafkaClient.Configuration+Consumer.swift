public import KafkaCore

extension KafkaClient.Configuration {
    /// How members of groups consume.
    public struct Consumer: Sendable {
        /// The ways in which a group shares its partitions out.
        public enum GroupProtocol: Sendable, Hashable {
            /// A member of the group does it, by one of the assignors; every broker has it.
            case classic
            /// The coordinator does it (KIP-848); brokers have it from 4.0 on.
            case consumer
        }

        /// When offsets are committed.
        public enum Commits: Sendable, Hashable {
            /// What was processed is committed now and then, before a partition is given up, and at the end.
            case automatic(every: Duration = .seconds(5))
            /// Only by calls of `commit`.
            case manual
            /// Each batch is committed before it is handed out: no record is processed twice, some perhaps never.
            case beforeProcessing
        }

        /// How the group shares its partitions out.
        public var groupProtocol = GroupProtocol.classic

        /// The assignors that the member knows, the one it likes best first; for the classic protocol.
        public var assignors: [any PartitionAssignor] = [RangeAssignor(), CooperativeStickyAssignor()]

        /// The coordinator's assignor, `uniform` or `range`, or nil for its own choice; for the newer protocol.
        public var remoteAssignor: String?

        /// The name under which the member keeps its partitions over a restart (KIP-345), or nil.
        public var instanceId: String?

        /// Where the member is, for assignors that look at racks, or nil.
        public var rack: String?

        /// After how long without a heartbeat the member's partitions go to others; for the classic protocol.
        public var sessionTimeout = Duration.seconds(45)

        /// How often the member says that it lives; for the classic protocol.
        public var heartbeatInterval = Duration.seconds(3)

        /// How long the task may be away with a batch before the member's partitions go to others, and how long giving
        /// partitions up may take.
        public var maximumProcessingTime = Duration.seconds(300)

        /// When offsets are committed.
        public var commits = Commits.automatic()

        /// Where to begin in a partition for which the group has no offset, or none that is still there; nil makes that
        /// an error.
        public var start: StartPosition? = .latest

        /// How records are read, where that differs from the client's configuration.
        public var reader: Reader?

        /// How long closing may take: the last commit, and leaving the group.
        public var closeLimit = Duration.seconds(30)

        /// For how long a partition may neither move nor be answered for before ``standstill`` is called.
        public var standstillLimit = Duration.seconds(30)

        /// What is called with partitions that neither move nor are answered for, and what their fetching is at; once
        /// each time.
        public var standstill:
            (@Sendable (_ consumer: Kafka.Consumer, _ partitions: [PartitionProgress]) async -> Void)?

        /// What is called when partitions come and go.
        public var rebalance = RebalanceListener()

        /// Makes the defaults.
        public init() {}
    }
}
