import KafkaNetwork
import KafkaWire
import Testing

@Suite struct ExecutorTests {
    @Test func aTaskThatPrefersTheLoopRunsOnIt() async throws {
        try await withLoop { _, loop in
            #expect(!loop.isCurrent)
            let seen = await Task(executorPreference: loop.executor) {
                var seen: [Bool] = []
                for _ in 0..<100 {
                    seen.append(loop.isCurrent)
                    await Task.yield()
                }
                async let child = Self.child(loop)
                seen.append(await child)
                return seen
            }.value
            #expect(seen == [Bool](repeating: true, count: 101))
            #expect(!loop.isCurrent)
        }
    }

    @concurrent private static func child(_ loop: any EventLoop) async -> Bool { loop.isCurrent }

    @Test func manyTasksOnTheLoopLetItsSocketsLive() async throws {
        try await withLoop { _, loop in
            let server = try await loop.run(trying: { try Server.echo(on: loop) })
            let peer = await loop.run { Peer.connect(to: server.address, on: loop) }
            let spinners = (0..<4).map { _ in
                Task(executorPreference: loop.executor) {
                    while !Task.isCancelled { await Task.yield() }
                }
            }
            await loop.run { peer.send(Frame.head(5), Frame.body(5)) }
            try await loop.until("the frame is back") { peer.frames == [Frame.body(5)] }
            for spinner in spinners {
                spinner.cancel()
                await spinner.value
            }
        }
    }

    @Test func aTaskGoesOnAfterTheLoopHasEnded() async throws {
        let loop = try SystemRuntime().makeLoop(name: "test-loop")
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
        let task = Task(executorPreference: loop.executor) {
            var sum = 0
            for await number in stream { sum += number }
            return sum
        }
        continuation.yield(1)
        await loop.run { loop.stop() }
        continuation.yield(2)
        continuation.finish()
        #expect(await task.value == 3)
    }

    private actor Resident {
        nonisolated let loop: SystemLoop
        private var count = 0

        nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

        init(_ loop: SystemLoop) { self.loop = loop }

        func add() -> Bool {
            count += 1
            loop.preconditionIsolated()
            return loop.isCurrent
        }

        func total() -> Int { count }
    }

    @Test func anActorMayLiveOnTheLoop() async throws {
        try await withLoop { _, loop in
            let resident = Resident(try #require(loop as? SystemLoop))
            await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<200 { group.addTask { await resident.add() } }
                for await isOnLoop in group { #expect(isOnLoop) }
            }
            #expect(await resident.total() == 200)
        }
    }
}
