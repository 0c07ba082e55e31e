import KafkaNetwork
import KafkaWire

/// A listener with what it accepted; all members are for the loop's thread, but for the address.
final class Server: @unchecked Sendable {
    let listener: any Listener
    let address: SocketAddress
    private let accepted: Accepted

    private final class Accepted {
        var peers: [Peer] = []
    }

    /// What it accepted, in that order.
    var peers: [Peer] { accepted.peers }

    /// Listens on a free port.
    init(
        on loop: any EventLoop,
        options: ChannelOptions = ChannelOptions(),
        _ prepare: @escaping (Peer) -> Void = { _ in }
    ) throws {
        let accepted = Accepted()
        self.accepted = accepted
        listener = try loop.listen(on: .loopback(port: 0), options: options) { channel in
            let peer = Peer()
            peer.adopt(channel)
            prepare(peer)
            accepted.peers.append(peer)
            return peer
        }
        address = listener.address
    }

    /// Listens on a free port and sends each frame back.
    static func echo(on loop: any EventLoop, options: ChannelOptions = ChannelOptions()) throws -> Server {
        try Server(on: loop, options: options) { peer in
            peer.onFrame = { peer, frame in peer.send(Frame.head(frame.count), frame) }
        }
    }
}
