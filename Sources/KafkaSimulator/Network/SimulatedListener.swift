internal import KafkaNetwork

/// What takes connections at an address of a simulation.
final class SimulatedListener: Listener {
    let address: SocketAddress
    /// Whose it is.
    let loop: SimulatedLoop

    private let options: ChannelOptions
    private let accept: (any Channel) -> any ChannelHandler

    init(
        loop: SimulatedLoop,
        address: SocketAddress,
        options: ChannelOptions,
        accept: @escaping (any Channel) -> any ChannelHandler
    ) {
        self.loop = loop
        self.address = address
        self.options = options
        self.accept = accept
    }

    func close() { loop.simulation.listeners.removeAll { $0 === self } }

    /// Makes the listening side's end of a connection; in a turn of the loop.
    func connect(_ client: SimulatedChannel) -> SimulatedChannel {
        let port = UInt16(truncatingIfNeeded: 40_000 + client.number % 20_000)
        let channel = SimulatedChannel(loop: loop, remote: .loopback(port: port), options: options)
        loop.adopt(channel)
        channel.serve(client)
        channel.handler = accept(channel)
        channel.handler?.channelOpened()
        return channel
    }
}
