import Foundation
import SimulatorScenarios
import Testing

/// A seed decides everything, whichever process runs it: hashed collections have another order in each.
@Suite(.timeLimit(.minutes(5))) struct ProcessTests {
    @Test func aSeedDoesTheSameInAnotherProcess() async throws {
        let count = max(1, Seeds.count / 10)
        let process = Process()
        let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        process.executableURL = folder.appending(path: "simulate")
        process.arguments = ["1", "\(count)"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let here = await Seeds.map(count) { seed in
            do {
                let run = try await HistoryScenario.run(seed: seed)
                return "\(seed) \(run.transcript) \(run.elapsed)"
            } catch {
                return "\(seed) \(error)"
            }
        }
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let there = output.split(separator: "\n").map(String.init)
        #expect(there.count == Int(count))
        for (line, other) in zip(here, there) { #expect(line == other) }
    }
}
