import KafkaTesting
import SimulatorScenarios
import Testing

/// What was acknowledged is there, what was not written is not, and nothing is there twice, whatever goes wrong.
@Suite(.timeLimit(.minutes(5))) struct HistoryTests {
    @Test func historiesHoldUnderFaults() async throws {
        let counts = await Seeds.map { seed in
            do {
                let run = try await HistoryScenario.run(seed: seed)
                #expect(run.history.violations == [], "seed \(seed)")
                return (acknowledged: run.acknowledgedCount, failed: run.failedCount)
            } catch {
                Issue.record("seed \(seed): \(error)")
                return (0, 0)
            }
        }
        // Without both there would be nothing to check.
        #expect(counts.reduce(0) { $0 + $1.acknowledged } > 10 * counts.count)
        #expect(counts.reduce(0) { $0 + $1.failed } > counts.count / 10)
    }
}
