import Foundation
import Kafka
import KafkaTesting
import Synchronization
import TestSupport
import Testing

extension Live {
    /// Members of groups that come, go, die and are slow, alone and beside members of other clients.
    @Suite(.timeLimit(.minutes(5))) struct GroupTests {
        static let versions =
            ProcessInfo.processInfo.environment["PUREKAFKA_VERSIONS"]?.split(separator: ",").map(String.init)
            ?? ["2.8.2", "3.9.2", "4.4.0"]

        private func withBroker(
            _ version: String,
            _ body: (LiveBroker, KafkaClient) async throws -> Void
        ) async throws {
            let broker = try LiveBroker(version: version, settings: GroupMode.settings)
            defer { broker.stop() }
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                try await body(broker, kafka)
            }
        }

        private func pause(_ milliseconds: Int) async throws { try await Task.sleep(for: .milliseconds(milliseconds)) }

        /// No record is lost, and none is processed twice: nobody dies.
        @Test(arguments: GroupTests.versions) func membersComeAndGo(version: String) async throws {
            try await withBroker(version) { broker, kafka in
                for mode in GroupMode.all(of: version) {
                    let history = try await GroupRun.run("rolling", mode, broker, kafka) { run in
                        for number in 0..<10 {
                            run.join(number % 3 == 2 ? .partitions : .loop)
                            try await pause(80)
                        }
                        await run.waitForPartitions(of: Array(0..<10))
                        for number in 0..<8 {
                            async let leaving: Void = run.leaveFirst()
                            run.join(number % 3 == 0 ? .partitions : .loop)
                            await leaving
                            try await pause(100)
                        }
                        await run.waitForPartitions(of: Array(10..<18))
                    }
                    #expect(history.duplicateCount == 0 && history.lossCount == 0, "\(version) \(mode)")
                }
            }
        }
    }
}
