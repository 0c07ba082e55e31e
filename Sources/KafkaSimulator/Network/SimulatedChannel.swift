internal import KafkaNetwork
internal import KafkaWire

/// One end of a connection inside a simulation.
final class SimulatedChannel: Channel {
    /// How many bytes may be on their way to one side.
    private static let window = 256 * 1024

    /// What a channel is about.
    private enum Phase { case connecting, open, closed }

    /// The address of the other side.
    let remoteAddress: SocketAddress

    /// How many bytes were given to ``write(_:)`` and are not on their way yet.
    private(set) var unsentBytes = 0

    /// Whether bytes are taken; without it the other side has to wait.
    var isReading = true {
        didSet { if isReading, !oldValue { resume() } }
    }

    /// The connection's number.
    private(set) var number = 0
    /// Who is told what happens.
    var handler: (any ChannelHandler)?

    private let loop: SimulatedLoop
    private let options: ChannelOptions
    private var phase = Phase.connecting
    private var isServer = false
    private var peer: SimulatedChannel?

    // What goes from here to the other side.
    private var output: [Bytes] = []
    private var isBlocked = false
    private var bytesOnTheirWay = 0
    private var lastArrival = BootInstant(nanoseconds: .min)
    /// Nothing comes to the other side any more, not even the end.
    private var isMute = false

    // What came from there.
    private var backlog: [Bytes] = []
    private var held = Bytes()
    private var isTaking = false

    init(loop: SimulatedLoop, remote: SocketAddress, options: ChannelOptions) {
        self.loop = loop
        self.remoteAddress = remote
        self.options = options
    }

    private var simulation: Simulation { loop.simulation }

    // MARK: Beginning

    /// Begins to connect.
    func connect() {
        number = simulation.nextConnection
        simulation.nextConnection += 1
        let faults = simulation.faults
        guard options.makeTransform == nil else {
            return close(NetworkError(.transform, "a simulation sends frames as they are"))
        }
        simulation.after(options.connectTimeout) { [self] in
            guard phase == .connecting else { return }
            loop.turn { close(NetworkError(.timedOut, "connecting to \(remoteAddress) took too long")) }
        }
        if simulation.chance.happens(perMillion: faults.connectHanging) { return }
        let isRefused = simulation.chance.happens(perMillion: faults.refusal)
        simulation.after(delay()) { [self] in arrive(isRefused: isRefused) }
    }

    /// Comes to the address that was asked for.
    private func arrive(isRefused: Bool) {
        guard phase == .connecting else { return }
        let listener = simulation.listeners.first { $0.address == remoteAddress }
        guard !isRefused, let listener else {
            return simulation.after(delay()) { [self] in
                guard phase == .connecting else { return }
                loop.turn { close(NetworkError(.refused, "connecting to \(remoteAddress): connection refused")) }
            }
        }
        let opening = simulation.now + delay()
        lastArrival = simulation.now
        listener.loop.turn {
            let server = listener.connect(self)
            peer = server
            // What the other side sends comes behind its consent.
            server.lastArrival = max(server.lastArrival, opening)
        }
        simulation.at(opening) { [self] in
            loop.turn {
                guard phase == .connecting else { return }
                phase = .open
                simulation.transcript.note(.opened, at: simulation.now, connection: number)
                handler?.channelOpened()
                loop.settleLater(self)
            }
        }
    }

    /// Becomes the listening side's end of a connection.
    func serve(_ client: SimulatedChannel) {
        isServer = true
        number = client.number
        peer = client
        phase = .open
    }

    // MARK: Sending

    /// Sends bytes at the end of the loop's turn.
    func write(_ segments: [Bytes]) {
        loop.checkCurrent()
        guard phase != .closed else { return }
        for segment in segments where !segment.isEmpty {
            output.append(segment)
            unsentBytes += segment.count
        }
        loop.settleLater(self)
    }

    /// Has as much as fits go on its way.
    func settle() {
        guard phase == .open, unsentBytes > 0 || isBlocked else { return }
        var room = Self.window - bytesOnTheirWay
        var buffer = GrowingBuffer(capacity: min(max(room, 0), unsentBytes))
        var taken = 0
        while taken < output.count, room > 0 {
            let segment = output[taken]
            guard let part = segment.part(from: 0, count: min(room, segment.count)) else { break }
            buffer.append(part.span)
            room -= part.count
            unsentBytes -= part.count
            if part.count < segment.count {
                output[taken] = segment.suffix(from: part.count)
            } else {
                taken += 1
            }
        }
        output.removeFirst(taken)
        transmit(buffer.finish())
        if unsentBytes > 0 {
            isBlocked = true
        } else if isBlocked {
            isBlocked = false
            handler?.channelDrained()
        }
    }

    /// Puts bytes on their way, in pieces and with what goes wrong.
    private func transmit(_ bytes: Bytes) {
        let faults = simulation.faults
        var rest = bytes
        while !rest.isEmpty {
            var count = rest.count
            if simulation.chance.happens(perMillion: faults.cutting) {
                count = 1 + simulation.chance.number(below: count)
            }
            guard let piece = rest.part(from: 0, count: count) else { return }
            rest = rest.suffix(from: count)
            bytesOnTheirWay += count
            if simulation.chance.happens(perMillion: faults.vanishing) { isMute = true }
            if simulation.chance.happens(perMillion: faults.loss), !isMute {
                let whole = simulation.chance.number(below: count + 1)
                if let part = piece.part(from: 0, count: whole) { deliver(part) }
                return lose()
            }
            deliver(piece)
        }
    }

    private func deliver(_ piece: Bytes) {
        guard !isMute, let peer, !piece.isEmpty else { return }
        simulation.at(arrival()) { peer.loop.turn { peer.receive(piece) } }
    }

    /// The connection is lost: each side finds out at its own time.
    private func lose() {
        let reason = NetworkError(.system(104), "the connection to \(remoteAddress): connection reset by peer")
        let peer = peer
        let arrival = arrival()
        isMute = true
        peer?.isMute = true
        if let peer { simulation.at(arrival) { peer.loop.turn { peer.close(reason) } } }
        simulation.after(delay()) { [self] in loop.turn { close(reason) } }
    }

    /// When what is sent now comes to the other side: behind all that was sent before.
    private func arrival() -> BootInstant {
        // What comes at one time comes in any order, so that no two pieces may.
        lastArrival = max(lastArrival + .nanoseconds(1), simulation.now + delay())
        return lastArrival
    }

    private func delay() -> Duration {
        let faults = simulation.faults
        var delay = faults.minimumDelay + simulation.chance.duration(below: faults.jitter)
        if simulation.chance.happens(perMillion: faults.slowness) {
            delay += simulation.chance.duration(below: faults.slowDelay)
        }
        return delay
    }

    // MARK: Receiving

    private func receive(_ piece: Bytes) {
        guard phase != .closed else { return }
        let checksum = UInt64(CRC32C.checksum(of: piece.span))
        simulation.transcript.note(
            isServer ? .receivedByServer : .receivedByClient,
            at: simulation.now,
            connection: number,
            detail: checksum << 32 | UInt64(UInt32(truncatingIfNeeded: piece.count))
        )
        backlog.append(piece)
        takeBacklog()
    }

    private func resume() {
        loop.add { [self] in takeBacklog() }
    }

    /// Hands out the frames that are whole; what handlers do meanwhile may end it.
    private func takeBacklog() {
        guard !isTaking else { return }
        isTaking = true
        defer { isTaking = false }
        while isReading, phase == .open {
            if let frame = nextFrame() {
                handler?.channelReceived(frame)
                continue
            }
            guard phase == .open, !backlog.isEmpty else { return }
            let piece = backlog.removeFirst()
            peer?.taken(piece.count)
            var buffer = GrowingBuffer(capacity: held.count + piece.count)
            buffer.append(held.span)
            buffer.append(piece.span)
            held = buffer.finish()
        }
    }

    private func nextFrame() -> Bytes? {
        guard held.count >= 4 else { return nil }
        var word: UInt32 = 0
        for index in 0..<4 { word = word << 8 | UInt32(held[index]) }
        let size = Int(Int32(bitPattern: word))
        guard size >= 0, size <= options.maximumFrameSize else {
            close(NetworkError(.frameSize(size), "a frame of \(size) bytes came"))
            return nil
        }
        guard let frame = held.part(from: 4, count: size) else { return nil }
        held = held.suffix(from: 4 + size)
        return Bytes(copying: frame.span)
    }

    /// The other side has taken bytes, so that more can go on their way.
    private func taken(_ count: Int) {
        bytesOnTheirWay -= count
        if isBlocked, phase == .open { loop.settleLater(self) }
    }

    // MARK: End

    /// Closes the channel; the handler is told in a later turn.
    func close() {
        loop.checkCurrent()
        close(NetworkError(.closed, "the connection to \(remoteAddress) was closed by this side"))
    }

    /// Closes the channel for a reason; what is on its way still comes to the other side, and then the end.
    func close(_ reason: NetworkError) {
        guard phase != .closed else { return }
        phase = .closed
        output = []
        unsentBytes = 0
        backlog = []
        held = Bytes()
        let detail: UInt64 = isServer ? 1 : 0
        simulation.transcript.note(.closed, at: simulation.now, connection: number, detail: detail)
        if let peer, !isMute {
            let end = NetworkError(.closedByPeer, "\(peer.remoteAddress) closed the connection")
            simulation.at(arrival()) { peer.loop.turn { peer.close(end) } }
        }
        isMute = true
        peer = nil
        loop.tellLater(self, reason)
    }

    /// Tells the handler that the channel has closed, and lets go of it.
    func tellClosed(_ reason: NetworkError) {
        let handler = handler
        self.handler = nil
        handler?.channelClosed(reason)
    }
}
