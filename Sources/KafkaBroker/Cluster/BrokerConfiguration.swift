public import KafkaMessages

/// How an embedded cluster is set up: its nodes, its topics, its defaults and its limits.
public struct BrokerConfiguration: Sendable {
    /// One broker of the cluster, as clients are told to reach it.
    public struct Node: Sendable, Hashable {
        /// The number of the broker.
        public var id: Int32
        /// The host that clients are told.
        public var host: String
        /// The port that clients are told; 0 where the server chooses one.
        public var port: Int32
        /// The rack, or nil.
        public var rack: String?

        /// Makes a node.
        ///
        /// - Parameters:
        ///   - id: The number of the broker.
        ///   - host: The host that clients are told.
        ///   - port: The port that clients are told; 0 where the server chooses one.
        ///   - rack: The rack, or nil.
        public init(id: Int32, host: String = "127.0.0.1", port: Int32 = 0, rack: String? = nil) {
            self.id = id
            self.host = host
            self.port = port
            self.rack = rack
        }
    }

    /// A topic that is there from the start.
    public struct Topic: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The number of partitions; nil takes the cluster's default.
        public var partitions: Int32?
        /// The number of replicas of each partition; nil takes the cluster's default.
        public var replicationFactor: Int16?
        /// Settings, such as `cleanup.policy`.
        public var settings: [String: String]

        /// Makes a topic.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - partitions: The number of partitions; nil takes the cluster's default.
        ///   - replicationFactor: The number of replicas of each partition; nil takes the cluster's default.
        ///   - settings: Settings, such as `cleanup.policy`.
        public init(
            _ name: String,
            partitions: Int32? = nil,
            replicationFactor: Int16? = nil,
            settings: [String: String] = [:]
        ) {
            self.name = name
            self.partitions = partitions
            self.replicationFactor = replicationFactor
            self.settings = settings
        }
    }

    /// The brokers, numbered differently.
    public var nodes: [Node]

    /// The topics that are there from the start; one that is not valid is left out.
    public var topics: [Topic] = []

    /// What every random number follows from: two clusters of the same seed do the same.
    public var seed: UInt64 = 1

    /// Whether asking for a topic that is not there creates it (`auto.create.topics.enable`).
    public var createsTopics = true

    /// Whether a topic that is created because it was asked for is in that very answer.
    ///
    /// Kafka's answer says that it does not know the topic yet, so that the client asks again.
    public var answersCreatedTopics = true

    /// The number of partitions where none is given (`num.partitions`).
    public var defaultPartitions: Int32 = 1

    /// The number of replicas where none is given (`default.replication.factor`); never more than there are brokers.
    public var defaultReplicationFactor: Int16 = 1

    /// Settings of the brokers: those that topics take over, such as `message.max.bytes` or `min.insync.replicas`, and
    /// those of groups, such as `group.consumer.session.timeout.ms`.
    ///
    /// New groups wait for nobody and assignments change at once, so that tests are quick, where Kafka has three
    /// seconds for `group.initial.rebalance.delay.ms` and one for `group.consumer.assignment.interval.ms`.
    public var settings: [String: String] = [:]

    /// Whether every record of a produced batch is read and checked, as Kafka does, and not the batch alone.
    public var validatesRecords = false

    /// Whether what a fetch answers may end in the middle of a batch, as it may with Kafka.
    public var cutsBatches = true

    /// Whether leaders send clients that say their rack to a replica there (KIP-392).
    public var prefersReplicasInRack = false

    /// Whether another replica takes over when a leader is killed.
    public var movesLeaders = true

    /// The highest versions that are served of some APIs, where a cluster of older brokers is wanted; with -1 an API is
    /// not there at all.
    public var highestVersions: [ApiKey: Int16] = [:]

    /// What the memory of the cluster is bounded by.
    public var limits = BrokerLimits()

    /// Makes the configuration of a cluster whose brokers have the numbers from 1 on.
    ///
    /// - Parameters:
    ///   - brokers: How many brokers there are.
    ///   - topics: The topics that are there from the start.
    public init(brokers: Int = 1, topics: [Topic] = []) {
        nodes = (1...max(1, min(brokers, 1_000))).map { Node(id: Int32($0)) }
        self.topics = topics
    }
}
