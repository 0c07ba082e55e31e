import KafkaSimulator
import Testing

/// What was acknowledged is there, what was not written is not, and nothing is there twice, whatever goes wrong.
@Suite(.timeLimit(.minutes(5))) struct HistoryTests {
    @Test func historiesHoldUnderFaults() async throws {
        var acknowledged = 0
        var failed = 0
        for seed: UInt64 in 1...300 {
            do {
                let history = try await HistoryScenario.run(seed: seed)
                #expect(history.violations == [], "seed \(seed)")
                acknowledged += history.count { if case .acknowledged = $0 { true } else { false } }
                failed += history.count { if case .failed = $0 { true } else { false } }
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
        // Without both there would be nothing to check.
        #expect(acknowledged > 1_000 && failed > 10)
    }

    @Test func aSeedDoesTheSameTwice() async throws {
        for seed: UInt64 in 1...3 {
            let first = try await HistoryScenario.run(seed: seed)
            let second = try await HistoryScenario.run(seed: seed)
            #expect(first.transcript == second.transcript, "seed \(seed)")
            #expect(first.elapsed == second.elapsed, "seed \(seed)")
        }
    }
}
