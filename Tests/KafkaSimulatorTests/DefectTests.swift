import KafkaCore
import KafkaTesting
import SimulatorScenarios
import Testing

/// Bugs that are there on purpose are found, so that those that are not would be.
@Suite(.timeLimit(.minutes(5))) struct DefectTests {
    /// Within how many seeds a bug must be found; without one all of them hold, as ``HistoryTests`` sees.
    private static let seeds: ClosedRange<UInt64> = 1...100

    @Test(arguments: Defect.allCases)
    func everyDefectIsFound(defect: Defect) async {
        for seed in Self.seeds {
            // A run that does not come to its end has found it too.
            guard let run = try? await HistoryScenario.run(seed: seed, defect: defect), run.history.violations == []
            else { return }
        }
        Issue.record("\(defect) was not found in seeds \(Self.seeds)")
    }
}
