import KafkaCore
import KafkaTesting
import SimulatorScenarios

// simulate FIRST LAST [DEFECT]: a line for each seed with what its run came to, for comparing with runs in another
// process, and one for each thing that must not be.
let words = CommandLine.arguments.dropFirst()
let seeds = words.compactMap { UInt64($0) }
if seeds.count == 2, seeds[0] <= seeds[1] {
    let defect = words.dropFirst(2).first.flatMap { Defect(rawValue: $0) }
    for seed in seeds[0]...seeds[1] {
        do {
            let run = try await HistoryScenario.run(seed: seed, defect: defect)
            print(seed, run.transcript, run.elapsed)
            for violation in run.history.violations { print("  \(violation)") }
        } catch {
            print(seed, error)
        }
    }
} else {
    print("usage: simulate FIRST LAST [DEFECT]")
}
