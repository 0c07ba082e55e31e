import Foundation
import KafkaTesting
import SimulatorScenarios
import TestSupport
import Testing

/// One owner a partition, every record processed, no offset lost, whatever goes wrong.
@Suite(.timeLimit(.minutes(10))) struct GroupTests {
    /// Fewer in a build without optimisation: a group's run takes ten times as long as one of a producer.
    private static var count: UInt64 {
        #if DEBUG
        return max(4, Seeds.count / 4)
        #else
        return Seeds.count
        #endif
    }

    /// A tenth of the seeds runs in another process too: a seed decides everything.
    @Test func groupsHoldUnderFaultsAndAreTheSameInAnotherProcess() async throws {
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let pipe = Pipe()
        let program = try ChildProgram(
            folder.appending(path: "simulate").path(),
            ["1", "\(max(1, Self.count / 10))", "groups"],
            output: pipe.fileHandleForWriting.fileDescriptor
        )
        try pipe.fileHandleForWriting.close()
        let runs = await Seeds.map(Self.count) { seed -> GroupRun? in
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
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(program.wait() == .exit(0))
        let elsewhere = output.split(separator: "\n").map(String.init)
        #expect(elsewhere.count == max(1, runs.count / 10))
        for (index, (here, there)) in zip(runs, elsewhere).enumerated() {
            #expect(here.map { "\(index + 1) \($0.transcript) \($0.elapsed)" } == there)
        }
    }
}
