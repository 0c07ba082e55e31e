internal import KafkaWire

/// A connection of a ``SystemLoop``: its life, and what its handler is told.
final class SystemChannel: Channel, PollTarget {
    /// Where a channel is in its life.
    enum Phase {
        /// The system connects.
        case connecting
        /// What is between frames and socket has to agree with the other side.
        case agreeing
        /// Frames go both ways.
        case open
        /// Nothing goes any more.
        case closed
    }

    let remoteAddress: SocketAddress
    let loop: SystemLoop
    let options: ChannelOptions

    private(set) var phase = Phase.connecting
    private(set) var handler: (any ChannelHandler)?
    private(set) var socket: Socket?
    private var number: UInt64 = 0
    private var interest = PollEvents()
    private var timer: (any LoopTimer)?
    private var isUnsettled = false

    /// What changes the bytes between frames and socket.
    var transform: (any StreamTransform)?
    /// Bytes for the socket.
    var output = SendQueue()
    /// Bytes of frames that have to go through the transform first.
    var plain = SendQueue()
    /// Whether the system has taken less than it was given, and the handler waits to be told that it takes more.
    var isBlocked = false
    /// What makes frames of what comes.
    var frames: FrameAssembler
    /// Bytes of frames that came before reading was turned off.
    var held = Bytes()

    var isReading = true {
        didSet { if isReading != oldValue { readingChanged() } }
    }

    init(
        loop: SystemLoop,
        remote: SocketAddress,
        options: ChannelOptions,
        handler: (any ChannelHandler)? = nil
    ) {
        self.loop = loop
        remoteAddress = remote
        self.options = options
        self.handler = handler
        frames = FrameAssembler(pool: loop.pool, limit: options.maximumFrameSize)
        transform = options.makeTransform?()
    }

    // MARK: Beginning

    /// Begins to connect.
    func connect() {
        do {
            let socket = try Socket(for: remoteAddress)
            self.socket = socket
            try socket.connect(to: remoteAddress)
            try watch(socket, .output)
            startTimer()
        } catch {
            close(error)
        }
    }

    /// Begins with a socket that was accepted.
    ///
    /// - Parameters:
    ///   - socket: The socket.
    ///   - accept: Who says who is told.
    func open(_ socket: Socket, accept: (any Channel) -> any ChannelHandler) {
        do {
            try watch(socket, .input)
        } catch {
            // Nobody has seen this channel.
            socket.close()
            phase = .closed
            return
        }
        self.socket = socket
        phase = .agreeing
        handler = accept(self)
        guard phase != .closed else { return }
        if transform != nil { startTimer() }
        agree()
    }

    private func finishConnecting() {
        guard let socket else { return }
        var code = socket.takeError()
        // Without a listener, the system may choose the port that was asked for as this side's, and connect it to
        // itself.
        if code == 0, socket.localAddress == remoteAddress { code = Socket.refused }
        guard code == 0 else { return close(NetworkError(code: code, "connecting to \(remoteAddress)")) }
        phase = .agreeing
        agree()
    }

    /// Begins what has to be agreed on.
    private func agree() {
        if let transform {
            var first = GrowingBuffer(capacity: 1024)
            do {
                try transform.start(output: &first)
            } catch {
                return close(error)
            }
            output.append(first.finish())
        }
        openIfAgreed()
        settleLater()
    }

    /// Tells the handler that the channel is open, when it is.
    func openIfAgreed() {
        guard phase == .agreeing, transform?.isEstablished ?? true else { return }
        phase = .open
        timer?.disarm()
        timer = nil
        settleLater()
        handler?.channelOpened()
    }

    private func startTimer() {
        let timer = loop.makeTimer { [weak self] in
            guard let self else { return }
            let doing = phase == .connecting ? "connecting to" : "agreeing with"
            close(NetworkError(.timedOut, "\(doing) \(remoteAddress) took longer than \(options.connectTimeout)"))
        }
        timer.arm(at: SystemClock.boot + options.connectTimeout)
        self.timer = timer
    }

    // MARK: End

    func close() {
        close(NetworkError(.closed, "the connection to \(remoteAddress) was closed by this side"))
    }

    /// Closes the channel; the handler is told in a later turn.
    func close(_ reason: NetworkError) {
        guard phase != .closed else { return }
        phase = .closed
        timer?.disarm()
        timer = nil
        if let socket {
            if !interest.isEmpty { loop.forget(number, socket) }
            socket.close()
        }
        socket = nil
        transform = nil
        output.removeAll()
        plain.removeAll()
        frames = FrameAssembler(pool: loop.pool, limit: 0)
        held = Bytes()
        loop.tellLater(self, reason)
    }

    /// Tells the handler that the channel has closed, and lets go of it.
    func tellClosed(_ reason: NetworkError) {
        let handler = handler
        self.handler = nil
        handler?.channelClosed(reason)
    }

    func loopStops() { close(NetworkError(.closed, "the event loop has stopped")) }

    // MARK: Turns

    func isReady(_ events: PollEvents) {
        guard phase != .connecting else { return finishConnecting() }
        if isReading {
            if events != .output { receive() }
        } else if !events.isDisjoint(with: .broken) {
            // It would be told again in each turn.
            let code = socket?.takeError() ?? 0
            close(code == 0 ? endOfStream : NetworkError(code: code, "the connection to \(remoteAddress)"))
        }
        if events.contains(.output) { settleLater() }
    }

    /// That the other side sends no more.
    var endOfStream: NetworkError {
        NetworkError(.closedByPeer, "\(remoteAddress) closed the connection")
    }

    /// Has the channel settled at the end of the turn.
    func settleLater() {
        guard !isUnsettled, phase != .closed else { return }
        isUnsettled = true
        loop.settleLater(self)
    }

    /// Sends what there is, and asks the system for what is wanted from now on.
    func settle() {
        isUnsettled = false
        guard phase != .closed, phase != .connecting else { return }
        flush()
        guard let socket, phase != .closed else { return }
        var wanted = PollEvents.broken
        if isReading { wanted.insert(.input) }
        if !output.isEmpty { wanted.insert(.output) }
        guard wanted != interest else { return }
        interest = wanted
        loop.change(number, socket, wanted)
    }

    private func readingChanged() {
        guard phase != .closed else { return }
        settleLater()
        if isReading, !held.isEmpty { loop.resumeLater(self) }
    }

    private func watch(_ socket: Socket, _ events: PollEvents) throws(NetworkError) {
        // What broke is told anyway; said here so that the interest of a watched socket is never empty.
        interest = events.union(.broken)
        do {
            number = try loop.watch(self, socket, interest)
        } catch {
            interest = []
            throw error
        }
    }
}
