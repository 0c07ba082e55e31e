import Glibc
import KafkaNetwork
import KafkaWire
import Testing

@Suite struct EndTests {
    @Test func aPortWithoutListenerRefuses() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            await loop.run { server.listener.close() }
            let peer = await loop.run { Peer.connect(to: server.address, on: loop) }
            try await loop.until("it is told") { peer.closings.map(\.kind) == [.refused] }
            #expect(await loop.run { peer.openings } == 0)
        }
    }

    @Test func connectingEndsWhenItTakesTooLong() async throws {
        try await withLoop { _, loop in
            // The system drops what comes when the queue of a listener that accepts nothing is full.
            let listener = RawSocket()
            let port = listener.listen(backlog: 0)
            let fillers = (0..<4).map { _ in RawSocket() }
            for filler in fillers {
                filler.makeNonBlocking()
                _ = filler.connect(port: port)
            }
            var options = ChannelOptions()
            options.connectTimeout = .milliseconds(50)
            let peer = await loop.run { [options] in
                Peer.connect(to: .loopback(port: port), on: loop, options: options)
            }
            try await loop.until("it is told") { peer.closings.map(\.kind) == [.timedOut] }
            #expect(await loop.run { peer.openings } == 0)
        }
    }

    @Test func anAddressThatNobodyHasIsUnreachableOrAnError() async throws {
        try await withLoop { _, loop in
            // A listener's own wildcard of the other family can't be connected to without a route.
            let nowhere = SocketAddress(octets: [0x20, 0x01, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 12), port: 9)
            var options = ChannelOptions()
            options.connectTimeout = .milliseconds(200)
            let peer = await loop.run { [options] in Peer.connect(to: nowhere, on: loop, options: options) }
            try await loop.until("it is told") { peer.closings.count == 1 }
            #expect(await loop.run { peer.openings } == 0)
        }
    }

    @Test func theOtherSideIsToldAndThisSideToo() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let peer = await loop.run { Peer.connect(to: server.address, on: loop) }
            try await loop.until("it is open") { server.peers.first?.openings == 1 && peer.openings == 1 }
            await loop.run {
                peer.channel?.close()
                // Told in a later turn only, and once.
                #expect(peer.closings.isEmpty)
                peer.channel?.close()
                peer.send(Frame.head(0))
            }
            try await loop.until("both are told") {
                peer.closings.map(\.kind) == [.closed] && server.peers.first?.closings.map(\.kind) == [.closedByPeer]
            }
        }
    }

    @Test func aChannelClosedBeforeItOpensIsToldOnce() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                peer.send(Frame.head(0))
                peer.channel?.close()
                return peer
            }
            try await loop.until("it is told") { peer.closings.map(\.kind) == [.closed] }
            #expect(await loop.run { peer.openings } == 0)
        }
    }

    @Test func whatCameBeforeTheEndIsHandedOut() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let body = Frame.body(3_000_000)
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            socket.send(Frame.whole(body) + Frame.whole(Frame.body(7)) + [0, 0])
            socket.close()
            try await loop.until("it is closed") { server.peers.first?.closings.map(\.kind) == [.closedByPeer] }
            #expect(await loop.run { server.peers.first?.frames } == [body, Frame.body(7)])
        }
    }

    @Test func writingToAClosedPeerRaisesNoSignal() async throws {
        await #expect(processExitsWith: .success) {
            try await withLoop { _, loop in
                let server = try await loop.run(trying: { try Server(on: loop) { $0.channel?.isReading = false } })
                let socket = RawSocket()
                #expect(socket.connect(port: server.address.port) == 0)
                try await loop.until("it is accepted") { server.peers.first?.openings == 1 }
                socket.close()
                // The first write meets a reset, the next ones a broken pipe.
                try await loop.until("it is closed") {
                    server.peers.first?.send(Frame.head(100), Frame.body(100))
                    return server.peers.first?.closings.map(\.kind) == [.closedByPeer]
                }
            }
        }
    }

    @Test func closingWhileBusyLetsGoOfWhatWasWritten() async throws {
        let pool = BufferPool()
        try await withLoop(SystemRuntime(pool: pool)) { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) { $0.channel?.isReading = false } })
            weak var owner: BytesOwner?
            let peer = await loop.run {
                let peer = Peer.connect(to: server.address, on: loop)
                return peer
            }
            do {
                let body = Frame.body(20_000_000)
                owner = body.owner
                await loop.run { peer.send(Frame.head(body.count), body) }
            }
            try await loop.until("some was sent") { (1..<20_000_004).contains(peer.channel?.unsentBytes ?? 0) }
            #expect(owner != nil)
            await loop.run { peer.channel?.close() }
            try await loop.until("it is told") { peer.closings.count == 1 && peer.channel?.unsentBytes == 0 }
            #expect(owner == nil)
        }
    }

    @Test(arguments: [-1, Int(Int32.min), 1_001, Int(Int32.max)])
    func aSizeBeyondTheLimitClosesTheChannel(size: Int) async throws {
        let pool = BufferPool()
        try await withLoop(SystemRuntime(pool: pool)) { _, loop in
            var options = ChannelOptions()
            options.maximumFrameSize = 1_000
            let server = try await loop.run { [options] in Result { try Server(on: loop, options: options) } }.get()
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            socket.send(Frame.whole(Frame.body(1_000)) + Array(Frame.head(size)) + [1, 2, 3])
            try await loop.until("it is closed") { server.peers.first?.closings.map(\.kind) == [.frameSize(size)] }
            #expect(await loop.run { server.peers.first?.frames } == [Frame.body(1_000)])
        }
        #expect(pool.keptBytes == 0)
    }

    @Test func aSizeAloneReservesLittle() async throws {
        let pool = BufferPool(limit: 1 << 30)
        try await withLoop(SystemRuntime(pool: pool)) { _, loop in
            let server = try await loop.run(trying: { try Server(on: loop) })
            let socket = RawSocket()
            #expect(socket.connect(port: server.address.port) == 0)
            socket.send(Array(Frame.head(100 * 1024 * 1024)) + [1, 2, 3])
            try await loop.until("it is accepted") { server.peers.first?.openings == 1 }
            socket.close()
            try await loop.until("it is closed") { server.peers.first?.closings.map(\.kind) == [.closedByPeer] }
        }
        // The buffer that it had is in the pool now.
        #expect(pool.keptBytes == 4 * 1024 * 1024)
    }

    @Test func theEndOfTheLoopTellsEverybodyAndLeavesNoDescriptor() async throws {
        await #expect(processExitsWith: .success) {
            let before = Self.descriptors().count
            for _ in 0..<3 {
                var runtime: SystemRuntime? = SystemRuntime()
                var loop: (any EventLoop)? = try runtime?.makeLoop(name: "test-loop")
                if let loop {
                    let server = try await loop.run(trying: { try Server(on: loop) })
                    let peers = await loop.run {
                        (0..<50).map { number in
                            Peer.connect(to: server.address, on: loop) { peer in
                                // A handler that goes on connecting does not keep the loop alive.
                                peer.onClose = { _ in
                                    if number < 10 { _ = Peer.connect(to: server.address, on: loop) }
                                }
                            }
                        }
                    }
                    try await loop.until("all are open") { peers.allSatisfy { $0.openings == 1 } }
                    loop.stop()
                    try await wait("all are told") { peers.allSatisfy(\.isClosed) }
                    #expect(peers.allSatisfy { $0.closings.map(\.kind) == [.closed] })
                }
                loop = nil
                runtime = nil
                try await wait("all are closed") { Self.descriptors().count == before }
            }
        }
    }

    /// The sockets and loops that this process has; Swift's own library opens timers when it likes.
    private static func descriptors() -> [Int] {
        (0..<1_024).filter { descriptor in
            var name = [CChar](repeating: 0, count: 64)
            let count = unsafe readlink("/proc/self/fd/\(descriptor)", &name, name.count)
            guard count > 0 else { return false }
            let text = String(decoding: name.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return text.hasPrefix("socket:") || text.contains("eventpoll")
        }
    }

    @Test func descriptorsAreNotInheritedByPrograms() async throws {
        await #expect(processExitsWith: .success) {
            let before = Self.descriptors()
            try await withLoop { _, loop in
                let server = try await loop.run(trying: { try Server(on: loop) })
                let peer = await loop.run { Peer.connect(to: server.address, on: loop) }
                try await loop.until("it is open") { peer.openings == 1 && server.peers.count == 1 }
                let opened = Self.descriptors().filter { !before.contains($0) }
                // The loop's, the listener's and those of both ends.
                #expect(opened.count == 4)
                #expect(opened.allSatisfy { fcntl(Int32($0), F_GETFD) & FD_CLOEXEC != 0 })
            }
        }
    }
}
