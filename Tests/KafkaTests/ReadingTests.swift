import Kafka
import KafkaBrokerServer
import Testing

/// Reading begins, goes on and ends where it should.
@Suite(.timeLimit(.minutes(10))) struct ReadingTests {
    /// A broker whose topic has the numbers from 0 on as values, ten in a batch, one millisecond apart.
    private func withNumbers(
        _ count: Int,
        partitions: Int = 1,
        _ body: (EmbeddedBroker, KafkaClient) async throws -> Void
    ) async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": partitions]) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                let topic = try await kafka.topic("t")
                for number in 0..<count {
                    try await topic.append(
                        "\(number)",
                        partition: Int32(number % partitions),
                        timestamp: Timestamp(milliseconds: 1_000_000 + Int64(number))
                    )
                    if number % 10 == 9 { try await kafka.flush() }
                }
                try await kafka.flush()
                try await body(broker, kafka)
            }
        }
    }

    private func numbers(_ kafka: KafkaClient, from start: StartPosition, until end: EndPosition) async throws -> [Int]
    {
        try await kafka.withReader(of: "t", from: start, until: end) { reader in
            var numbers: [Int] = []
            for try await batch in reader {
                for record in batch { numbers.append(try #require(record.valueBytes?.string.flatMap { Int($0) })) }
            }
            return numbers
        }
    }

    @Test func startsAndEnds() async throws {
        let cases: [(StartPosition, EndPosition, Range<Int>)] = [
            (.earliest, .end, 0..<40), (.offset(13), .end, 13..<40), (.offset(13), .offset(27), 13..<27),
            (.earliest, .offset(5), 0..<5), (.latest, .end, 0..<0), (.offset(40), .end, 0..<0),
            (.time(Timestamp(milliseconds: 1_000_022)), .end, 22..<40),
            (.time(Timestamp(milliseconds: 9_000_000)), .end, 0..<0), (.last(.seconds(10)), .end, 0..<0),
        ]
        try await withNumbers(40) { _, kafka in
            for (start, end, expected) in cases {
                let read = try await numbers(kafka, from: start, until: end)
                #expect(read == Array(expected), "\(start) \(end)")
            }
        }
    }

    @Test func anOffsetThatIsNotThereIsAnError() async throws {
        try await withNumbers(20) { _, kafka in
            try await kafka.admin.deleteRecords(before: [TopicPartition("t", 0): 10])
            for offset: Int64 in [5, 21] {
                let error = await #expect(throws: KafkaError.self) {
                    try await numbers(kafka, from: .offset(offset), until: .never)
                }
                #expect(error?.code == .offsetOutOfRange && error?.offset == offset && error?.topic == "t")
            }
            #expect(try await numbers(kafka, from: .earliest, until: .end) == Array(10..<20))
        }
    }

    @Test func afterAnErrorTheOthersGoOnAndThenItEnds() async throws {
        try await withNumbers(20, partitions: 2) { _, kafka in
            try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                await reader.seek(TopicPartition("t", 1), to: .offset(99))
                var iterator = reader.makeAsyncIterator()
                var count = 0
                var errors = 0
                var isOver = false
                while !isOver {
                    do throws(KafkaError) {
                        guard let batch = try await iterator.next() else {
                            isOver = true
                            continue
                        }
                        for _ in batch where batch.partition.partition == 0 { count += 1 }
                    } catch {
                        #expect(error.code == .offsetOutOfRange && error.partition == 1)
                        errors += 1
                    }
                }
                #expect(count == 10)
                // The end that was asked for lies before the offset: there is nothing to read, and no error either.
                #expect(errors <= 1)
            }
        }
    }

    /// Fetch before version 12 does not tell that a log differs from what was read: OffsetForLeaderEpoch does.
    @Test(arguments: [Int16.max, 11])
    func recordsThatALeaderLostAreNoticed(highestFetch: Int16) async throws {
        var cluster = BrokerConfiguration(topics: [.init("t", partitions: 1)])
        cluster.highestVersions = [.fetch: highestFetch]
        try await EmbeddedBroker.withBroker(cluster) { broker in
            try await KafkaClient.withClient(TestClient.configuration(broker)) { kafka in
                for number in 0..<10 { try await kafka.send("\(number)", to: "t") }
                let error = await #expect(throws: KafkaError.self) {
                    try await kafka.withReader(of: "t", from: .earliest) { reader in
                        var iterator = reader.makeAsyncIterator()
                        var read: [String?] = []
                        while read.count < 10, let batch = try await iterator.next() {
                            read += batch.map { $0.valueBytes?.string }
                        }
                        #expect(read == (0..<10).map { "\($0)" })
                        // Another leader that has all of it, then one that lost some and has others in their place.
                        #expect(await broker.truncate("t", partition: 0, to: 10))
                        try await KafkaClient.withClient(TestClient.configuration(broker)) { other in
                            try await other.send("10", to: "t")
                            let next = try #require(try await iterator.next())
                            #expect(next.map { $0.valueBytes?.string } == ["10"])
                            #expect(await broker.truncate("t", partition: 0, to: 5))
                            for number in 0..<20 { try await other.send("other \(number)", to: "t") }
                        }
                        while let batch = try await iterator.next() {
                            Issue.record("read \(batch.map { $0.valueBytes?.string })")
                        }
                    }
                }
                #expect(error?.code == .offsetOutOfRange && error?.offset == 11, "\(error as Any)")
                #expect(error?.message.contains("records that were read are gone") == true)
            }
        }
    }

    @Test func newRecordsAreWaitedFor() async throws {
        try await withNumbers(0) { _, kafka in
            try await kafka.withReader(of: "t", from: .latest) { reader in
                var iterator = reader.makeAsyncIterator()
                #expect(try await iterator.next(within: .milliseconds(50)) == nil)
                for number in 0..<5 {
                    try await kafka.send("\(number)", to: "t")
                    let batch = try #require(try await iterator.next(within: .seconds(10)))
                    #expect(batch.map { $0.valueBytes?.string } == ["\(number)"])
                }
            }
        }
    }

    @Test func seekingDropsWhatWasFetched() async throws {
        try await withNumbers(50) { _, kafka in
            try await kafka.withReader(of: "t", from: .earliest) { reader in
                var iterator = reader.makeAsyncIterator()
                var batch = try #require(try await iterator.next())
                #expect(batch.first { _ in true }?.offset == 0)
                for offset: Int64 in [30, 3, 49] {
                    await reader.seek(batch.partition, to: .offset(offset))
                    batch = try #require(try await iterator.next())
                    #expect(batch.first { _ in true }?.offset == offset)
                }
            }
        }
    }

    @Test func pausedPartitionsAreNotRead() async throws {
        try await withNumbers(40, partitions: 2) { _, kafka in
            try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                let paused = TopicPartition("t", 1)
                await reader.pause(paused)
                // What was fetched before the pause is dropped by this.
                await reader.seek(paused, to: .earliest)
                var counts: [Int32: Int] = [:]
                var iterator = reader.makeAsyncIterator()
                while counts[0, default: 0] < 20, let batch = try await iterator.next() {
                    for _ in batch { counts[batch.partition.partition, default: 0] += 1 }
                }
                #expect(counts == [0: 20])
                await reader.resume(paused)
                while let batch = try await iterator.next() {
                    for _ in batch { counts[batch.partition.partition, default: 0] += 1 }
                }
                #expect(counts == [0: 20, 1: 20])
            }
        }
    }

    @Test func progressTellsThePositionAndTheLag() async throws {
        try await withNumbers(30) { _, kafka in
            try await kafka.withReader(of: "t", from: .earliest) { reader in
                var iterator = reader.makeAsyncIterator()
                var count = 0
                while count < 30, let batch = try await iterator.next() { for _ in batch { count += 1 } }
                let progress = await reader.progress()
                #expect(
                    progress == [
                        PartitionProgress(partition: TopicPartition("t", 0), position: 30, end: 30, activity: .atEnd)
                    ]
                )
                #expect(progress.first?.lag == 0)
            }
        }
    }

    @Test func aSlowReaderDoesNotMakeMemoryGrow() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 4]) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.reader.maximumBytes = 64 << 10
                $0.reader.maximumPartitionBytes = 16 << 10
                $0.producer.batchSize = 16 << 10
            }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                let value = [UInt8](repeating: 1, count: 1_000)
                for number in 0..<4_000 { try await topic.append(value, partition: Int32(number % 4)) }
                try await kafka.flush()
                try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                    var count = 0
                    var iterator = reader.makeAsyncIterator()
                    while let batch = try await iterator.next() {
                        count += batch.reduce(0) { total, _ in total + 1 }
                        // At most one answer ahead for each answer that is being read.
                        let ahead = await reader.progress().reduce(0) { $0 + $1.position }
                        #expect(ahead <= Int64(count) + 3 * 64 + 64)
                    }
                    #expect(count == 4_000)
                }
            }
        }
    }

    @Test func manyBrokersTogetherKeepToTheBudgetOfASlowReader() async throws {
        let plan = BrokerConfiguration.Topic("t", partitions: 8, replicationFactor: 1)
        try await EmbeddedBroker.withBroker(BrokerConfiguration(brokers: 8, topics: [plan])) { broker in
            let configuration = TestClient.configuration(broker) {
                $0.reader.budget = 64 << 10
                $0.producer.batchSize = 8 << 10
            }
            try await KafkaClient.withClient(configuration) { kafka in
                let topic = try await kafka.topic("t")
                let value = [UInt8](repeating: 1, count: 1_000)
                for number in 0..<4_000 { try await topic.append(value, partition: Int32(number % 8)) }
                try await kafka.flush()
                try await kafka.withReader(of: "t", from: .earliest, until: .end) { reader in
                    var count: Int64 = 0
                    var iterator = reader.makeAsyncIterator()
                    while let batch = try await iterator.next() {
                        count += batch.reduce(0) { total, _ in total + 1 }
                        // What is being read, and as much again ahead of it, with a batch more of the last one.
                        let ahead = await reader.progress().reduce(0) { $0 + max(0, $1.position) } - count
                        #expect(ahead <= 2 * 64 + 16)
                    }
                    #expect(count == 4_000)
                }
            }
        }
    }

    @Test func damagedRecordsAreAnErrorAfterThoseBeforeThem() async throws {
        try await withNumbers(20) { broker, kafka in
            await broker.faults.add(.garbage, on: .fetch, times: 1)
            // A damaged answer is asked for again.
            let read = try await numbers(kafka, from: .earliest, until: .end)
            #expect(read == Array(0..<20))
        }
    }

    @Test func wrongTopicsAndPartitionsAreErrors() async throws {
        try await withNumbers(1) { _, kafka in
            let error = await #expect(throws: KafkaError.self) {
                try await kafka.withReader(of: "t", partitions: [0, 9], from: .earliest) { _ in }
            }
            #expect(error?.code == .unknownPartition && error?.partition == 9)
        }
    }

    @Test func cancellingEndsTheWait() async throws {
        try await withNumbers(0) { _, kafka in
            let task = Task {
                try await kafka.withReader(of: "t", from: .latest) { reader in
                    for try await _ in reader {}
                }
            }
            try await Task.sleep(for: .milliseconds(50))
            task.cancel()
            let result = await task.result
            let error = #expect(throws: KafkaError.self) { try result.get() }
            #expect(error?.code == .cancelled)
        }
    }

    @Test func aClosedClientEndsItsReaders() async throws {
        try await EmbeddedBroker.withBroker(topics: ["t": 1]) { broker in
            let client = try KafkaClient(TestClient.configuration(broker))
            let error = await #expect(throws: KafkaError.self) {
                try await client.withReader(of: "t", from: .latest) { reader in
                    let closing = Task { await client.close() }
                    for try await _ in reader {}
                    _ = await closing.value
                }
            }
            #expect(error?.code == .closed)
        }
    }
}
