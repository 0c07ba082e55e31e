import Foundation
import SimulatorScenarios
import TestSupport
import Testing

/// A seed decides everything, whichever process runs it: hashed collections have another order in each.
@Suite(.timeLimit(.minutes(5))) struct ProcessTests {
    @Test func aSeedDoesTheSameInAnotherProcess() async throws {
        let count = max(1, Seeds.count / 10)
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let pipe = Pipe()
        let program = try ChildProgram(
            folder.appending(path: "simulate").path(),
            ["1", "\(count)"],
            output: pipe.fileHandleForWriting.fileDescriptor
        )
        try pipe.fileHandleForWriting.close()
        let here = await Seeds.map(count) { seed in
            do {
                let run = try await HistoryScenario.run(seed: seed)
                return "\(seed) \(run.transcript) \(run.elapsed)"
            } catch {
                return "\(seed) \(error)"
            }
        }
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(program.wait() == .exit(0))
        let there = output.split(separator: "\n").map(String.init)
        #expect(there.count == Int(count))
        for (line, other) in zip(here, there) { #expect(line == other) }
    }
}
