internal import KafkaNetwork
internal import KafkaWire

/// An event loop without a thread: it has a turn when the simulation gives it one.
final class SimulatedLoop: EventLoop, @unchecked Sendable {
    /// How long at the most from a wake-up until the turn.
    private static let turnDelay = Duration.microseconds(20)
    /// How often an ending loop looks for what its handlers began when they were told of the end.
    private static let turnsToEnd = 100

    /// Where the loop belongs.
    let simulation: Simulation
    /// Whether the loop has stopped: nothing happens in it any more.
    private(set) var hasEnded = false

    private var isStopping = false
    private var isScheduled = false
    private var inbox: [() -> Void] = []
    private var sources: [any LoopSource] = []
    private var channels: [SimulatedChannel] = []
    private var unsettled: [SimulatedChannel] = []
    private var closed: [(channel: SimulatedChannel, reason: NetworkError)] = []

    init(simulation: Simulation) {
        self.simulation = simulation
    }

    var isCurrent: Bool { !simulation.hasEnded && simulation.current === self }

    var executor: any TaskExecutor { self }

    func execute(_ work: @escaping @Sendable () -> Void) { add(work) }

    /// Has work done in the next turn.
    func add(_ work: @escaping () -> Void) {
        guard !simulation.hasEnded, !hasEnded else { return }
        inbox.append(work)
        schedule()
    }

    func wake() {
        guard !simulation.hasEnded else { return }
        schedule()
    }

    func add(_ source: any LoopSource) {
        checkCurrent()
        sources.append(source)
        schedule()
    }

    func remove(_ source: any LoopSource) {
        checkCurrent()
        sources.removeAll { $0 === source }
    }

    func makeTimer(_ fire: @escaping () -> Void) -> any LoopTimer {
        SimulatedTimer(loop: self, fire: fire)
    }

    func stop() {
        guard !simulation.hasEnded, !isStopping else { return }
        isStopping = true
        schedule()
    }

    // MARK: Connections

    func connect(
        to address: SocketAddress,
        options: ChannelOptions,
        handler: any ChannelHandler
    ) -> any Channel {
        checkCurrent()
        let channel = SimulatedChannel(loop: self, remote: address, options: options)
        channel.handler = handler
        channels.append(channel)
        if isStopping {
            channel.close(NetworkError(.closed, "the event loop has stopped"))
        } else {
            channel.connect()
        }
        return channel
    }

    func listen(
        on address: SocketAddress,
        options: ChannelOptions,
        accept: @escaping (any Channel) -> any ChannelHandler
    ) throws(NetworkError) -> any Listener {
        checkCurrent()
        var address = address
        if address.port == 0 {
            address = .loopback(port: simulation.nextPort)
            simulation.nextPort &+= 1
        }
        guard !isStopping, !simulation.listeners.contains(where: { $0.address == address }) else {
            throw NetworkError(.system(98), "listening on \(address)")
        }
        let listener = SimulatedListener(loop: self, address: address, options: options, accept: accept)
        simulation.listeners.append(listener)
        return listener
    }

    /// Counts a channel that was accepted among those of the loop.
    func adopt(_ channel: SimulatedChannel) { channels.append(channel) }

    /// Has a channel send what it has at the end of the turn.
    func settleLater(_ channel: SimulatedChannel) {
        unsettled.append(channel)
        schedule()
    }

    /// Has the handler of a channel told in the next turn that it has closed.
    func tellLater(_ channel: SimulatedChannel, _ reason: NetworkError) {
        channels.removeAll { $0 === channel }
        closed.append((channel, reason))
        schedule()
    }

    // MARK: Turns

    /// Stops the program where what belongs to the loop is touched out of its turn.
    func checkCurrent() {
        precondition(isCurrent, "what belongs to an event loop was touched outside its turn")
    }

    /// Has the loop do something, and what a turn does beside.
    func turn(_ event: () -> Void = {}) {
        guard !hasEnded else { return }
        let outer = simulation.current
        simulation.current = self
        defer { simulation.current = outer }
        work()
        event()
        if isStopping { end() } else if hasWork { schedule() }
    }

    private func work() {
        for work in take(&inbox) { work() }
        for (channel, reason) in take(&closed) { channel.tellClosed(reason) }
        for source in sources where sources.contains(where: { $0 === source }) { source.pump() }
        for channel in take(&unsettled) { channel.settle() }
    }

    private var hasWork: Bool {
        !inbox.isEmpty || !closed.isEmpty || !unsettled.isEmpty || sources.contains { $0.hasWork }
    }

    private func schedule() {
        guard !isScheduled, !hasEnded else { return }
        isScheduled = true
        // Something of a delay, so that a loop that always finds work can't stop the time.
        simulation.after(.nanoseconds(500) + simulation.chance.duration(below: Self.turnDelay)) { [self] in
            isScheduled = false
            turn()
        }
    }

    /// Closes everything, tells everybody, and does the work that is left.
    private func end() {
        let reason = NetworkError(.closed, "the event loop has stopped")
        for listener in simulation.listeners where listener.loop === self { listener.close() }
        for _ in 0..<Self.turnsToEnd {
            for channel in channels { channel.close(reason) }
            work()
            guard !inbox.isEmpty || !closed.isEmpty || !channels.isEmpty else { break }
        }
        hasEnded = true
        inbox = []
        sources = []
        channels = []
        unsettled = []
        closed = []
    }

    private func take<Element>(_ list: inout [Element]) -> [Element] {
        var taken: [Element] = []
        swap(&taken, &list)
        return taken
    }
}
