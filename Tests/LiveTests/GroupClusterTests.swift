import Foundation
import Testing

extension Live {
    /// Members of groups beside a cluster whose brokers are killed.
    @Suite struct GroupClusterTests {
        /// Brokers that notice soon that another one is gone.
        private static let settings =
            GroupMode.settings + """
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                controller.quorum.election.timeout.ms=500
                controller.quorum.fetch.timeout.ms=1500
                zookeeper.session.timeout.ms=6000
                replica.lag.time.max.ms=4000
                auto.leader.rebalance.enable=false

                """

        /// How many runs there are of each version, each with a seed of its own: `PUREKAFKA_RUNS`.
        private static let runs = ProcessInfo.processInfo.environment["PUREKAFKA_RUNS"].flatMap { Int($0) } ?? 1

        /// The seed of the first run, where it is to be repeated: `PUREKAFKA_SEED`.
        private static let seed = ProcessInfo.processInfo.environment["PUREKAFKA_SEED"].flatMap { UInt64($0) }

        @Test(arguments: GroupTests.versions)
        func nothingIsLostWhereCoordinatorsDie(version: String) async throws {
            let brokers = try LiveBroker(version: version, count: 3, settings: GroupClusterTests.settings)
            defer { brokers.stop() }
            let first = GroupClusterTests.seed ?? .random(in: 0..<1_000_000)
            for seed in first..<first + UInt64(GroupClusterTests.runs) {
                print("\(version) groups, seed \(seed) begins")
                let (violations, summary) = try await GroupClusterRun(brokers, seed: seed).run()
                print("\(version) groups, seed \(seed): \(summary)")
                for violation in violations.prefix(30) { print("\(version) seed \(seed) VIOLATION \(violation)") }
                #expect(violations == [], "\(version) seed \(seed)")
            }
        }
    }
}
