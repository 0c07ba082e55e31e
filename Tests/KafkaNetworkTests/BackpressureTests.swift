import KafkaNetwork
import KafkaWire
import Testing

@Suite struct BackpressureTests {
    @Test func aReaderThatStopsLetsTheWriterWaitAndThenDrain() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) { $0.channel?.isReading = false } })
            let body = Frame.body(1_000_000)
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                for _ in 0..<30 { peer.send(Frame.head(body.count), body) }
                return peer
            }
            try await loop.until("some was sent") { (peer.channel?.unsentBytes ?? .max) < 30 * 1_000_004 }
            let stuck = await loop.run { peer.channel?.unsentBytes ?? 0 }
            #expect(stuck > 1_000_000)
            #expect(await loop.run { peer.drains == 0 && server.peers.first?.frames.isEmpty ?? false })

            await loop.run { server.peers.first?.channel?.isReading = true }
            try await loop.until("all frames are there") { server.peers.first?.frames.count == 30 }
            #expect(await loop.run { server.peers.first?.frames.allSatisfy { $0 == body } ?? false })
            try await loop.until("the writer is told") { peer.drains == 1 && peer.channel?.unsentBytes == 0 }
        }
    }

    @Test func noFrameIsHandedOutAfterReadingIsTurnedOff() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: {
                try Server(on: loop) { peer in
                    let keep = Keep()
                    peer.onFrame = { peer, frame in
                        keep.frames.append(frame)
                        peer.channel?.isReading = false
                        if keep.frames.count == 10 { peer.send(Frame.head(1), Frame.body(1)) }
                    }
                }
            })
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                for number in 0..<10 { peer.send(Frame.head(number * 10_000), Frame.body(number * 10_000)) }
                return peer
            }
            // Each time only one frame is handed out, though more have come at once; the tenth is answered. The first
            // comes without asking.
            var rounds = 0
            try await wait("the tenth frame is answered") {
                await loop.run {
                    guard let channel = server.peers.first?.channel, !channel.isReading else { return }
                    channel.isReading = true
                }
                rounds += 1
                return await loop.run { peer.frames.count == 1 }
            }
            #expect(rounds >= 9)
        }
    }

    @Test func readingMayBeTurnedOffAndOnWithinOneCall() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: {
                try Server(on: loop) { peer in
                    peer.onFrame = { peer, frame in
                        peer.channel?.isReading = false
                        peer.channel?.isReading = true
                        peer.send(Frame.head(frame.count), frame)
                    }
                }
            })
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                for number in 0..<100 { peer.send(Frame.head(number), Frame.body(number)) }
                return peer
            }
            try await loop.until("all frames are back") { peer.frames == (0..<100).map { Frame.body($0) } }
        }
    }

    @Test func aChannelThatDoesNotReadNoticesAReset() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) { $0.channel?.isReading = false } })
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            socket.send([0, 0, 0, 1])
            try await loop.until("it is accepted") { server.peers.first?.openings == 1 }
            socket.resetAtClose()
            socket.close()
            try await loop.until("it is closed") { server.peers.first?.closings.map(\.kind) == [.closedByPeer] }
        }
    }

    private final class Keep {
        var frames: [Bytes] = []
    }
}
