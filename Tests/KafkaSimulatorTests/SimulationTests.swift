import KafkaSimulator
import Testing

/// A simulation's time, its order and its end.
@Suite struct SimulationTests {
    @Test func timePassesOnlyInTheSimulation() async throws {
        let elapsed = try await Simulation.run(seed: 1) { simulation in
            await simulation.sleep(for: .seconds(1_000))
            simulation.suspend(for: .seconds(2_000))
            await simulation.sleep(for: .seconds(1))
            return simulation.elapsed
        }
        #expect(elapsed >= .seconds(3_001) && elapsed < .seconds(3_002))
    }

    @Test func theWallClockJumpsAlone() async throws {
        let (wall, elapsed) = try await Simulation.run(seed: 1) { simulation in
            let before = simulation.wallMilliseconds
            simulation.jumpWallClock(milliseconds: -5_000)
            await simulation.sleep(for: .milliseconds(7))
            return (simulation.wallMilliseconds - before, simulation.elapsed)
        }
        #expect(wall == -4_993 && elapsed < .seconds(1))
    }

    @Test func aHangIsFound() async {
        await #expect(throws: SimulationError.deadlock(seed: 5, seconds: 2)) {
            try await Simulation.run(seed: 5) { simulation in
                await simulation.sleep(for: .seconds(2))
                let (stream, continuation) = AsyncStream<Int>.makeStream()
                for await _ in stream {}
                continuation.finish()
            }
        }
    }

    @Test func theTimeIsLimited() async {
        await #expect(throws: SimulationError.timeLimit(seed: 5, seconds: 11)) {
            try await Simulation.run(seed: 5, limit: .seconds(10)) { simulation in
                await simulation.sleep(for: .seconds(11))
            }
        }
    }

    @Test func theSeedDecidesTheOrderOfTasks() async throws {
        func order(_ seed: UInt64) async throws -> [Int] {
            try await Simulation.run(seed: seed) { _ in
                await withTaskGroup(of: Int.self) { group in
                    for number in 0..<8 { group.addTask { number } }
                    var order: [Int] = []
                    for await number in group { order.append(number) }
                    return order
                }
            }
        }
        var orders: Set<[Int]> = []
        for seed: UInt64 in 1...5 {
            let first = try await order(seed)
            #expect(try await order(seed) == first)
            #expect(first.sorted() == Array(0..<8))
            orders.insert(first)
        }
        #expect(orders.count > 1)
    }
}
