import Kafka
import KafkaBrokerServer
import Synchronization
import Testing

/// The coordinator of a group is found, once for all that ask, and found anew where it is another one.
@Suite(.timeLimit(.minutes(10))) struct CoordinatorTests {
    /// The brokers that got requests of one API.
    private final class Receivers: Sendable {
        private let brokers = Mutex<[Int32]>([])

        var all: [Int32] { brokers.withLock { $0 } }

        /// Begins to note them.
        init(of key: ApiKey, in broker: EmbeddedBroker) async {
            await broker.faults.add(.delay(.zero), on: key) { [self] context in
                brokers.withLock { $0.append(context.broker) }
                return false
            }
        }
    }

    private func withClient(
        _ configuration: BrokerConfiguration = BrokerConfiguration(brokers: 3),
        _ body: (EmbeddedBroker, KafkaClient) async throws -> Void
    ) async throws {
        try await EmbeddedBroker.withBroker(configuration) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { try await body(broker, $0) }
        }
    }

    private func coordinator(of group: String, _ kafka: KafkaClient) async throws -> Int32 {
        let request = FindCoordinatorRequest(coordinatorKeys: [group])
        return try #require(try await kafka.request(request).coordinators.first).nodeId
    }

    @Test func requestsGoToTheCoordinatorOfTheirGroup() async throws {
        try await withClient { broker, kafka in
            let receivers = await Receivers(of: .describeCluster, in: broker)
            var expected: [Int32] = []
            for number in 0..<20 {
                let group = "group \(number)"
                expected.append(try await coordinator(of: group, kafka))
                _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: group))
            }
            #expect(receivers.all == expected && Set(expected).count == 3)
        }
    }

    @Test func thereIsOneSearchForAllThatWait() async throws {
        try await withClient { broker, kafka in
            _ = try await kafka.cluster()
            let searches = await Receivers(of: .findCoordinator, in: broker)
            await broker.faults.add(.delay(.milliseconds(50)), on: .findCoordinator)
            try await withThrowingTaskGroup { group in
                for _ in 0..<20 {
                    group.addTask {
                        _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
                    }
                }
                try await group.waitForAll()
            }
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
            #expect(searches.all.count == 1)
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "other"))
            #expect(searches.all.count == 2)
        }
    }

    @Test(arguments: Array<Int16>([0, 1, 3, 4])) func oldBrokersAreAskedToo(version: Int16) async throws {
        var configuration = BrokerConfiguration(brokers: 3)
        configuration.highestVersions = [.findCoordinator: version]
        try await withClient(configuration) { broker, kafka in
            let receivers = await Receivers(of: .describeCluster, in: broker)
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
            #expect(receivers.all.count == 1)
        }
    }

    @Test(arguments: [
        BrokerFault.Kind.error(.coordinatorNotAvailable), .error(.coordinatorLoadInProgress), .cut, .cutBefore,
    ])
    func whatMayBecomeBetterIsAskedForAgain(fault: BrokerFault.Kind) async throws {
        try await withClient { broker, kafka in
            let searches = await Receivers(of: .findCoordinator, in: broker)
            await broker.faults.add(fault, on: .findCoordinator, times: 3)
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
            #expect(searches.all.count == 4)
        }
    }

    @Test func whatDoesNotBecomeBetterIsAnErrorAtOnce() async throws {
        try await withClient { broker, kafka in
            await broker.faults.add(.error(.groupAuthorizationFailed), on: .findCoordinator, times: 1)
            let error = await #expect(throws: KafkaError.self) {
                try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
            }
            #expect(error?.code == .broker(.groupAuthorizationFailed) && error?.api == .findCoordinator)
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
        }
    }

    @Test func aSearchEndsWithTheTimeOfThoseThatWait() async throws {
        try await withClient { broker, kafka in
            let fault = await broker.faults.add(.error(.coordinatorNotAvailable), on: .findCoordinator)
            let error = await #expect(throws: KafkaError.self) {
                try await kafka.request(
                    DescribeClusterRequest(),
                    to: .coordinator(group: "g"),
                    within: .milliseconds(100)
                )
            }
            #expect(error?.code == .timedOut && (error?.attempt ?? 0) > 1)
            #expect((error?.cause as? KafkaError)?.code == .broker(.coordinatorNotAvailable))
            await broker.faults.remove(fault)
            await broker.faults.add(.drop, on: .findCoordinator, times: 1)
            let silent = await #expect(throws: KafkaError.self) {
                try await kafka.request(
                    DescribeClusterRequest(),
                    to: .coordinator(group: "g"),
                    within: .milliseconds(100)
                )
            }
            #expect(silent?.code == .timedOut && silent?.outcome == .notWritten)
        }
    }

    @Test func whereTheCoordinatorIsGoneAnotherOneIsFound() async throws {
        try await withClient { broker, kafka in
            let receivers = await Receivers(of: .describeCluster, in: broker)
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
            let first = try #require(receivers.all.last)
            await broker.kill(first)
            _ = try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g"))
            #expect(receivers.all.count == 2 && receivers.all.last != first)
        }
    }

    @Test func closingEndsTheSearch() async throws {
        try await EmbeddedBroker.withBroker { broker in
            let searches = await Receivers(of: .findCoordinator, in: broker)
            await broker.faults.add(.drop, on: .findCoordinator)
            let kafka = try KafkaClient(TestClient.configuration(broker) { $0.requestTimeout = .seconds(1_000) })
            let request = Task { try await kafka.request(DescribeClusterRequest(), to: .coordinator(group: "g")) }
            while searches.all.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
            await kafka.close()
            let error = await #expect(throws: KafkaError.self) { try await request.value }
            #expect(error?.code == .closed)
        }
    }
}
