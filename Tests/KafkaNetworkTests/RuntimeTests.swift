import Glibc
import KafkaNetwork
import KafkaWire
import Synchronization
import Testing

@Suite struct RuntimeTests {
    @Test func theClocksGoOn() {
        let runtime = SystemRuntime()
        let first = runtime.now
        #expect(runtime.now >= first)
        #expect(first.nanoseconds > 0)
        // After the year 2020 and before 2200.
        #expect((1_577_836_800_000..<7_258_118_400_000).contains(runtime.wallMilliseconds))
        #expect(Set((0..<10).map { _ in runtime.random() }).count == 10)
    }

    @Test(arguments: [
        ("127.0.0.1", [127, 0, 0, 1]), ("192.0.2.7", [192, 0, 2, 7]),
        ("::1", [UInt8](repeating: 0, count: 15) + [1]),
        ("2001:db8::5", [0x20, 0x01, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11) + [5]),
    ])
    func anAddressIsItself(host: String, octets: [UInt8]) async throws {
        try await withLoop { runtime, loop in
            let found = await Self.resolve(HostPort(host, 9_092), runtime, loop)
            #expect(found == .success([SocketAddress(octets: octets, port: 9_092)]))
        }
    }

    @Test func aNameHasAddresses() async throws {
        try await withLoop { runtime, loop in
            let found = try await Self.resolve(HostPort("localhost", 80), runtime, loop).get()
            #expect(found.contains(.loopback(port: 80)) || found.contains { $0.octets.count == 16 })
            #expect(Set(found).count == found.count)
        }
    }

    @Test(arguments: ["name.invalid", "", "two words", "256.256.256.256"])
    func aNameWithoutAddressIsUnresolved(host: String) async throws {
        try await withLoop { runtime, loop in
            let found = await Self.resolve(HostPort(host, 80), runtime, loop)
            guard case .failure(let error) = found else {
                // The system takes no name for this machine.
                #expect(host.isEmpty)
                return
            }
            #expect(error.kind == .unresolved)
        }
    }

    @Test func offloadedWorkLeavesTheLoopAndComesBack() async throws {
        try await withLoop { runtime, loop in
            let order = Order()
            runtime.offload(
                {
                    order.wasOnLoop = loop.isCurrent
                    order.name = Self.threadName
                },
                on: loop,
                completion: {
                    order.isOnLoop = loop.isCurrent
                    order.count = 1
                }
            )
            try await loop.until("it is done") { order.count == 1 }
            let isRight = await loop.run { !order.wasOnLoop && order.isOnLoop }
            #expect(isRight)
            #expect(await loop.run { order.name } == "kafka-work")
        }
    }

    @Test func muchOffloadedWorkIsAllDone() async throws {
        try await withLoop { runtime, loop in
            let done = Atomic<Int>(0)
            let order = Order()
            for _ in 0..<1_000 {
                runtime.offload({ done.add(1, ordering: .relaxed) }, on: loop, completion: { order.count += 1 })
            }
            try await loop.until("all is done") { order.count == 1_000 }
            let count = done.load(ordering: .relaxed)
            #expect(count == 1_000)
        }
    }

    @Test func aSpawnedTaskRuns() async {
        await withCheckedContinuation { continuation in
            SystemRuntime().spawn { continuation.resume() }
        }
        #expect(!Task.isCancelled)
    }

    @Test func theThreadHasItsName() async throws {
        let loop = try SystemRuntime().makeLoop(name: "a name that is much too long")
        defer { loop.stop() }
        #expect(await loop.run { Self.threadName } == "a name that is ")
    }

    @Test func aFullTableOfDescriptorsDoesNotMakeTheListenerSpin() async throws {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 100, rlim_max: 100)
            #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
            try await withLoop { _, anyLoop in
                let loop = try #require(anyLoop as? SystemLoop)
                let server = try await loop.run(trying: { try Server.echo(on: loop) })
                try Self.expectCalm(loop, server)
            }
        }
    }

    /// Uses up all descriptors, lets a client connect, and gives the descriptors back.
    ///
    /// Nothing is awaited: where tasks wait for a thread, Dispatch looks at its threads by opening files, and it ends
    /// the process where it can't.
    private static func expectCalm(_ loop: SystemLoop, _ server: Server) throws {
        let socket = RawSocket()
        var fillers: [Int32] = []
        while true {
            let filler = dup(0)
            guard filler >= 0 else { break }
            fillers.append(filler)
        }
        #expect(socket.connect(port: server.address.port) == 0)
        let before = loop.runBlocking { loop.turns }
        usleep(250_000)
        #expect(loop.runBlocking { loop.turns } < before + 20)
        #expect(throws: NetworkError.self) { try SystemRuntime().makeLoop(name: "none") }
        let peer = loop.runBlocking { Peer.connect(to: server.address, on: loop) }
        while loop.runBlocking({ peer.closings.isEmpty }) { sched_yield() }
        #expect(loop.runBlocking { peer.closings.map(\.kind) } == [.system(EMFILE)])
        // With descriptors it goes on by itself.
        for filler in fillers { close(filler) }
        socket.send(Frame.whole(Frame.body(3)))
        #expect(socket.receive(7) == Frame.whole(Frame.body(3)))
    }

    private final class Order: @unchecked Sendable {
        var wasOnLoop = true
        var isOnLoop = false
        var name = ""
        var count = 0
    }

    private static var threadName: String {
        var name = [CChar](repeating: 0, count: 16)
        let descriptor = unsafe open("/proc/thread-self/comm", O_RDONLY)
        defer { close(descriptor) }
        let count = unsafe read(descriptor, &name, 15)
        let text = name.prefix(max(0, count)).map { UInt8(bitPattern: $0) }.filter { $0 != 10 }
        return String(decoding: text, as: UTF8.self)
    }

    private static func resolve(
        _ host: HostPort,
        _ runtime: SystemRuntime,
        _ loop: any EventLoop
    ) async -> Result<[SocketAddress], NetworkError> {
        await withCheckedContinuation { continuation in
            runtime.resolve(host, on: loop) { continuation.resume(returning: $0) }
        }
    }
}
