import Foundation
import Testing

extension Live {
    /// The client beside a cluster of three brokers to which everything happens that happens.
    @Suite struct ClusterTests {
        /// Brokers that notice soon that another one is gone.
        private static let settings = """
            broker.session.timeout.ms=3000
            broker.heartbeat.interval.ms=500
            controller.quorum.election.timeout.ms=500
            controller.quorum.fetch.timeout.ms=1500
            zookeeper.session.timeout.ms=6000
            replica.lag.time.max.ms=4000
            auto.create.topics.enable=false
            auto.leader.rebalance.enable=false

            """

        /// The versions of the brokers, separated by commas, where not all are wanted: `PUREKAFKA_VERSIONS`.
        private static let versions =
            ProcessInfo.processInfo.environment["PUREKAFKA_VERSIONS"]?.split(separator: ",").map(String.init)
            ?? ["2.8.2", "3.9.2", "4.4.0"]

        /// How many runs there are, each with a seed of its own: `PUREKAFKA_RUNS`.
        private static let runs = ProcessInfo.processInfo.environment["PUREKAFKA_RUNS"].flatMap { Int($0) } ?? 1

        /// The seed of the first run, where it is to be repeated: `PUREKAFKA_SEED`.
        private static let seed = ProcessInfo.processInfo.environment["PUREKAFKA_SEED"].flatMap { UInt64($0) }

        @Test(arguments: ClusterTests.versions)
        func whatIsAcknowledgedIsThereOnceAndInOrder(version: String) async throws {
            let brokers = try LiveBroker(version: version, count: 3, settings: ClusterTests.settings)
            defer { brokers.stop() }
            let first = ClusterTests.seed ?? .random(in: 0..<1_000_000)
            for seed in first..<first + UInt64(ClusterTests.runs) {
                let start = ContinuousClock.now
                print("\(version) seed \(seed) begins")
                let (violations, summary) = try await ClusterRun(brokers, seed: seed).run()
                print("\(version) seed \(seed), \((ContinuousClock.now - start).components.seconds) s: \(summary)")
                for violation in violations { print("\(version) seed \(seed) VIOLATION \(violation)") }
                #expect(violations == [], "\(version) seed \(seed)")
            }
        }
    }
}
