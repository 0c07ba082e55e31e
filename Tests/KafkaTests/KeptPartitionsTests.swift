import GroupScenarios
import Kafka
import KafkaBrokerServer
import Testing

/// Members that stay in a group do not stop reading what they keep when another one leaves.
@Suite(.timeLimit(.minutes(10))) struct KeptPartitionsTests {
    private func gaps(
        _ change: (inout KafkaClient.Configuration.Consumer) -> Void
    ) async throws -> KeptPartitions.Gaps {
        var settings = KafkaClient.Configuration.Consumer()
        settings.start = .earliest
        settings.heartbeatInterval = .milliseconds(100)
        settings.sessionTimeout = .seconds(10)
        change(&settings)
        return try await EmbeddedBroker.withBroker { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                try await KeptPartitions.run(kafka, "t", settings)
            }
        }
    }

    @Test func cooperativeMembersKeepReading() async throws {
        let gaps = try await gaps { $0.assignors = [CooperativeStickyAssignor()] }
        #expect(gaps.kept == 9)
        #expect(gaps.after <= gaps.bound, "\(gaps)")
    }

    @Test func membersOfTheNewerProtocolKeepReading() async throws {
        let gaps = try await gaps { $0.groupProtocol = .consumer }
        #expect(gaps.kept == 9)
        #expect(gaps.after <= gaps.bound, "\(gaps)")
    }

    /// Those that have to give all up do not: the measurement would notice.
    @Test func eagerMembersStop() async throws {
        let gaps = try await gaps { $0.assignors = [StickyAssignor()] }
        #expect(gaps.after >= KeptPartitions.revocation, "\(gaps)")
    }
}
