internal import Glibc
internal import KafkaWire

/// A listening socket of a ``SystemLoop``.
final class SystemListener: Listener, PollTarget {
    /// How many connections one turn takes.
    private static let connectionsPerTurn = 64
    /// How long nothing is accepted after the system had no descriptor or no memory left.
    private static let pause = Duration.milliseconds(100)

    let address: SocketAddress

    private let loop: SystemLoop
    private let socket: Socket
    private let options: ChannelOptions
    private var accept: ((any Channel) -> any ChannelHandler)?
    private var number: UInt64 = 0
    private var timer: (any LoopTimer)?

    init(
        loop: SystemLoop,
        address: SocketAddress,
        options: ChannelOptions,
        accept: @escaping (any Channel) -> any ChannelHandler
    ) throws(NetworkError) {
        self.loop = loop
        self.options = options
        self.accept = accept
        socket = try Socket(for: address)
        do {
            try socket.listen(on: address)
        } catch {
            socket.close()
            throw error
        }
        self.address = socket.localAddress ?? address
        do {
            number = try loop.watch(self, socket, .input)
        } catch {
            socket.close()
            throw error
        }
    }

    func close() {
        guard accept != nil else { return }
        accept = nil
        timer?.disarm()
        loop.forget(number, socket)
        socket.close()
    }

    func loopStops() { close() }

    func isReady(_ events: PollEvents) {
        var code: Int32 = 0
        for _ in 0..<Self.connectionsPerTurn {
            guard let accept else { return }
            guard let (socket, remote) = socket.accept(code: &code) else {
                if code != EAGAIN { rest() }
                return
            }
            SystemChannel(loop: loop, remote: remote, options: options).open(socket, accept: accept)
        }
    }

    /// Accepts nothing for a while: what waits would be told again in each turn.
    private func rest() {
        loop.change(number, socket, [])
        let timer =
            self.timer
            ?? loop.makeTimer { [weak self] in
                guard let self, accept != nil else { return }
                loop.change(number, socket, .input)
            }
        self.timer = timer
        timer.arm(at: SystemClock.boot + Self.pause)
    }
}
