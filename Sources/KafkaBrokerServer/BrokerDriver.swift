internal import KafkaBroker
internal import KafkaNetwork
internal import KafkaWire

/// Runs the mind of a cluster over sockets; all members are for the loop's thread, but for those that say otherwise.
final class BrokerDriver: LoopSource, @unchecked Sendable {
    /// How many bytes of answers may wait for a client before nothing is read from it.
    static let unsentLimit = 16 << 20
    /// How long a client may take to get what comes before the end of its connection.
    static let closingTime = Duration.seconds(5)
    /// How long until a port that was taken meanwhile is asked for again.
    static let listeningPause = Duration.milliseconds(50)

    /// The socket of a broker.
    private struct NodeSocket {
        let id: Int32
        var address: SocketAddress
        var listener: (any Listener)?
        var isWanted = true
    }

    /// The loop that drives everything; for any thread.
    let loop: any EventLoop
    /// The mind.
    var machine: BrokerMachine

    private let runtime: any Runtime
    private let options: ChannelOptions
    private var nodes: [NodeSocket]
    private var connections: [Int: ClientConnection] = [:]
    private var nextConnection = 1
    /// Connections that wait until their client has taken what there is.
    private var waiting: [ClientConnection] = []
    private var actions: [BrokerAction] = []
    private var timer: (any LoopTimer)?
    private var listeningTimer: (any LoopTimer)?
    private var isClosed = false

    /// Makes a driver that does not listen yet; any thread.
    init(_ configuration: BrokerConfiguration, runtime: any Runtime, loop: any EventLoop) {
        machine = BrokerMachine(configuration: configuration)
        self.runtime = runtime
        self.loop = loop
        var options = ChannelOptions()
        options.maximumFrameSize = configuration.limits.requestBytes
        self.options = options
        nodes = configuration.nodes.map {
            NodeSocket(id: $0.id, address: .loopback(port: UInt16(clamping: $0.port)), listener: nil)
        }
    }

    /// Does something on the loop and waits for what comes of it; any thread.
    ///
    /// - Parameter body: What to do.
    /// - Returns: What comes of it; nil where the loop has ended.
    @discardableResult
    func call<Value: Sendable>(_ body: @escaping @Sendable (BrokerDriver) -> Value) async -> Value? {
        await withCheckedContinuation { continuation in
            let reply = LoopReply(continuation)
            loop.execute { reply.give(body(self)) }
        }
    }

    /// Changes the cluster and does what follows from it; any thread.
    ///
    /// - Parameter body: Gets the mind, the time, and where to append what is to be done.
    /// - Returns: What the closure returns; nil where the loop has ended.
    @discardableResult
    func change<Value: Sendable>(
        _ body: @escaping @Sendable (inout BrokerMachine, BootInstant, inout [BrokerAction]) -> Value
    ) async -> Value? {
        await call { driver in
            var actions: [BrokerAction] = []
            let value = body(&driver.machine, driver.runtime.now, &actions)
            driver.run(actions)
            return value
        }
    }

    // MARK: Beginning and end

    /// Listens for all brokers.
    ///
    /// - Returns: Their ports, or why one can't be had.
    func listen() -> Result<[UInt16], NetworkError> {
        for index in nodes.indices {
            do {
                try listen(index)
            } catch {
                close()
                return .failure(error)
            }
            let (node, port) = (nodes[index], Int32(nodes[index].address.port))
            let host = machine.configuration.nodes[index].host
            machine.advertise(host: host, port: port, node: node.id)
        }
        loop.add(self)
        timer = loop.makeTimer { [weak self] in self?.handle(.deadline) }
        return .success(nodes.map(\.address.port))
    }

    /// Closes everything.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        for index in nodes.indices {
            nodes[index].isWanted = false
            nodes[index].listener?.close()
            nodes[index].listener = nil
        }
        for id in connections.keys.sorted() { connections[id]?.channel.close() }
        timer?.disarm()
        listeningTimer?.disarm()
        loop.remove(self)
    }

    // MARK: Connections

    /// Tells the machine what happened and does what it wants.
    func handle(_ event: BrokerEvent) {
        guard !isClosed else { return }
        var actions: [BrokerAction] = []
        swap(&actions, &self.actions)
        machine.handle(event, at: runtime.now, wallMilliseconds: runtime.wallMilliseconds, into: &actions)
        run(actions)
        actions.removeAll(keepingCapacity: true)
        swap(&actions, &self.actions)
    }

    /// A connection is gone.
    func lost(_ connection: ClientConnection) {
        guard connections.removeValue(forKey: connection.id) != nil else { return }
        waiting.removeAll { $0 === connection }
        connection.closing?.disarm()
        handle(.closed(connection: connection.id))
    }

    var hasWork: Bool { waiting.contains(where: hasTakenEnough) }

    /// Closes connections, or reads from them again, whose client has taken what there was.
    func pump() {
        guard hasWork else { return }
        let ready = waiting.filter(hasTakenEnough)
        waiting.removeAll(where: hasTakenEnough)
        for connection in ready {
            connection.isPaused = false
            if connection.closing == nil {
                connection.channel.isReading = true
            } else {
                connection.channel.close()
            }
        }
    }

    private func hasTakenEnough(_ connection: ClientConnection) -> Bool {
        connection.channel.unsentBytes <= (connection.closing == nil ? Self.unsentLimit / 2 : 0)
    }

    private func accept(_ channel: any Channel, node: Int32) -> ClientConnection {
        let connection = ClientConnection(id: nextConnection, node: node, channel: channel, driver: self)
        nextConnection += 1
        connections[connection.id] = connection
        return connection
    }

    // MARK: Actions

    private func run(_ actions: [BrokerAction]) {
        for action in actions {
            switch action {
            case .send(let id, let segments):
                if let connection = connections[id] { send(segments, to: connection) }
            case .close(let id):
                if let connection = connections[id] { finish(connection) }
            case .stopListening(let node):
                for index in nodes.indices where nodes[index].id == node { stopListening(index) }
            case .startListening(let node):
                for index in nodes.indices where nodes[index].id == node { startListening(index) }
            }
        }
        armTimer()
    }

    private func send(_ segments: [Bytes], to connection: ClientConnection) {
        let channel = connection.channel
        channel.write(segments)
        guard !connection.isPaused, channel.unsentBytes > Self.unsentLimit else { return }
        connection.isPaused = true
        channel.isReading = false
        waiting.append(connection)
    }

    /// Closes a connection when its client has got what was sent before.
    private func finish(_ connection: ClientConnection) {
        guard connection.closing == nil else { return }
        let channel = connection.channel
        let timer = loop.makeTimer { channel.close() }
        connection.closing = timer
        guard channel.unsentBytes > 0 else { return channel.close() }
        timer.arm(at: runtime.now + Self.closingTime)
        channel.isReading = false
        if !connection.isPaused { waiting.append(connection) }
    }

    private func armTimer() {
        guard let timer else { return }
        let deadline = machine.nextDeadline
        guard deadline != timer.deadline else { return }
        if let deadline { timer.arm(at: deadline) } else { timer.disarm() }
    }

    // MARK: Listening

    private func stopListening(_ index: Int) {
        nodes[index].isWanted = false
        nodes[index].listener?.close()
        nodes[index].listener = nil
    }

    private func startListening(_ index: Int) {
        nodes[index].isWanted = true
        listenAgain()
    }

    /// Listens where it is wanted; another program may have taken a port meanwhile, so that it has to be tried again.
    private func listenAgain() {
        guard !isClosed else { return }
        var isComplete = true
        for index in nodes.indices where nodes[index].isWanted && nodes[index].listener == nil {
            do {
                try listen(index)
            } catch {
                isComplete = false
            }
        }
        guard !isComplete else { return }
        let timer = listeningTimer ?? loop.makeTimer { [weak self] in self?.listenAgain() }
        listeningTimer = timer
        timer.arm(at: runtime.now + Self.listeningPause)
    }

    private func listen(_ index: Int) throws(NetworkError) {
        let node = nodes[index].id
        let listener = try loop.listen(on: nodes[index].address, options: options) { [unowned self] channel in
            accept(channel, node: node)
        }
        nodes[index].listener = listener
        nodes[index].address = listener.address
    }
}
