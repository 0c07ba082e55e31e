import KafkaCore
import KafkaTesting
import SimulatorScenarios

// simulate FIRST LAST [groups] [DEFECT]: a line for each seed with what its run came to, for comparing with runs in
// another process, and one for each thing that must not be.
let words = CommandLine.arguments.dropFirst()
let seeds = words.compactMap { UInt64($0) }
if seeds.count == 2, seeds[0] <= seeds[1] {
    let defect = words.lazy.compactMap { Defect(rawValue: $0) }.first
    for seed in seeds[0]...seeds[1] {
        do {
            if words.contains("groups") {
                let run = try await GroupScenario.run(seed: seed, defect: defect)
                print(seed, run.transcript, run.elapsed)
                for violation in run.history.violations { print("  \(violation)") }
            } else {
                let run = try await HistoryScenario.run(seed: seed, defect: defect)
                print(seed, run.transcript, run.elapsed)
                for violation in run.history.violations { print("  \(violation)") }
            }
        } catch {
            print(seed, error)
        }
    }
} else {
    print("usage: simulate FIRST LAST [groups] [DEFECT]")
}
