package import KafkaWire

/// The mind of an embedded Kafka cluster: all its brokers in one value.
///
/// Events and the time go in, actions come out; whatever else happens follows from the seed. The log is one for all
/// replicas of a partition, so that replication takes no time.
package struct BrokerMachine: Sendable {
    /// How the cluster was set up.
    package let configuration: BrokerConfiguration

    /// The id of the cluster, 22 characters.
    package let clusterId: String

    /// What goes wrong on purpose.
    package var faults = BrokerFaults()

    var nodes: [BrokerNode]
    var topics: TopicTable
    var connections: [Int: BrokerConnection] = [:]
    var deadlines = DeadlineList()
    var fetches: [Int: FetchOperation] = [:]
    var sessions: FetchSessionTable
    /// The groups, whichever node coordinates them.
    var groups: GroupTable
    /// The requests that wait for their groups, by their tickets.
    var groupWaiters: [Int: RequestContext] = [:]
    var nextGroupTicket = 1
    /// The nodes that coordinate what was moved to them on purpose.
    var movedCoordinators: [String: Int32] = [:]
    /// Connections whose fetch may have come to its end, in the order in which that was noticed.
    var woken: [Int] = []
    var nextProducerId: Int64
    var random: BrokerRandom
    var outbox: [BrokerAction] = []
    var now = BootInstant(nanoseconds: 0)
    var wallMilliseconds: Int64 = 0

    /// Makes a cluster whose brokers are all up.
    ///
    /// - Parameter configuration: How it is set up.
    package init(configuration: BrokerConfiguration) {
        self.configuration = configuration
        var random = BrokerRandom(seed: configuration.seed)
        clusterId = KafkaUUID(high: random.next(), low: random.next()).description
        nodes = configuration.nodes.map { BrokerNode(id: $0.id, host: $0.host, port: $0.port, rack: $0.rack) }
        // Ids begin at a thousand's multiple, as with blocks that a controller hands out: never a lucky zero.
        nextProducerId = Int64(random.next() % 1_000 + 1) * 1_000
        topics = TopicTable(defaults: TopicSettings(broker: configuration.settings))
        sessions = FetchSessionTable(limits: configuration.limits)
        groups = GroupTable(configuration)
        self.random = random
        for topic in configuration.topics {
            let settings = topic.settings.keys.sorted().map { ($0, topic.settings[$0]) }
            _ = createTopic(
                TopicPlan(
                    name: topic.name,
                    partitions: topic.partitions ?? -1,
                    replicationFactor: topic.replicationFactor ?? -1,
                    settings: settings
                ),
                validateOnly: false
            )
        }
    }

    /// The time at which the machine wants a ``BrokerEvent/deadline``, or nil.
    package var nextDeadline: BootInstant? {
        var earliest = deadlines.first
        if let next = groups.nextDeadline { earliest = earliest.map { min($0, next) } ?? next }
        for node in nodes {
            guard let until = node.frozenUntil else { continue }
            earliest = earliest.map { min($0, until) } ?? until
        }
        return earliest
    }

    /// Takes an event and appends what follows from it.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - now: The time on the clock that deadlines count on.
    ///   - wallMilliseconds: The time of day, for records.
    ///   - actions: What to do is appended here.
    package mutating func handle(
        _ event: BrokerEvent,
        at now: BootInstant,
        wallMilliseconds: Int64,
        into actions: inout [BrokerAction]
    ) {
        self.now = now
        self.wallMilliseconds = wallMilliseconds
        run(into: &actions) { machine in
            switch event {
            case .opened(let connection, let node): machine.opened(connection, node: node)
            case .received(let connection, let frame): machine.received(frame, on: connection)
            case .closed(let connection): machine.forget(connection)
            case .deadline: machine.deadlinePassed()
            }
        }
    }

    /// Does something whose actions go to an array of the caller's, and what follows from it.
    mutating func run(into actions: inout [BrokerAction], _ body: (inout BrokerMachine) -> Void) {
        swap(&outbox, &actions)
        body(&self)
        settle()
        swap(&outbox, &actions)
    }

    /// The node of a number, or nil.
    func node(_ id: Int32) -> BrokerNode? { nodes.first { $0.id == id } }

    /// Whether a node is up.
    func isAlive(_ id: Int32) -> Bool { nodes.contains { $0.id == id && $0.isAlive } }
}
