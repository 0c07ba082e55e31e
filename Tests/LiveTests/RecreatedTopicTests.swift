import Foundation
import Kafka
import Synchronization
import Testing

extension Live {
    /// A topic is deleted and made anew while a group reads it.
    @Suite(.timeLimit(.minutes(3))) struct RecreatedTopicTests {
        private static let topic = "again"
        private static let group = "readers"

        @Test(
            arguments: [
                ("2.8.2", GroupMode.cooperative), ("3.9.2", .range), ("4.4.0", .cooperative), ("4.4.0", .uniform),
            ]
            .filter { GroupTests.versions.contains($0.0) }
        )
        func oldOffsetsAreNotCommittedToTheNewTopic(version: String, mode: GroupMode) async throws {
            let broker = try LiveBroker(version: version, settings: GroupMode.settings)
            defer { broker.stop() }
            var configuration = KafkaClient.Configuration(broker.bootstrap)
            configuration.allowsTopicCreation = false
            configuration.consumer = mode.consumer
            configuration.consumer.commits = .automatic(every: .milliseconds(100))
            configuration.consumer.closeLimit = .seconds(5)
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { admin in
                try await makeTopic(broker, count: 30, "old")
                try await KafkaClient.withClient(configuration) { kafka in
                    try await readWhileItIsMadeAnew(kafka, admin, broker, mode)
                }
                // The same group reads the new topic, from its first record on where it has not begun with it yet.
                let left = 300 - Int(try await committed(admin).values.reduce(0, +))
                #expect(left == 300 || mode.isRemote)
                let values = try await KafkaClient.withClient(configuration) { try await read($0, left) }
                #expect(values.count == left && values.allSatisfy { $0 == "new" })
                #expect(try await committed(admin) == [0: 100, 1: 100, 2: 100])
            }
        }

        /// Makes the topic, with a number of records a partition.
        private func makeTopic(_ broker: LiveBroker, count: Int, _ value: String) async throws {
            // A client that knows nothing of the old topic.
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { producer in
                try await producer.admin.createTopic(Self.topic, partitions: 3)
                let topic = try await producer.topic(Self.topic)
                for _ in 0..<count {
                    for partition: Int32 in 0..<3 { try await topic.append(value, partition: partition) }
                }
                try await producer.flush()
            }
        }

        private func committed(_ kafka: KafkaClient) async throws -> [Int32: Int64] {
            try await kafka.admin.committedOffsets(of: Self.group).reduce(into: [:]) { offsets, result in
                offsets[result.partition.partition] = try result.get().offset
            }
        }

        private func read(_ kafka: KafkaClient, _ count: Int) async throws -> [String] {
            try await kafka.withConsumer(group: Self.group, topics: [Self.topic]) { consumer in
                var values: [String] = []
                var iterator = consumer.makeAsyncIterator()
                let end = ContinuousClock.now + .seconds(20)
                while values.count < count, ContinuousClock.now < end {
                    guard let batch = try await iterator.next(within: .milliseconds(100)) else { continue }
                    values += batch.map { $0.valueBytes?.string ?? "" }
                }
                return values
            }
        }

        private func wait(_ what: String, until condition: () async throws -> Bool) async throws {
            let end = ContinuousClock.now + .seconds(20)
            while try await !condition() {
                try #require(ContinuousClock.now < end, "\(what) did not come")
                try await Task.sleep(for: .milliseconds(20))
            }
        }

        /// A member has the last old record in its hands while the topic is made anew, and then wants it committed.
        private func readWhileItIsMadeAnew(
            _ kafka: KafkaClient,
            _ admin: KafkaClient,
            _ broker: LiveBroker,
            _ mode: GroupMode
        ) async throws {
            let version = broker.version
            do {
                try await kafka.withConsumer(group: Self.group, topics: [Self.topic]) { consumer in
                    try await readOn(consumer, admin, broker)
                }
                // The coordinator has given the new topic's partitions to the member in place of the old one's.
                #expect(mode.isRemote, "\(version)")
            } catch let error as KafkaError {
                print("\(version) recreated: \(error)")
                #expect(error.code == .topicRecreated || error.code == .unknownTopic, "\(version)")
            }
            // Closing committed nothing either.
            let isUntouched = try await committed(admin) == [:]
            #expect(isUntouched || mode.isRemote, "\(version)")
        }

        private func readOn(_ consumer: Consumer, _ admin: KafkaClient, _ broker: LiveBroker) async throws {
            var iterator = consumer.makeAsyncIterator()
            var next: [TopicPartition: Int64] = [:]
            var count = 0
            while count < 90 {
                guard let batch = try await iterator.next() else { return }
                count += batch.map(\.offset).count
            }
            // What is in hands still is the last batch: it is processed with the next one.
            try await admin.send("old", to: Self.topic, partition: 0)
            let batch = try #require(try await iterator.next())
            try await wait("the commit of the old records") { try await committed(admin) == [0: 30, 1: 30, 2: 30] }
            let old = try await admin.admin.topic(Self.topic).id
            try await admin.admin.deleteTopics([Self.topic])
            try await wait("the end of the old offsets") { try await committed(admin).isEmpty }
            // Brokers that know no ids of topics tell nobody who does not ask while the topic is away.
            if broker.usesZooKeeper { try await Task.sleep(for: .seconds(2)) }
            try await makeAnew(broker)
            #expect(try await admin.admin.topic(Self.topic).id != old)
            let error = await #expect(throws: KafkaError.self) { try await batch.commit() }
            // Where the coordinator has told the member already, the partition is lost.
            let isTyped = error?.code == .topicRecreated || error?.code == .partitionLost
            #expect(isTyped, "\(broker.version): \(String(describing: error))")
            // Whatever is read now is read from the new topic's first record on.
            while let batch = try await iterator.next(within: .seconds(10)) {
                let first = next.updateValue(batch.nextOffset, forKey: batch.partition) ?? 0
                #expect(batch.first { _ in true }?.offset == first, "\(broker.version)")
                for (partition, offset) in try await committed(admin) {
                    let limit = next[TopicPartition(Self.topic, partition)] ?? 0
                    #expect(offset <= limit, "\(broker.version): \(partition)")
                }
                if next.values.reduce(0, +) == 300 { return }
            }
            Issue.record("\(broker.version): \(consumer.membership) \(await consumer.progress())")
        }

        /// The topic is made with more records than the old one had.
        private func makeAnew(_ broker: LiveBroker) async throws {
            let end = ContinuousClock.now + .seconds(20)
            while true {
                do {
                    return try await makeTopic(broker, count: 100, "new")
                } catch let error as KafkaError where error.code == .broker(.topicAlreadyExists) {
                    // It is being deleted still.
                    try #require(ContinuousClock.now < end)
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
        }
    }
}
