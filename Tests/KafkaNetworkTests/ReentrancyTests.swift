import KafkaNetwork
import KafkaWire
import Testing

@Suite struct ReentrancyTests {
    @Test func aHandlerMayCloseEveryOtherChannelThatIsReadyInTheSameTurn() async throws {
        try await withLoop { _, loop in
            let all = Keep()
            let server = try await loop.run(trying: {
                try Server(on: loop) { peer in
                    all.peers.append(peer)
                    peer.onFrame = { peer, _ in
                        all.received += 1
                        for other in all.peers where other !== peer { other.channel?.close() }
                        // What is opened now may get the descriptors of what was closed.
                        for _ in 0..<10 { all.peers.append(Peer.connect(to: all.address, on: loop)) }
                    }
                }
            })
            let spare = try await loop.run(trying: { try Server(on: loop) })
            await loop.run { all.address = spare.address }
            let sockets = (0..<20).map { _ in RawSocket() }
            for socket in sockets { #expect(socket.connect(port: server.address.port) == 0) }
            try await loop.until("all are accepted") { all.peers.count == 20 }
            // All are ready at once, since the loop is kept from looking.
            await loop.run { for socket in sockets { socket.send(Frame.whole(Frame.body(3))) } }
            try await loop.until("nineteen are closed") { server.peers.count { $0.closings.count == 1 } == 19 }
            #expect(await loop.run { all.received } == 1)
            #expect(await loop.run { server.peers.allSatisfy { $0.closings.allSatisfy { $0.kind == .closed } } })
            // None of the new ones got an event of an old one.
            try await loop.until("the new ones are open") { all.peers[20...].allSatisfy { $0.openings == 1 } }
            #expect(await loop.run { all.peers[20...].allSatisfy { $0.closings.isEmpty && $0.frames.isEmpty } })
            // A socket that nobody holds is closed by this side.
            withExtendedLifetime(sockets) {}
        }
    }

    @Test func aHandlerMayCloseItsChannelAmongFrames() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: {
                try Server(on: loop) { peer in
                    let keep = Keep()
                    peer.onFrame = { peer, _ in
                        keep.received += 1
                        #expect(keep.received <= 3)
                        if keep.received == 3 { peer.channel?.close() }
                    }
                }
            })
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            socket.send((0..<10).flatMap { Frame.whole(Frame.body($0)) })
            try await loop.until("it is closed") { server.peers.first?.closings.map(\.kind) == [.closed] }
        }
    }

    @Test func aChannelMayBeClosedWhileItIsAccepted() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) { $0.channel?.close() } })
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            #expect(socket.receive(1) == [])
            try await loop.until("it is told") { server.peers.first?.closings.map(\.kind) == [.closed] }
            #expect(await loop.run { server.peers.first?.openings } == 0)
        }
    }

    @Test func aListenerMayBeClosedWhileItAccepts() async throws {
        try await withLoop { _, loop in
            let keep = Keep()
            let server = try await loop.run(trying: {
                try Server(on: loop) { _ in
                    keep.received += 1
                    keep.listener?.close()
                }
            })
            await loop.run { keep.listener = server.listener }
            let sockets = (0..<3).map { _ in RawSocket() }
            await loop.run { for socket in sockets { #expect(socket.connect(port: server.address.port) == 0) } }
            try await loop.until("one is accepted") { keep.received == 1 }
            await loop.run {}
            #expect(await loop.run { keep.received } == 1)
            // Accepted channels stay.
            #expect(await loop.run { server.peers.first?.closings.isEmpty ?? false })
            withExtendedLifetime(sockets) {}
        }
    }

    @Test func aHandlerMayStopTheLoop() async throws {
        try await withLoop { _, loop in
            let keep = Keep()
            let server = try await loop.run(trying: {
                try Server(on: loop) { peer in
                    keep.peers.append(peer)
                    peer.onFrame = { _, _ in loop.stop() }
                }
            })
            let peer = await loop.run { Peer.connect(to: server.address, on: loop) }
            try await loop.until("it is accepted") { keep.peers.count == 1 }
            let other = try #require(await loop.run { keep.peers.first })
            await loop.run { peer.send(Frame.head(0)) }
            try await wait("both ends are told") { peer.isClosed && other.isClosed }
            #expect(peer.closings.map(\.kind) == [.closed])
            #expect(other.closings.map(\.kind) == [.closed])
        }
    }

    private final class Keep: @unchecked Sendable {
        var peers: [Peer] = []
        var received = 0
        var address = SocketAddress.loopback(port: 0)
        var listener: (any Listener)?
    }
}
