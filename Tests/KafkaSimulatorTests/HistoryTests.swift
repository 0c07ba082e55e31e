import Foundation
import KafkaTesting
import SimulatorScenarios
import TestSupport
import Testing

/// What was acknowledged is there, what was not written is not, and nothing is there twice, whatever goes wrong.
@Suite(.timeLimit(.minutes(10))) struct HistoryTests {
    /// What a seed comes to here and in another process.
    private struct Outcome {
        var line: String
        var acknowledged = 0
        var failed = 0
    }

    /// The other process shows that a seed decides everything: hashed collections have another order in each.
    @Test func historiesHoldUnderFaultsAndAreTheSameInAnotherProcess() async throws {
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let pipe = Pipe()
        let program = try ChildProgram(
            folder.appending(path: "simulate").path(),
            ["1", "\(Seeds.count)"],
            output: pipe.fileHandleForWriting.fileDescriptor
        )
        try pipe.fileHandleForWriting.close()
        let outcomes = await Seeds.map { seed in
            do {
                let run = try await HistoryScenario.run(seed: seed)
                #expect(run.history.violations == [], "seed \(seed)")
                return Outcome(
                    line: "\(seed) \(run.transcript) \(run.elapsed)",
                    acknowledged: run.acknowledgedCount,
                    failed: run.failedCount
                )
            } catch {
                Issue.record("seed \(seed): \(error)")
                return Outcome(line: "\(seed) \(error)")
            }
        }
        // Without both there would be nothing to check.
        #expect(outcomes.reduce(0) { $0 + $1.acknowledged } > 10 * outcomes.count)
        #expect(outcomes.reduce(0) { $0 + $1.failed } > outcomes.count / 10)
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(program.wait() == .exit(0))
        let elsewhere = output.split(separator: "\n").map(String.init)
        #expect(elsewhere.count == outcomes.count)
        for (here, there) in zip(outcomes, elsewhere) { #expect(here.line == there) }
    }
}
