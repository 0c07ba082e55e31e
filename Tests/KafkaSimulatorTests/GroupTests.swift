import KafkaTesting
import SimulatorScenarios
import Testing

/// One owner a partition, every record processed, no offset lost, whatever goes wrong.
@Suite(.timeLimit(.minutes(5))) struct GroupTests {
    @Test func groupsHoldUnderFaults() async {
        let runs = await Seeds.map { seed -> GroupRun? in
            do {
                let run = try await GroupScenario.run(seed: seed)
                #expect(run.history.violations == [], "seed \(seed)")
                return run
            } catch {
                Issue.record("seed \(seed): \(error)")
                return nil
            }
        }
        // Without both there would be nothing to check.
        #expect(runs.reduce(0) { $0 + ($1?.history.assignmentCount ?? 0) } > 20 * runs.count)
        #expect(runs.reduce(0) { $0 + ($1?.history.lossCount ?? 0) } > runs.count)
    }
}
