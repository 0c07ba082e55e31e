import KafkaNetwork
import KafkaWire
import Testing

@Suite struct EchoTests {
    static let sizes =
        [0, 1, 2, 3, 4, 5, 100, 4095, 4096, 4097] + Array(65_525...65_545) + [131_072, 1_048_576, 1_048_577, 3_000_000]

    @Test func framesOfEverySizeComeBackAsTheyWere() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server.echo(on: loop) })
            let sent = Self.sizes.map { Frame.body($0) }
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                for body in sent { peer.send(Frame.head(body.count), body) }
                return peer
            }
            try await loop.until("all frames are back") { peer.frames.count == sent.count }
            let frames = await loop.run { peer.frames }
            for (frame, body) in zip(frames, sent) { #expect(frame == body, "a frame of \(body.count) bytes") }
            #expect(await loop.run { peer.openings == 1 && peer.closings.isEmpty })
        }
    }

    @Test func framesLargerThanWhatIsTakenOnTrustComeBackToo() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server.echo(on: loop) })
            let sent = [4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 5 * 1024 * 1024, 9_000_001].map { Frame.body($0) }
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                for body in sent { peer.send(Frame.head(body.count), body) }
                return peer
            }
            try await loop.until("all frames are back") { peer.frames.count == sent.count }
            #expect(await loop.run { peer.frames } == sent)
        }
    }

    @Test func framesMayBeCutAnywhere() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let bodies = [0, 1, 5, 0, 17, 3].map { Frame.body($0) }
            let wire = bodies.flatMap { Frame.whole($0) }
            for cut in 1..<wire.count {
                let socket = RawSocket()
                #expect(socket.connect(port: server.address.port) == 0)
                #expect(socket.send(Array(wire[..<cut])))
                // The first part has been taken before the second is sent.
                let whole = Self.wholeFrames(bodies, within: cut)
                try await loop.until("the first part is taken") {
                    server.peers.count == cut && server.peers.last?.frames.count == whole
                }
                #expect(socket.send(Array(wire[cut...])))
                try await loop.until("all is taken") { server.peers.last?.frames.count == bodies.count }
                #expect(await loop.run { server.peers.last?.frames } == bodies, "cut after \(cut) bytes")
            }
        }
    }

    @Test func aFrameMayComeByteByByte() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let body = Frame.body(300)
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            for byte in Frame.whole(body) { socket.send([byte]) }
            try await loop.until("it is there") { server.peers.first?.frames == [body] }
        }
    }

    @Test func aLargeFrameLiesAtTheBeginningOfAPage() async throws {
        let pool = BufferPool()
        try await withLoop(SystemRuntime(pool: pool)) { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let body = Frame.body(700_000)
            _ = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                peer.send(Frame.head(body.count), body)
                return peer
            }
            try await loop.until("it is there") { server.peers.first?.frames == [body] }
            let place = await loop.run {
                server.peers.first?.frames.first.map { frame in
                    unsafe frame.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) % UInt(BufferPool.pageSize) }
                }
            }
            #expect(place == 0)
        }
        // The buffer goes back when the frame is let go.
        try await wait("the buffer is back") { pool.keptBytes == 1_048_576 }
    }

    @Test func manyChannelsDoNotMixTheirFrames() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server.echo(on: loop) })
            let peers = await loop.run {
                (0..<200).map { number in
                    Peer.connect(to: server.address, on: loop) { peer in
                        peer.onOpen = { peer in
                            for frame in 0..<20 {
                                let body = Frame.body(10 + number * 7 + frame * 50, seed: number * 100 + frame)
                                peer.send(Frame.head(body.count), body)
                            }
                        }
                    }
                }
            }
            try await loop.until("all frames are back") { peers.allSatisfy { $0.frames.count == 20 } }
            for (number, peer) in peers.enumerated() {
                let expected = (0..<20).map { Frame.body(10 + number * 7 + $0 * 50, seed: number * 100 + $0) }
                #expect(await loop.run { peer.frames } == expected)
            }
        }
    }

    @Test func thousandsOfSegmentsGoOutInOrder() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                for number in 0..<5_000 { peer.channel?.write([Frame.head(8), Bytes(), Frame.body(8, seed: number)]) }
                return peer
            }
            try await loop.until("all frames are there") { server.peers.first?.frames.count == 5_000 }
            #expect(await loop.run { server.peers.first?.frames } == (0..<5_000).map { Frame.body(8, seed: $0) })
            #expect(await loop.run { peer.channel?.unsentBytes } == 0)
        }
    }

    /// How many of some frames are whole in the first bytes of what they are on the wire.
    private static func wholeFrames(_ bodies: [Bytes], within count: Int) -> Int {
        var end = 0
        return bodies.prefix { body in
            end += 4 + body.count
            return end <= count
        }.count
    }
}
