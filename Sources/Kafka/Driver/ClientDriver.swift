internal import KafkaBuffers
internal import KafkaCore
internal import KafkaMessages
internal import KafkaNetwork
internal import KafkaWire

/// What runs a client: the loop's half, which owns connections, metadata, the producer and the readers.
///
/// All members are for the loop's thread, but for those that say otherwise.
final class ClientDriver: @unchecked Sendable {
    /// The client's own version, which brokers are told.
    static let version = "0.1.0"

    /// Any thread.
    let runtime: any Runtime
    /// Any thread.
    let loop: any EventLoop
    /// Any thread.
    let configuration: KafkaClient.Configuration
    let channelOptions: ChannelOptions
    /// A bug that is there on purpose.
    let defect: Defect?
    /// Any thread.
    let accumulator: Accumulator
    private(set) var connections: [BrokerConnection] = []
    private let bootstrap: [HostPort]
    private var nextBootstrap = 0
    private var backoffs: [Int32: (backoff: Backoff, until: BootInstant, reason: NetworkError)] = [:]
    private(set) var isClosed = false
    private var isClosing = false
    private var chance: UInt64
    private var closeTimer: (any LoopTimer)?

    /// What is known of the cluster.
    private(set) lazy var metadata = MetadataDriver(driver: self)
    /// What knows the coordinators of groups.
    private(set) lazy var coordinators = CoordinatorDriver(driver: self)
    /// What sends records.
    private(set) lazy var producer = ProducerDriver(driver: self)

    /// Members of groups that are open.
    private(set) var consumers: [ConsumerDriver] = []

    /// Readers that are open.
    private(set) var readers: [ReaderDriver] = []
    private var nextReader = 0
    private var nextConsumer = 0

    /// The time that deadlines count on.
    ///
    /// Any thread.
    var now: BootInstant { runtime.now }

    /// Makes a driver; nothing is connected before the first call.
    init(runtime: any Runtime, configuration: KafkaClient.Configuration, defect: Defect?) throws(KafkaError) {
        bootstrap = try configuration.validated()
        self.runtime = runtime
        self.configuration = configuration
        self.defect = defect
        do throws(NetworkError) {
            loop = try runtime.makeLoop(name: "kafka-client")
        } catch {
            throw KafkaError(.connection, "no thread can be started for the client: \(error)")
        }
        // One look at the system's chance is enough: it costs a call each time.
        chance = runtime.random() | 1
        var options = ChannelOptions()
        options.connectTimeout = configuration.connectTimeout
        channelOptions = options
        accumulator = Accumulator(
            settings: configuration.producer.accumulatorSettings,
            source: runtime.pool,
            environment: LoopEnvironment(runtime: runtime, loop: loop),
            seed: runtime.random(),
            defect: defect
        )
    }

    /// Begins to work; the loop holds on to the driver until it is shut down.
    func start() {
        loop.execute { [self] in loop.add(producer) }
    }

    /// Does something on the loop and waits for what comes of it.
    ///
    /// Any thread.
    ///
    /// - Parameters:
    ///   - fallback: What comes of it where the loop has ended.
    ///   - work: What to do; it or what it begins calls its argument once.
    /// - Returns: What the argument was called with, or the fallback.
    func onLoop<Value: Sendable>(
        orElse fallback: Value,
        _ work: @escaping @Sendable (_ done: @escaping @Sendable (Value) -> Void) -> Void
    ) async -> Value {
        await withCheckedContinuation { continuation in
            let reply = LoopReply(continuation, fallback: fallback)
            loop.execute { work { reply.give($0) } }
        }
    }

    /// What calls come to when the client is closed.
    static let closedError = KafkaError(.closed, "the client is closed")

    /// Does something on the loop.
    ///
    /// Any thread.
    func run(_ work: @escaping @Sendable () -> Void) { loop.execute(work) }

    /// A random number, for backoff and choices.
    func random() -> UInt64 {
        chance ^= chance << 13
        chance ^= chance >> 7
        chance ^= chance << 17
        return chance
    }

    /// Sends a call to a broker, over a connection that is opened where there is none.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - node: The broker's id.
    ///   - lane: What for.
    func submit(_ call: Call, to node: Int32, lane: Lane) {
        guard !isClosed else {
            call.complete(.failure(ClientDriver.closedError))
            return
        }
        if let connection = connections.first(where: { $0.node == node && $0.lane == lane && !$0.hasEnded }) {
            connection.submit(call)
            return
        }
        guard let place = place(of: node) else {
            let failure = KafkaError(.connection, "the cluster's metadata name no broker \(node)") { $0.broker = node }
            call.complete(.failure(failure))
            return
        }
        if let entry = backoffs[node], entry.until > now {
            // Who gives up now is to learn why the last connection failed, not that the next one is not due yet.
            let failure = KafkaError(.connection, entry.reason.text) {
                $0.broker = node
                $0.address = place.description
                $0.api = call.key
                $0.hint = entry.reason.hint(for: place)
            }
            call.complete(.failure(failure))
            return
        }
        let connection = BrokerConnection(node: node, lane: lane, place: place, driver: self)
        connections.append(connection)
        connection.open()
        connection.submit(call)
    }

    private func place(of node: Int32) -> HostPort? {
        if node < 0 {
            let index = Int(-1 - node)
            return index < bootstrap.count ? bootstrap[index] : nil
        }
        guard let broker = metadata.snapshot.broker(node), let port = UInt16(exactly: broker.port) else { return nil }
        return HostPort(broker.host, port)
    }

    /// A broker that can be asked anything: one that is connected, else any that is known.
    ///
    /// - Returns: Its id; negative for an address that was given to start from.
    func anyNode() -> Int32 {
        let known = metadata.snapshot.brokers
        if let ready = connections.first(where: { $0.isReady && $0.lane == .control }) { return ready.node }
        let usable = known.filter { (backoffs[$0.id]?.until ?? now) <= now }
        if !usable.isEmpty { return usable[Int(random() % UInt64(usable.count))].id }
        nextBootstrap = (nextBootstrap + 1) % bootstrap.count
        return Int32(-1 - nextBootstrap)
    }

    /// A broker asked to be left in peace for a while (KIP-219).
    func throttle(_ node: Int32, _ lane: Lane, milliseconds: Int32) {
        guard milliseconds > 0 else { return }
        let connection = connections.first { $0.node == node && $0.lane == lane }
        connection?.throttle(for: .milliseconds(Int64(milliseconds)))
    }

    /// Makes a reader without partitions.
    func makeReader(_ settings: KafkaClient.Configuration.Reader) -> ReaderDriver {
        let reader = ReaderDriver(number: nextReader, settings: settings, driver: self)
        nextReader += 1
        readers.append(reader)
        loop.add(reader)
        return reader
    }

    /// Ends a reader.
    func close(_ reader: ReaderDriver) {
        reader.close()
        guard !isClosed else { return }
        readers.removeAll { $0 === reader }
        loop.remove(reader)
    }

    /// Makes a member of a group, which does not join yet.
    func makeConsumer(_ group: GroupSettings, _ settings: KafkaClient.Configuration.Consumer) -> ConsumerDriver {
        let reader = makeReader(settings.reader ?? configuration.reader)
        nextConsumer += 1
        let consumer = ConsumerDriver(
            number: nextConsumer,
            group: group,
            settings: settings,
            reader: reader,
            driver: self
        )
        consumers.append(consumer)
        loop.add(consumer)
        return consumer
    }

    /// Ends a member of a group that has left it.
    func close(_ consumer: ConsumerDriver) {
        consumer.shutDown()
        close(consumer.reader)
        guard !isClosed else { return }
        consumers.removeAll { $0 === consumer }
        loop.remove(consumer)
    }

    /// Closes the connections of a lane that nobody uses any more.
    func closeLane(_ lane: Lane) {
        for connection in connections where connection.lane == lane {
            connection.end(NetworkError(.closed, "the reader is closed"))
        }
    }

    /// A connection has ended.
    func ended(_ connection: BrokerConnection, _ reason: NetworkError, wasReady: Bool) {
        connections.removeAll { $0 === connection }
        guard !isClosed else { return }
        var entry =
            backoffs[connection.node]?.backoff
            ?? Backoff(
                first: configuration.retryBackoff,
                limit: configuration.retryBackoffLimit
            )
        if wasReady { entry.succeeded() }
        let wait = wasReady ? Duration.zero : entry.failed(chance: random())
        backoffs[connection.node] = (entry, now + wait, reason)
        if !wasReady { metadata.refresh() }
    }

    /// Sends what was appended, for a while, and shuts down.
    func close(within limit: Duration, completion: @escaping @Sendable (UndeliveredReport) -> Void) {
        guard !isClosed, !isClosing else {
            completion(UndeliveredReport(records: 0, firstError: nil))
            return
        }
        isClosing = true
        accumulator.close()
        var isDone = false
        let finish = { [self] in
            guard !isDone else { return }
            isDone = true
            closeTimer?.disarm()
            closeTimer = nil
            producer.close(KafkaError(.closed, "the client was closed before the record was acknowledged"))
            let failures = accumulator.failures.current
            let report = UndeliveredReport(records: failures.records, firstError: failures.error)
            shutDown()
            completion(report)
        }
        closeTimer = loop.makeTimer(finish)
        closeTimer?.arm(at: now + limit)
        producer.flush { _, _ in finish() }
    }

    /// Fails all that waits, and shuts down.
    func abandon(_ error: KafkaError) {
        guard !isClosed, !isClosing else { return }
        accumulator.close()
        producer.close(error)
        shutDown()
    }

    /// Ends all connections and the loop.
    func shutDown() {
        guard !isClosed else { return }
        isClosed = true
        for connection in connections { connection.end(NetworkError(.closed, "the client is closed")) }
        connections = []
        metadata.close()
        coordinators.close()
        for consumer in consumers { consumer.shutDown() }
        consumers = []
        for reader in readers { reader.close(KafkaError(.closed, "the client is closed")) }
        readers = []
        loop.remove(producer)
        loop.stop()
    }
}
