import KafkaNetwork
import KafkaWire
import Synchronization

/// One end of a connection in a test; all members are for the loop's thread, but for those that say otherwise.
final class Peer: ChannelHandler, @unchecked Sendable {
    private(set) var channel: (any Channel)?
    private(set) var frames: [Bytes] = []
    private(set) var openings = 0
    private(set) var drains = 0
    private(set) var closings: [NetworkError] = []

    /// Whether the channel has closed; for every thread, which may then look at the rest.
    var isClosed: Bool { closed.load(ordering: .acquiring) }
    private let closed = Atomic<Bool>(false)

    /// Called with each frame, instead of keeping it.
    var onFrame: ((Peer, Bytes) -> Void)?
    /// Called when the channel opens.
    var onOpen: ((Peer) -> Void)?
    /// Called when the channel has closed.
    var onClose: ((Peer) -> Void)?

    /// Connects.
    static func connect(
        to address: SocketAddress,
        on loop: any EventLoop,
        options: ChannelOptions = ChannelOptions(),
        _ prepare: (Peer) -> Void = { _ in }
    ) -> Peer {
        let peer = Peer()
        prepare(peer)
        peer.channel = loop.connect(to: address, options: options, handler: peer)
        return peer
    }

    /// Takes an accepted channel.
    func adopt(_ channel: any Channel) { self.channel = channel }

    func send(_ segments: Bytes...) { channel?.write(segments) }

    func channelOpened() {
        openings += 1
        onOpen?(self)
    }

    func channelReceived(_ frame: Bytes) {
        if let onFrame { onFrame(self, frame) } else { frames.append(frame) }
    }

    func channelDrained() { drains += 1 }

    func channelClosed(_ reason: NetworkError) {
        closings.append(reason)
        onClose?(self)
        closed.store(true, ordering: .releasing)
    }
}
