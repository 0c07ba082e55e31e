import KafkaNetwork
import KafkaWire
import Testing

@Suite struct TransformTests {
    @Test func framesGoThroughATransform() async throws {
        try await withLoop { _, loop in
            let options = Self.options { ToyTransform() }
            let server = try await loop.run(trying: { try Server.echo(on: loop, options: options) })
            let sent = [0, 1, 4, 1_000, 65_532, 65_536, 1_000_000].map { Frame.body($0) }
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop, options: options)
                for body in sent { peer.send(Frame.head(body.count), body) }
                #expect(peer.channel?.unsentBytes == sent.reduce(0) { $0 + 4 + $1.count })
                return peer
            }
            try await loop.until("all frames are back") { peer.frames == sent }
            #expect(await loop.run { peer.openings == 1 && server.peers.first?.openings == 1 })
            #expect(await loop.run { peer.channel?.unsentBytes } == 0)
        }
    }

    @Test func theBytesOnTheWireAreTheTransforms() async throws {
        try await withLoop { _, loop in
            let options = Self.options { ToyTransform(greeting: 1, expected: 2) }
            let server = try await loop.run(trying: { try Server.echo(on: loop, options: options) })
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            #expect(socket.receive(10) == [1])
            // The greeting and a frame at once.
            socket.send([2] + [0, 0, 0, 1, 9].enumerated().map { UInt8($0) ^ 0xa5 ^ $1 })
            #expect(socket.receive(5) == [0, 0, 0, 1, 9].enumerated().map { UInt8($0) ^ 0xa5 ^ $1 })
        }
    }

    @Test func aTransformThatCannotAgreeClosesTheChannel() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: {
                try Server(on: loop, options: Self.options { ToyTransform(greeting: 1) })
            })
            let peer = await loop.run {
                Peer.connect(to: server.address, on: loop, options: Self.options { ToyTransform() })
            }
            try await loop.until("it is closed") { peer.closings.map(\.kind) == [.transform] }
            #expect(await loop.run { peer.openings } == 0)
        }
    }

    @Test func agreeingEndsWhenItTakesTooLong() async throws {
        try await withLoop { _, loop in
            let options = Self.options { ToyTransform() }
            let server = try await loop.run(trying: { try Server(on: loop, options: options) })
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            try await loop.until("it is closed") { server.peers.first?.closings.map(\.kind) == [.timedOut] }
        }
    }

    @Test func readingTurnedOffHoldsWhatTheTransformGave() async throws {
        try await withLoop { _, loop in
            let options = Self.options { ToyTransform() }
            let server = try await loop.run(trying: {
                try Server(on: loop, options: options) { peer in
                    peer.onFrame = { peer, frame in
                        peer.send(Frame.head(frame.count), frame)
                        peer.channel?.isReading = false
                        peer.channel?.isReading = true
                    }
                }
            })
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop, options: options)
                for number in 0..<200 { peer.send(Frame.head(number), Frame.body(number)) }
                return peer
            }
            try await loop.until("all frames are back") { peer.frames == (0..<200).map { Frame.body($0) } }
        }
    }

    private static func options(_ make: @escaping @Sendable () -> any StreamTransform) -> ChannelOptions {
        var options = ChannelOptions()
        options.makeTransform = make
        options.connectTimeout = .milliseconds(300)
        return options
    }
}
