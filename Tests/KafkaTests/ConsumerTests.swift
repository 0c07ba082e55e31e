import Kafka
import KafkaBrokerServer
import KafkaTesting
import Testing

/// Members of groups on an embedded broker: who has what, what is committed, and what is handed out.
@Suite(.timeLimit(.minutes(10))) struct ConsumerTests {
    /// Quick rebalances and heartbeats, and reading from the first record on.
    private static func settings(
        _ change: (inout KafkaClient.Configuration.Consumer) -> Void = { _ in }
    ) -> KafkaClient.Configuration.Consumer {
        var settings = KafkaClient.Configuration.Consumer()
        settings.start = .earliest
        settings.heartbeatInterval = .milliseconds(50)
        settings.sessionTimeout = .seconds(10)
        change(&settings)
        return settings
    }

    /// A client of a cluster with a topic of records 0, 1, …, spread over its partitions in turn.
    private func withRecords(
        _ count: Int,
        partitions: Int = 4,
        _ body: @Sendable (EmbeddedBroker, KafkaClient) async throws -> Void
    ) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": partitions]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<count { try await topic.append("\(number)", partition: Int32(number % partitions)) }
                try await kafka.flush()
                try await body(broker, kafka)
            }
        }
    }

    /// The records that a group has not committed yet.
    private func rest(
        of group: String,
        _ kafka: KafkaClient,
        within limit: Duration = .milliseconds(500),
        _ settings: KafkaClient.Configuration.Consumer = Self.settings()
    ) async throws -> [String] {
        try await kafka.withConsumer(group: group, topics: ["t"], settings: settings) { consumer in
            var values: [String] = []
            var iterator = consumer.makeAsyncIterator()
            try await hasPartitions(consumer)
            while let batch = try await iterator.next(within: limit) {
                values += batch.map { $0.valueBytes?.string ?? "null" }
            }
            return values
        }
    }

    /// Waits until a member has its share.
    private func hasPartitions(_ consumer: Consumer, _ count: Int? = nil) async throws {
        for _ in 0..<2_000 {
            let assignment = await consumer.assignment()
            if consumer.membership.state == .stable, count.map({ $0 == assignment.count }) ?? true { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("no partitions: \(consumer.membership)")
    }

    private func read(_ consumer: Consumer, _ count: Int) async throws -> [String] {
        var values: [String] = []
        for try await batch in consumer {
            values += batch.map { $0.valueBytes?.string ?? "null" }
            if values.count >= count { break }
        }
        return values
    }

    @Test func whatWasProcessedIsCommittedWhenTheScopeReturns() async throws {
        try await withRecords(100) { _, kafka in
            let values = try await kafka.withConsumer(group: "g", topics: ["t"], settings: Self.settings()) {
                try await read($0, 100)
            }
            #expect(Set(values) == Set((0..<100).map(String.init)) && values.count == 100)
            let left = try await rest(of: "g", kafka)
            #expect(left == [])
        }
    }

    @Test func theLastBatchIsNotCommittedWhenTheScopeThrows() async throws {
        struct Failure: Error {}
        try await withRecords(40) { _, kafka in
            let batches = Shared<[[String]]>([])
            await #expect(throws: Failure.self) {
                try await kafka.withConsumer(group: "g", topics: ["t"], settings: Self.settings()) { consumer in
                    for try await batch in consumer {
                        let values = batch.map { $0.valueBytes?.string ?? "null" }
                        if batches.withLock({
                            $0.append(values); return $0.count
                        }) == 3 {
                            throw Failure()
                        }
                    }
                }
            }
            let rest = Set(try await self.rest(of: "g", kafka))
            let seen = batches.withLock { $0 }
            #expect(seen.count == 3 && rest.isSuperset(of: seen[2]))
            // The two batches before were processed.
            #expect(rest.count == 40 - seen[0].count - seen[1].count)
        }
    }

    @Test func whatIsConsumedByAClosureIsCommittedWhenItReturns() async throws {
        struct Failure: Error {}
        try await withRecords(40) { _, kafka in
            let batches = Shared<[Int]>([])
            await #expect(throws: Failure.self) {
                try await kafka.consume("t", group: "g", settings: Self.settings()) { batch in
                    #expect(batch.topic == "t")
                    let count = batch.map(\.offset).count
                    if batches.withLock({
                        $0.append(count); return $0.count
                    }) == 4 {
                        throw Failure()
                    }
                }
            }
            let left = try await rest(of: "g", kafka)
            #expect(left.count == 40 - batches.withLock { $0.prefix(3).reduce(0, +) })
        }
    }

    @Test func aRecordIsCommittedWithMetadata() async throws {
        try await withRecords(8, partitions: 1) { _, kafka in
            let settings = Self.settings { $0.commits = .manual }
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                for try await batch in consumer {
                    let records = Array(batch)
                    try await batch.commit(through: records[4], metadata: "five")
                    // What was committed is not taken back.
                    try await batch.commit(through: records[1])
                    break
                }
            }
            let left = try await rest(of: "g", kafka, settings)
            #expect(left == ["5", "6", "7"])
        }
    }

    @Test func withoutACommitNothingIsCommittedWhereTheUserDoesIt() async throws {
        try await withRecords(8) { _, kafka in
            let settings = Self.settings { $0.commits = .manual }
            let before = try await rest(of: "g", kafka, settings)
            #expect(before.count == 8)
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                _ = try await read(consumer, 8)
                try await consumer.commit()
            }
            let left = try await rest(of: "g", kafka, settings)
            #expect(left == [])
        }
    }

    @Test func atMostOnceCommitsBeforeItHandsOut() async throws {
        struct Failure: Error {}
        try await withRecords(8, partitions: 1) { _, kafka in
            let settings = Self.settings { $0.commits = .beforeProcessing }
            await #expect(throws: Failure.self) {
                try await kafka.consume("t", group: "g", settings: settings) { _ in throw Failure() }
            }
            let left = try await rest(of: "g", kafka, settings)
            #expect(left == [])
        }
    }

    /// The ways to share partitions out: an assignor's name, or `consumer` for the newer protocol.
    static let ways = ["range", "roundrobin", "sticky", "cooperative-sticky", "consumer"]

    private static func settings(_ way: String) -> KafkaClient.Configuration.Consumer {
        settings { settings in
            let all: [any PartitionAssignor] = [
                RangeAssignor(), RoundRobinAssignor(), StickyAssignor(), CooperativeStickyAssignor(),
            ]
            let chosen = all.filter { $0.name == way }
            if chosen.isEmpty { settings.groupProtocol = .consumer } else { settings.assignors = chosen }
        }
    }

    @Test(arguments: ways) func membersShareThePartitionsAndEachRecordIsReadOnce(way: String) async throws {
        try await withRecords(0, partitions: 12) { broker, kafka in
            let settings = Self.settings(way)
            let seen = Shared<[String]>([])
            try await withThrowingTaskGroup { group in
                for member in 0..<4 {
                    group.addTask {
                        try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                            if member == 0 {
                                try await hasPartitions(consumer, 3)
                                let topic = try await kafka.topic("t")
                                for number in 0..<600 {
                                    try await topic.append("\(number)", partition: Int32(number % 12))
                                }
                            }
                            var iterator = consumer.makeAsyncIterator()
                            while seen.withLock({ $0.count < 600 }) {
                                guard let batch = try await iterator.next(within: .milliseconds(50)) else { continue }
                                let values = batch.map { $0.valueBytes?.string ?? "null" }
                                seen.withLock { $0 += values }
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let values = seen.withLock { $0 }
            #expect(values.count == 600 && Set(values).count == 600, "\(way)")
            let left = try await rest(of: "g", kafka, settings)
            #expect(left == [])
        }
    }

    @Test func aCommitInTheCallbackOfARevocationWorks() async throws {
        try await withRecords(40) { _, kafka in
            let committed = Shared<[KafkaError?]>([])
            let revoked = Shared<[TopicPartition]>([])
            let settings = Self.settings {
                $0.commits = .manual
                $0.rebalance = RebalanceListener(revoked: { consumer, partitions in
                    revoked.withLock { $0 += partitions }
                    do throws(KafkaError) {
                        try await consumer.commit()
                        committed.withLock { $0.append(nil) }
                    } catch {
                        committed.withLock { $0.append(error) }
                    }
                })
            }
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                _ = try await read(consumer, 40)
            }
            #expect(committed.withLock { $0.count == 1 && $0[0] == nil })
            #expect(revoked.withLock { $0.count } == 4)
            let left = try await rest(of: "g", kafka, Self.settings { $0.commits = .manual })
            #expect(left == [])
        }
    }

    @Test func topicsAreFoundByTheirNamesAsSoonAsTheyAreMade() async throws {
        try await withRecords(4) { _, kafka in
            let settings = Self.settings { $0.groupProtocol = .consumer }
            try await kafka.withConsumer(group: "g", matching: "t|other-[0-9]+", settings: settings) { consumer in
                #expect(try await read(consumer, 4).count == 4)
                try await kafka.admin.createTopic("other-7", partitions: 1)
                try await kafka.send("new", to: "other-7")
                let values = try await read(consumer, 1)
                #expect(values == ["new"])
            }
        }
    }

    @Test func aBrokerWithoutTheNewerProtocolSaysSo() async throws {
        var configuration = BrokerConfiguration(topics: [.init("t", partitions: 1)])
        configuration.highestVersions[.consumerGroupHeartbeat] = -1
        try await EmbeddedBroker.withBroker(configuration) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let settings = Self.settings { $0.groupProtocol = .consumer }
                let error = await #expect(throws: KafkaError.self) {
                    try await kafka.consume("t", group: "g", settings: settings) { _ in }
                }
                #expect(error?.code == .unsupported && error?.hint?.contains("classic") == true)
            }
        }
    }

    @Test func aStaticMemberComesBackToItsPartitionsWithoutARebalance() async throws {
        try await withRecords(0) { _, kafka in
            let assigned = Shared<[[TopicPartition]]>([])
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: Self.settings()) { other in
                let settings = Self.settings {
                    $0.instanceId = "one"
                    $0.rebalance = RebalanceListener(assigned: { _, list in assigned.withLock { $0.append(list) } })
                }
                var iterator = other.makeAsyncIterator()
                for _ in 0..<2 {
                    try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                        while await consumer.assignment().count != 2 {
                            _ = try await iterator.next(within: .milliseconds(20))
                        }
                    }
                }
                #expect(other.membership.generation == 2)
            }
            #expect(assigned.withLock { $0.count == 2 && $0[0] == $0[1] })
        }
    }

    @Test func nothingIsHandedOutOfPausedPartitionsUntilTheyAreResumed() async throws {
        try await withRecords(40) { _, kafka in
            let settings = Self.settings {
                $0.rebalance = RebalanceListener(assigned: { consumer, partitions in
                    try? await consumer.pause(partitions.filter { $0.partition < 2 })
                })
            }
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                var iterator = consumer.makeAsyncIterator()
                var values: [Int] = []
                while values.count < 20, let batch = try await iterator.next() {
                    values += batch.compactMap { $0.valueBytes?.string.flatMap { Int($0) } }
                }
                #expect(values.allSatisfy { $0 % 4 >= 2 })
                #expect(try await iterator.next(within: .milliseconds(200)) == nil)
                try await consumer.resume([TopicPartition("t", 0), TopicPartition("t", 1)])
                while values.count < 40, let batch = try await iterator.next() {
                    values += batch.compactMap { $0.valueBytes?.string.flatMap { Int($0) } }
                }
                #expect(Set(values) == Set(0..<40))
            }
        }
    }

    @Test func aSeekGoesBackAndItsCommitCounts() async throws {
        try await withRecords(10, partitions: 1) { _, kafka in
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: Self.settings()) { consumer in
                #expect(try await read(consumer, 10).count == 10)
                try await consumer.seek(TopicPartition("t", 0), to: .offset(4))
                #expect(try await read(consumer, 6) == ["4", "5", "6", "7", "8", "9"])
                await #expect(throws: KafkaError.self) {
                    try await consumer.seek(TopicPartition("t", 9), to: .earliest)
                }
            }
        }
    }

    @Test func aTaskThatIsAwayForTooLongLosesItsPartitionsAndComesBack() async throws {
        try await withRecords(8, partitions: 1) { _, kafka in
            let lost = Shared(0)
            let settings = Self.settings {
                $0.maximumProcessingTime = .milliseconds(300)
                $0.rebalance = RebalanceListener(lost: { _, _ in lost.withLock { $0 += 1 } })
            }
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                var iterator = consumer.makeAsyncIterator()
                let batch = try #require(try await iterator.next())
                while lost.withLock({ $0 == 0 }) { try await Task.sleep(for: .milliseconds(5)) }
                guard case .stopped = consumer.membership.state else {
                    Issue.record("\(consumer.membership)")
                    return
                }
                let error = await #expect(throws: KafkaError.self) { try await batch.commit() }
                #expect(error?.code == .partitionLost)
                // It is back, and gets the same records again: they were not committed.
                let again = try #require(try await iterator.next())
                #expect(again.map(\.offset) == batch.map(\.offset))
                try await again.commit()
            }
        }
    }

    @Test func partitionsAreProcessedSideBySideInTheirOrder() async throws {
        try await withRecords(4_000, partitions: 8) { _, kafka in
            let seen = Shared<[Int32: [Int64]]>([:])
            let running = Shared((now: 0, most: 0))
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: Self.settings()) { consumer in
                await #expect(throws: CancellationError.self) {
                    try await consumer.forEachPartition(concurrency: 3) { partition in
                        for try await batch in partition {
                            running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                            await Task.yield()
                            let offsets = batch.map(\.offset)
                            seen.withLock { $0[batch.partition.partition, default: []] += offsets }
                            running.withLock { $0.now -= 1 }
                            if seen.withLock({ $0.values.reduce(0) { $0 + $1.count } }) == 4_000 {
                                try await batch.commit()
                                throw CancellationError()
                            }
                        }
                    }
                }
            }
            #expect(seen.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<8).map { ($0, Array(0..<500)) }))
            #expect(running.withLock { $0.most } <= 3)
        }
    }

    @Test func partitionsThatGoElsewhereEndTheirSequences() async throws {
        try await withRecords(400, partitions: 4) { _, kafka in
            let settings = Self.settings { $0.assignors = [CooperativeStickyAssignor()] }
            let ended = Shared<[Int32]>([])
            let started = Shared<[Int32]>([])
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { first in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        try await first.forEachPartition { partition in
                            started.withLock { $0.append(partition.partition.partition) }
                            for try await _ in partition {}
                            ended.withLock { $0.append(partition.partition.partition) }
                        }
                    }
                    while started.withLock({ $0.count < 4 }) { try await Task.sleep(for: .milliseconds(5)) }
                    try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { second in
                        var iterator = second.makeAsyncIterator()
                        while await second.assignment().count < 2 {
                            _ = try await iterator.next(within: .milliseconds(20))
                        }
                        let gone = await second.assignment().map(\.partition)
                        while ended.withLock({ $0.count < 2 }) { try await Task.sleep(for: .milliseconds(5)) }
                        #expect(Set(ended.withLock { $0 }) == Set(gone))
                    }
                    group.cancelAll()
                }
            }
        }
    }

    @Test func aPartitionThatDoesNotMoveIsTold() async throws {
        try await withRecords(8, partitions: 2) { broker, kafka in
            let told = Shared<[PartitionProgress]>([])
            let settings = Self.settings {
                $0.standstillLimit = .milliseconds(300)
                $0.standstill = { _, partitions in told.withLock { $0 += partitions } }
            }
            try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) { consumer in
                var iterator = consumer.makeAsyncIterator()
                for _ in 0..<2 { _ = try await iterator.next() }
                #expect(try await iterator.next(within: .milliseconds(50)) == nil)
                let progress = await consumer.progress()
                #expect(progress.map(\.lag) == [0, 0] && progress.map(\.activity) == [.atEnd, .atEnd])
                #expect(told.withLock { $0.isEmpty })
                await broker.faults.add(.error(.kafkaStorageError), on: .fetch, partition: 1)
                while told.withLock({ $0.isEmpty }) { _ = try await iterator.next(within: .milliseconds(50)) }
                let still = told.withLock { $0 }
                #expect(still.map(\.partition) == [TopicPartition("t", 1)])
                #expect(still.map(\.activity) == [.failing(.kafkaStorageError)])
                await broker.faults.removeAll()
            }
        }
    }

    @Test func manyConsumersOfOneClientDoNotWaitForEachOther() async throws {
        try await withRecords(30, partitions: 1) { _, kafka in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        try await kafka.withConsumer(group: "g\(number)", topics: ["t"], settings: Self.settings()) {
                            try await read($0, 30).count
                        }
                    }
                }
                var counts: [Int] = []
                while let count = try await group.next() { counts.append(count) }
                #expect(counts == [Int](repeating: 30, count: 30))
            }
        }
    }

    @Test func aGroupWithoutAnOffsetAndWithoutARuleIsAnError() async throws {
        try await withRecords(1) { _, kafka in
            let settings = Self.settings { $0.start = nil }
            let error = await #expect(throws: KafkaError.self) {
                try await kafka.consume("t", group: "g", settings: settings) { _ in }
            }
            #expect(error?.code == .noOffset && error?.topic == "t")
        }
    }

    @Test func wrongSettingsSayWhatIsWrong() async throws {
        try await withRecords(0) { _, kafka in
            let cases: [(String, [String], (inout KafkaClient.Configuration.Consumer) -> Void)] = [
                ("", ["t"], { _ in }),
                ("g", [], { _ in }),
                ("g", ["t"], { $0.assignors = [] }),
                ("g", ["t"], { $0.heartbeatInterval = .seconds(60) }),
                ("g", ["t"], { $0.remoteAssignor = "uniform" }),
                ("g", ["t"], { $0.instanceId = "" }),
            ]
            for (group, topics, change) in cases {
                let error = await #expect(throws: KafkaError.self) {
                    try await kafka.withConsumer(group: group, topics: topics, settings: Self.settings(change)) { _ in }
                }
                #expect(error?.code == .invalidConfiguration, "\(group) \(topics)")
            }
            let error = await #expect(throws: KafkaError.self) {
                try await kafka.withConsumer(group: "g", matching: "t.*", settings: Self.settings()) { _ in }
            }
            #expect(error?.code == .invalidConfiguration && error?.hint != nil)
        }
    }

    @Test func aBatchThatWasReadWithoutAGroupCanNotBeCommitted() async throws {
        try await withRecords(1, partitions: 1) { _, kafka in
            try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                for try await batch in reader {
                    let error = await #expect(throws: KafkaError.self) { try await batch.commit() }
                    #expect(error?.code == .invalidArgument)
                }
            }
        }
    }

    @Test(arguments: [
        ApiKey.findCoordinator, .joinGroup, .syncGroup, .heartbeat, .offsetFetch, .offsetCommit, .leaveGroup,
        .consumerGroupHeartbeat,
    ])
    func whatABrokerDoesNotAnswerOrCutsIsAskedAgain(key: ApiKey) async throws {
        for fault in [BrokerFault.Kind.drop, .cut, .cutBefore, .garbage, .delay(.milliseconds(300))] {
            try await withRecords(20) { broker, _ in
                let configuration = TestClient.configuration(broker) { $0.requestTimeout = .milliseconds(500) }
                try await KafkaClient.withClient(configuration) { kafka in
                    await broker.faults.add(fault, on: key, times: 2)
                    let settings = Self.settings {
                        if key == .consumerGroupHeartbeat { $0.groupProtocol = .consumer }
                        $0.maximumProcessingTime = .seconds(2)
                        $0.sessionTimeout = .seconds(6)
                        $0.closeLimit = .seconds(3)
                        $0.commits = .automatic(every: .milliseconds(50))
                    }
                    let values = try await kafka.withConsumer(group: "g", topics: ["t"], settings: settings) {
                        try await read($0, 20)
                    }
                    #expect(Set(values) == Set((0..<20).map(String.init)), "\(key) \(fault)")
                }
            }
        }
    }
}
