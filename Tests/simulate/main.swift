import SimulatorScenarios

// simulate FIRST LAST: a line for each seed with what its run came to, for comparing with runs in another process.
let words = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
if words.count == 2, words[0] <= words[1] {
    for seed in words[0]...words[1] {
        let run = try await HistoryScenario.run(seed: seed)
        print(seed, run.transcript, run.elapsed)
    }
} else {
    print("usage: simulate FIRST LAST")
}
