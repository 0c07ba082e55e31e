import Foundation
import Kafka
import TestSupport
import Testing

extension Live {
    /// The client against real brokers of all versions, beside other clients on the same topics.
    @Suite struct ClientTests {
        /// Each codec has the partition of its number.
        private static let codecs: [Compression] = [.none, .gzip, .snappy, .lz4, .zstd]

        /// The time of the first record of a partition.
        private static let time: Int64 = 1_700_000_000_000

        @Test(.timeLimit(.minutes(10)), arguments: ["2.8.2", "3.9.2", "4.3.1", "4.4.0"])
        func theClientWorks(version: String) async throws {
            let broker = try LiveBroker(version: version)
            try await KafkaClient.withClient(KafkaClient.Configuration(broker.bootstrap)) { kafka in
                try await administer(kafka)
                try await limits(kafka, broker)
                try await oursIsReadByOthers(kafka, broker)
                try await theirsIsReadByUs(kafka, broker)
                try await manyPartitions(kafka, broker)
                try await librdkafka(kafka, broker)
            }
        }

        private func makeTopic(_ name: String, partitions: Int32, _ kafka: KafkaClient) async throws {
            // Records of the year 2023 would be deleted.
            try await kafka.admin.createTopic(
                name,
                partitions: partitions,
                replication: 1,
                configuration: [.retention: "-1"]
            )
        }

        /// All records of a topic, in the order of partitions and offsets.
        private func read(_ topic: String, _ kafka: KafkaClient) async throws -> [LiveRecord] {
            try await readWithCodecs(topic, kafka).records
        }

        private func readWithCodecs(
            _ topic: String,
            _ kafka: KafkaClient
        ) async throws -> (records: [LiveRecord], codecs: Set<CompressionCodec>) {
            var partitions: [Int32: [LiveRecord]] = [:]
            var codecs: Set<CompressionCodec> = []
            try await kafka.withReader(of: topic, from: .earliest, until: .end) { reader in
                for try await batch in reader {
                    let partition = batch.partition.partition
                    codecs.insert(batch.batch.header.attributes.codec ?? .none)
                    partitions[partition, default: []] += batch.map { LiveRecord($0, partition: partition) }
                }
            }
            return (partitions.sorted { $0.key < $1.key }.flatMap(\.value), codecs)
        }

        /// The records of a line each, of another client.
        private func dump(_ peer: String, _ topic: String, _ broker: LiveBroker) throws -> [LiveRecord] {
            let output = try broker.peer(peer, "dump", topic: topic)
            defer { try? FileManager.default.removeItem(at: output) }
            let lines = try Data(contentsOf: output).split(separator: UInt8(ascii: "\n"))
            let records = try lines.map { try #require(LiveRecord(line: $0), "\(peer)") }
            return inPartitions(records)
        }

        /// Orders by partition; within each the order stays.
        private func inPartitions(_ records: [LiveRecord]) -> [LiveRecord] {
            records.enumerated().sorted { ($0.element.partition, $0.offset) < ($1.element.partition, $1.offset) }
                .map(\.element)
        }

        /// Waits until brokers have taken over what was changed.
        private func eventually(_ what: String, _ holds: () async throws -> Bool) async throws {
            let end = ContinuousClock.now + .seconds(20)
            while try await !holds() {
                try #require(ContinuousClock.now < end, "\(what)")
                try await Task.sleep(for: .milliseconds(50))
            }
        }

        private func compare(_ found: [LiveRecord], _ expected: [LiveRecord], _ label: String) {
            #expect(found.count == expected.count, "\(label)")
            let different = zip(found, expected).first { $0 != $1 }
            #expect(different == nil, "\(label)")
        }

        /// Records of every shape for a partition, the last one as large as wanted.
        private func samples(_ partition: Int32, largest: Int) -> [LiveRecord] {
            var records: [LiveRecord] = []
            func add(_ key: Bytes?, _ value: Bytes?, _ headers: [Header] = []) {
                let time = ClientTests.time + Int64(records.count) * 60_000 * (records.count % 2 == 0 ? 1 : -1)
                let record = LiveRecord(partition: partition, timestamp: time, key: key, value: value, headers: headers)
                records.append(record)
            }
            add(nil, "")
            add("", "")
            add("gone", nil)
            add(nil, nil)
            add(
                "key",
                "value",
                [Header(name: "a", value: "1"), Header(name: "a", value: nil), Header(name: "é", value: "")]
            )
            add("many", "headers", (0..<100).map { Header(name: "h\($0)", value: Bytes(copying: "\($0)")) })
            for size in [1, 100, 10_000] {
                for (name, bytes) in CompressionSamples.all(bytes: size) {
                    add(
                        Bytes(copying: name),
                        Bytes(copying: bytes),
                        [Header(name: "size", value: Bytes(copying: "\(size)"))]
                    )
                }
            }
            add("json", Bytes(copying: CompressionSamples.jsonLines(bytes: 100_000, seed: 3)))
            var random = SeededGenerator(seed: 4)
            add("largest", Bytes(copying: random.bytes(largest)))
            return records
        }

        private func oursIsReadByOthers(_ kafka: KafkaClient, _ broker: LiveBroker) async throws {
            try await makeTopic("ours", partitions: Int32(ClientTests.codecs.count), kafka)
            var expected: [LiveRecord] = []
            for (number, compression) in ClientTests.codecs.enumerated() {
                // The largest is as large as brokers take where nobody told them otherwise.
                let records = samples(Int32(number), largest: number % 4 == 0 ? (1 << 20) - 200 : 200_000)
                var configuration = KafkaClient.Configuration(broker.bootstrap)
                configuration.producer.compression = compression
                configuration.producer.isIdempotent = number % 2 == 0
                try await KafkaClient.withClient(configuration) { client in
                    let topic = try await client.topic("ours")
                    for record in records { try await topic.append(record.record, partition: record.partition) }
                }
                expected += records
            }
            let (ours, codecs) = try await readWithCodecs("ours", kafka)
            compare(ours, expected, "ours by ours")
            #expect(codecs == Set(ClientTests.codecs.map(\.codec)))
            for peer in ["java-peer", "franz"] {
                compare(try dump(peer, "ours", broker), expected, "ours by \(peer)")
            }
        }

        private func theirsIsReadByUs(_ kafka: KafkaClient, _ broker: LiveBroker) async throws {
            let cases = broker.file("cases")
            let records = samples(0, largest: 500_000)
            try Data(records.map(\.line).joined().utf8).write(to: cases)
            for peer in ["java-peer", "franz"] {
                for codec in ClientTests.codecs.map(\.codec) {
                    let topic = "theirs-\(peer)-\(codec.name)"
                    try await makeTopic(topic, partitions: 1, kafka)
                    try broker.peer(peer, "feed", topic: topic, ["--cases", cases.path(), "--compression", codec.name])
                    let (found, codecs) = try await readWithCodecs(topic, kafka)
                    compare(found, records, "\(peer) \(codec)")
                    #expect(codecs.contains(codec), "\(peer) \(codec)")
                }
            }
        }

        private func manyPartitions(_ kafka: KafkaClient, _ broker: LiveBroker) async throws {
            try await makeTopic("many", partitions: 100, kafka)
            let topic = try await kafka.topic("many")
            var expected: [LiveRecord] = []
            for number in 0..<5_000 {
                let key = Bytes(copying: "key-\(number % 1_000)")
                let record = LiveRecord(
                    partition: Int32(Murmur2.partition(of: key.span, count: 100)),
                    timestamp: ClientTests.time + Int64(number),
                    key: key,
                    value: Bytes(copying: "value \(number)"),
                    headers: []
                )
                try await topic.append(record.record)
                expected.append(record)
            }
            try await kafka.flush()
            expected = inPartitions(expected)
            compare(try await read("many", kafka), expected, "many by ours")
            for peer in ["java-peer", "franz"] { compare(try dump(peer, "many", broker), expected, "many by \(peer)") }

            let records = (0..<1_000).map { number in
                LiveRecord(
                    partition: Int32(number % 100),
                    timestamp: ClientTests.time + Int64(number),
                    key: nil,
                    value: Bytes(copying: "value \(number)"),
                    headers: []
                )
            }
            let cases = broker.file("cases-many")
            try Data(records.map(\.line).joined().utf8).write(to: cases)
            for peer in ["java-peer", "franz"] {
                try await makeTopic("many-\(peer)", partitions: 100, kafka)
                try broker.peer(peer, "feed", topic: "many-\(peer)", ["--cases", cases.path()])
                compare(try await read("many-\(peer)", kafka), inPartitions(records), "many of \(peer)")
            }
        }

        private func librdkafka(_ kafka: KafkaClient, _ broker: LiveBroker) async throws {
            let lines = (0..<1_000).map { "line \($0) " + String(repeating: "x", count: $0) }
            let file = broker.file("lines")
            try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
            for codec in ["none", "lz4"] {
                let topic = "librdkafka-\(codec)"
                try await makeTopic(topic, partitions: 1, kafka)
                let words = ["--records", "1500", "--payload", "@\(file.path())", "--compression", codec]
                try broker.peer("librdkafka", "produce", topic: topic, words)
                let found = try await read(topic, kafka).map { $0.value?.string }
                #expect(found == lines + lines.prefix(500), "librdkafka \(codec)")
            }
            let bytes = try await read("ours", kafka).reduce(0) { $0 + ($1.key?.count ?? 0) + ($1.value?.count ?? 0) }
            let count = samples(0, largest: 1).count * ClientTests.codecs.count
            let output = try broker.peer("librdkafka", "consume", topic: "ours", ["--records", "\(count)"])
            let line = try JSONSerialization.jsonObject(with: Data(contentsOf: output)) as? [String: Any]
            #expect(line?["records"] as? Int == count && line?["bytes"] as? Int == bytes)
        }

        private func limits(_ kafka: KafkaClient, _ broker: LiveBroker) async throws {
            try await makeTopic("limits", partitions: 1, kafka)
            let large = [UInt8](repeating: 1, count: 1 << 20)
            let topic = try await kafka.topic("limits")
            let ours = await #expect(throws: KafkaError.self) { try await topic.send(large) }
            #expect(ours?.code == .recordTooLarge && ours?.outcome == .notWritten)
            var configuration = KafkaClient.Configuration(broker.bootstrap)
            configuration.producer.maximumRecordSize = 4 << 20
            let client = try KafkaClient(configuration)
            let theirs = await #expect(throws: KafkaError.self) { try await client.send(large, to: "limits") }
            #expect(theirs?.code == .broker(.messageTooLarge) && theirs?.outcome == .notWritten)
            // What brokers take where nobody told them otherwise is 1,048,588 bytes: the header of the batch, eleven
            // bytes beside the value, and the value.
            let largest = 1_048_588 - RecordBatchHeader.size - 11
            let beyond = await #expect(throws: KafkaError.self) {
                try await client.send([UInt8](repeating: 2, count: largest + 1), to: "limits")
            }
            #expect(beyond?.code == .broker(.messageTooLarge) && beyond?.outcome == .notWritten)
            #expect(try await client.send([UInt8](repeating: 3, count: largest), to: "limits").offset == 0)
            try await kafka.admin.setConfiguration(of: .topic("limits"), ["max.message.bytes": "4000000"])
            try await eventually("the topic takes larger records") {
                do {
                    return try await client.send(large, to: "limits").offset == 1
                } catch let error as KafkaError where error.code == .broker(.messageTooLarge) {
                    return false
                }
            }
            await client.close()
            #expect(try await read("limits", kafka).map { $0.value?.count } == [largest, large.count])
        }

        private func administer(_ kafka: KafkaClient) async throws {
            let admin = kafka.admin
            try await admin.createTopic(
                "admin",
                partitions: 3,
                replication: 1,
                configuration: [.cleanupPolicy: "compact,delete"]
            )
            let exists = await #expect(throws: KafkaError.self) { try await admin.createTopic("admin") }
            #expect(exists?.code == .broker(.topicAlreadyExists))
            #expect(try await admin.topics().contains { $0.name == "admin" && $0.partitions.count == 3 })
            let cluster = try await kafka.cluster()
            let broker = try #require(cluster.brokers.first?.id)
            #expect(cluster.brokers.count == 1 && cluster.clusterId?.isEmpty == false)
            let state = try await admin.topic("admin")
            #expect(state.partitions.allSatisfy { $0.leader == broker && $0.inSyncReplicas == [broker] })

            let changes: [String: String?] = ["retention.ms": "12345678", "cleanup.policy": nil]
            try await admin.setConfiguration(of: .topic("admin"), changes)
            try await eventually("the settings are changed") {
                let found = try await admin.configuration(of: .topic("admin"))
                let retention = found.first { $0.name == "retention.ms" }
                let policy = found.first { $0.name == "cleanup.policy" }
                return retention?.value == "12345678" && retention?.isDefault == false
                    && policy?.value == "delete" && policy?.isDefault == true
            }
            #expect(try await admin.configuration(of: .broker(broker)).contains { $0.name == "log.dirs" })

            try await admin.addPartitions(to: "admin", count: 5)
            let fewer = await #expect(throws: KafkaError.self) { try await admin.addPartitions(to: "admin", count: 2) }
            #expect(fewer?.code == .broker(.invalidPartitions))
            try await eventually("the partitions are there") { try await admin.topic("admin").partitions.count == 5 }

            let topic = try await kafka.topic("admin")
            for number in 0..<10 { try await topic.send(Record(value: "\(number)"), partition: 1) }
            let partition = TopicPartition("admin", 1)
            #expect(try await admin.offsets(of: "admin", at: .latest)[partition] == .some(10))
            #expect(try await admin.deleteRecords(before: [partition: 4]) == [partition: 4])
            #expect(try await admin.offsets(of: "admin", at: .earliest)[partition] == .some(4))
            try await admin.deleteTopics(["admin"])
            let gone = await #expect(throws: KafkaError.self) { try await admin.deleteTopics(["admin"]) }
            #expect(gone?.code == .broker(.unknownTopicOrPartition))
        }
    }
}
