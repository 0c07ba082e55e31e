internal import Foundation

/// Which seeds tests run.
package enum Seeds {
    /// How many there are: those of `PUREKAFKA_SEEDS`, or fewer in a build without optimisation than in one with it.
    package static var count: UInt64 {
        if let text = ProcessInfo.processInfo.environment["PUREKAFKA_SEEDS"], let count = UInt64(text) { return count }
        #if DEBUG
        return 40
        #else
        return 1_000
        #endif
    }

    /// Runs something for each seed, two at a time: simulations know nothing of each other.
    ///
    /// - Parameters:
    ///   - count: How many seeds; the first one is 1.
    ///   - body: What to run.
    /// - Returns: What came of each, in the order of the seeds.
    package static func map<Value: Sendable>(
        _ count: UInt64 = Seeds.count,
        _ body: @escaping @Sendable (_ seed: UInt64) async -> Value
    ) async -> [Value] {
        await withTaskGroup(of: [(UInt64, Value)].self) { group in
            for worker: UInt64 in 0..<2 {
                group.addTask {
                    var values: [(UInt64, Value)] = []
                    for seed in stride(from: worker + 1, through: count, by: 2) {
                        values.append((seed, await body(seed)))
                    }
                    return values
                }
            }
            var all: [(seed: UInt64, value: Value)] = []
            for await values in group { all += values.map { (seed: $0.0, value: $0.1) } }
            return all.sorted { $0.seed < $1.seed }.map(\.value)
        }
    }
}
