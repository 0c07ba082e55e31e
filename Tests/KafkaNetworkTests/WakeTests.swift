import Glibc
import KafkaNetwork
import KafkaWire
import Synchronization
import Testing

@Suite struct WakeTests {
    /// Work that other threads count up and the loop takes.
    private final class Counter: LoopSource, Sendable {
        let added = Atomic<Int>(0)
        let taken = Atomic<Int>(0)

        var hasWork: Bool {
            added.load(ordering: .sequentiallyConsistent) != taken.load(ordering: .sequentiallyConsistent)
        }

        func pump() {
            taken.store(added.load(ordering: .sequentiallyConsistent), ordering: .sequentiallyConsistent)
        }
    }

    /// What was done, for each thread that asked.
    private final class Log: @unchecked Sendable {
        var seen = [[Int]](repeating: [], count: 4)
    }

    /// Removes another source as soon as it is pumped.
    private final class Remover: LoopSource {
        let loop: any EventLoop
        let other: Counter
        var hasWork: Bool { false }

        init(_ loop: any EventLoop, _ other: Counter) {
            self.loop = loop
            self.other = other
        }

        func pump() { loop.remove(other) }
    }

    @Test func noWakeUpIsLost() async throws {
        try await withLoop { _, loop in
            let counters = (0..<4).map { _ in Counter() }
            await loop.run { for counter in counters { loop.add(counter) } }
            await withTaskGroup(of: Int.self) { group in
                for counter in counters {
                    group.addTask {
                        for number in 1...5_000 {
                            counter.added.store(number, ordering: .sequentiallyConsistent)
                            loop.wake()
                            // Each is waited for, so that one that is lost is not made good by the next.
                            let end = ContinuousClock.now + .seconds(20)
                            while counter.taken.load(ordering: .sequentiallyConsistent) != number {
                                sched_yield()
                                guard ContinuousClock.now < end else { return 1 }
                            }
                        }
                        return 0
                    }
                }
                for await stalls in group { #expect(stalls == 0) }
            }
        }
    }

    @Test func workFromManyThreadsIsDoneOnceAndInOrder() async throws {
        try await withLoop { _, loop in
            let log = Log()
            await withTaskGroup(of: Void.self) { group in
                for thread in 0..<4 {
                    group.addTask { for number in 0..<5_000 { loop.execute { log.seen[thread].append(number) } } }
                }
            }
            try await loop.until("all is done") { log.seen.allSatisfy { $0.count == 5_000 } }
            let seen = await loop.run { log.seen }
            #expect(seen == [[Int]](repeating: Array(0..<5_000), count: 4))
        }
    }

    @Test func anIdleLoopMakesNoTurn() async throws {
        try await withLoop { runtime, loop in
            let loop = try #require(loop as? SystemLoop)
            let counter = Counter()
            let server = try await loop.run(trying: {
                loop.add(counter)
                let timer = loop.makeTimer {}
                timer.arm(at: runtime.now + .seconds(3_600))
                return try Server(on: loop)
            })
            let peer = await loop.run { Peer.connect(to: server.address, on: loop) }
            try await loop.until("it is open") { peer.openings == 1 && server.peers.count == 1 }
            // Let what is under way end; then each look at the number of turns costs one.
            var before = await loop.run { loop.turns }
            try await wait("it is idle") {
                let now = await loop.run { loop.turns }
                defer { before = now }
                return now == before + 1
            }
            let start = await loop.run { loop.turns }
            try await Task.sleep(for: .milliseconds(100))
            #expect(await loop.run { loop.turns } <= start + 2)
        }
    }

    @Test func aSourceThatWasRemovedIsNotPumped() async throws {
        try await withLoop { _, loop in
            let counter = Counter()
            await loop.run {
                loop.add(Remover(loop, counter))
                loop.add(counter)
            }
            counter.added.store(1, ordering: .sequentiallyConsistent)
            loop.wake()
            await loop.run {}
            await loop.run {}
            let taken = counter.taken.load(ordering: .sequentiallyConsistent)
            #expect(taken == 0)
        }
    }
}
