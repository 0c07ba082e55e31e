internal import KafkaNetwork
internal import KafkaWire

/// A client's connection to one of the brokers; all members are for the loop's thread.
final class ClientConnection: ChannelHandler {
    /// The number by which the machine knows it.
    let id: Int
    /// The broker that it goes to.
    let node: Int32
    let channel: any Channel

    /// Closes it where the client does not take what it is to get first; set while it is being closed.
    var closing: (any LoopTimer)?
    /// Whether nothing is read because the client does not take its answers.
    var isPaused = false

    private let driver: BrokerDriver

    init(id: Int, node: Int32, channel: any Channel, driver: BrokerDriver) {
        self.id = id
        self.node = node
        self.channel = channel
        self.driver = driver
    }

    func channelOpened() { driver.handle(.opened(connection: id, node: node)) }

    func channelReceived(_ frame: Bytes) {
        if closing == nil { driver.handle(.received(connection: id, frame: frame)) }
    }

    func channelDrained() {}

    func channelClosed(_ reason: NetworkError) { driver.lost(self) }
}
