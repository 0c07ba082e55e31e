import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct FetchSessionTests {
    /// A fetch in a session that names some partitions of topic `t`.
    private static func request(
        session: Int32,
        epoch: Int32,
        _ offsets: [(partition: Int32, offset: Int64)],
        forgetting: [Int32] = []
    ) -> FetchRequest {
        var request = FetchRequest(maxWaitMs: 0, minBytes: 0, sessionId: session, sessionEpoch: epoch)
        if !offsets.isEmpty {
            let partitions = offsets.map {
                FetchRequest.FetchPartition(
                    partition: $0.partition,
                    fetchOffset: $0.offset,
                    partitionMaxBytes: 1 << 20
                )
            }
            request.topics = [FetchRequest.FetchTopic(topic: "t", partitions: partitions)]
        }
        if !forgetting.isEmpty {
            request.forgottenTopicsData = [FetchRequest.ForgottenTopic(topic: "t", partitions: forgetting)]
        }
        return request
    }

    private static func partitions(_ response: FetchResponse) -> [Int32] {
        response.responses.flatMap { $0.partitions.map(\.partitionIndex) }
    }

    @Test(arguments: [Int16(7), 11, 12, 13, 18]) func onlyWhatChangesIsSaid(version: Int16) throws {
        let byId = version >= 13
        var driver = BrokerDriver(partitions: 3)
        try driver.produce(try BrokerDriver.batch(["a"]), partition: 1)
        let all = [(Int32(0), Int64(0)), (1, 0), (2, 0)].map { (partition: $0.0, offset: $0.1) }
        let first = try driver.call(
            FetchSessionTests.request(session: 0, epoch: 0, all),
            version: version,
            topicId: byId
        )
        let id = first.sessionId
        #expect(id > 0)
        #expect(FetchSessionTests.partitions(first) == [0, 1, 2])
        // The client says its new position; nothing changed since.
        let second = try driver.call(
            FetchSessionTests.request(session: id, epoch: 1, [(1, 1)]),
            version: version,
            topicId: byId
        )
        #expect(second.sessionId == id)
        #expect(FetchSessionTests.partitions(second) == [])
        try driver.produce(try BrokerDriver.batch(["b"]), partition: 2)
        let third = try driver.call(
            FetchSessionTests.request(session: id, epoch: 2, []),
            version: version,
            topicId: byId
        )
        #expect(FetchSessionTests.partitions(third) == [2])
        // What was not confirmed by a new position comes again; what is forgotten does not come.
        let fourth = try driver.call(
            FetchSessionTests.request(session: id, epoch: 3, [], forgetting: [0]),
            version: version,
            topicId: byId
        )
        #expect(FetchSessionTests.partitions(fourth) == [2])
        try driver.produce(try BrokerDriver.batch(["c"]), partition: 0)
        let fifth = try driver.call(
            FetchSessionTests.request(session: id, epoch: 4, [(2, 1)], forgetting: [1]),
            version: version,
            topicId: byId
        )
        #expect(FetchSessionTests.partitions(fifth) == [])
    }

    @Test func partitionsTakeTurns() throws {
        var driver = BrokerDriver(partitions: 3)
        let batch = try BrokerDriver.batch([String(repeating: "x", count: 1_000)])
        for partition in 0..<Int32(3) {
            for _ in 0..<3 { try driver.produce(batch, partition: partition) }
        }
        var request = FetchSessionTests.request(session: 0, epoch: 0, [(0, 0), (1, 0), (2, 0)])
        request.maxBytes = 100
        let id = try driver.call(request, version: 12).sessionId
        var served: [Int32] = []
        for epoch in Int32(1)...6 {
            var next = FetchSessionTests.request(session: id, epoch: epoch, [])
            next.maxBytes = 100
            let response = try driver.call(next, version: 12)
            served += response.responses.flatMap(\.partitions).filter { $0.records?.isEmpty == false }
                .map(\.partitionIndex)
        }
        #expect(served == [0, 1, 2, 0, 1, 2])
    }

    @Test func wrongSessionsAndEpochsAreRefused() throws {
        var driver = BrokerDriver(brokers: 2)
        let unknown = try driver.call(FetchSessionTests.request(session: 5, epoch: 1, [(0, 0)]), version: 12)
        #expect(unknown.errorCode == .fetchSessionIdNotFound)
        #expect(unknown.sessionId == 0)
        let id = try driver.call(FetchSessionTests.request(session: 0, epoch: 0, [(0, 0)]), version: 12).sessionId
        let early = try driver.call(FetchSessionTests.request(session: id, epoch: 2, []), version: 12)
        #expect(early.errorCode == .invalidFetchSessionEpoch)
        #expect(early.responses.isEmpty)
        let ids = try driver.call(FetchSessionTests.request(session: id, epoch: 1, []), version: 13)
        #expect(ids.errorCode == .fetchSessionTopicIdError)
        // A session belongs to the broker that made it.
        driver.open(2, node: 2)
        let other = try driver.call(FetchSessionTests.request(session: id, epoch: 1, []), version: 12, on: 2)
        #expect(other.errorCode == .fetchSessionIdNotFound)
        let right = try driver.call(FetchSessionTests.request(session: id, epoch: 1, []), version: 12)
        #expect(right.errorCode == .none)
        // The end of a session, and a new one in place of it.
        let closing = try driver.call(FetchSessionTests.request(session: id, epoch: -1, [(0, 0)]), version: 12)
        #expect(closing.sessionId == 0)
        #expect(FetchSessionTests.partitions(closing) == [0])
        let ended = try driver.call(FetchSessionTests.request(session: id, epoch: 2, []), version: 12)
        #expect(ended.errorCode == .fetchSessionIdNotFound)
    }

    @Test func aSessionFromWhichAllIsForgottenEnds() throws {
        var driver = BrokerDriver()
        let id = try driver.call(FetchSessionTests.request(session: 0, epoch: 0, [(0, 0)]), version: 12).sessionId
        let last = try driver.call(
            FetchSessionTests.request(session: id, epoch: 1, [], forgetting: [0]),
            version: 12
        )
        #expect(last.sessionId == 0)
        let ended = try driver.call(FetchSessionTests.request(session: id, epoch: 2, []), version: 12)
        #expect(ended.errorCode == .fetchSessionIdNotFound)
    }

    @Test func thereAreOnlySoManySessions() throws {
        var driver = BrokerDriver { $0.limits.fetchSessions = 2 }
        let full = FetchSessionTests.request(session: 0, epoch: 0, [(0, 0)])
        let first = try driver.call(full, version: 12).sessionId
        let second = try driver.call(full, version: 12).sessionId
        #expect(first > 0 && second > 0 && first != second)
        #expect(try driver.call(full, version: 12).sessionId == 0)
        // Who was not heard of for two minutes makes room.
        driver.advance(.seconds(60))
        _ = try driver.call(FetchSessionTests.request(session: first, epoch: 1, []), version: 12)
        driver.advance(.seconds(61))
        let third = try driver.call(full, version: 12).sessionId
        #expect(third > 0)
        let evicted = try driver.call(FetchSessionTests.request(session: second, epoch: 1, []), version: 12)
        #expect(evicted.errorCode == .fetchSessionIdNotFound)
        #expect(try driver.call(full, version: 12).sessionId == 0)
    }

    @Test func sessionsHaveOnlySoManyPartitions() throws {
        var driver = BrokerDriver(partitions: 5) { $0.limits.fetchSessionPartitions = 3 }
        let many = (0..<Int32(4)).map { (partition: $0, offset: Int64(0)) }
        #expect(try driver.call(FetchSessionTests.request(session: 0, epoch: 0, many), version: 12).sessionId == 0)
        let few = Array(many.prefix(3))
        let id = try driver.call(FetchSessionTests.request(session: 0, epoch: 0, few), version: 12).sessionId
        #expect(id > 0)
        try driver.ask(FetchSessionTests.request(session: id, epoch: 1, many), version: 12)
        #expect(driver.closed == [1])
        var narrow = BrokerDriver(partitions: 5) { $0.limits.fetchPartitions = 3 }
        narrow.open(1)
        try narrow.ask(FetchSessionTests.request(session: 0, epoch: -1, many), version: 12)
        #expect(narrow.closed == [1])
    }

    @Test func errorsAreSaidAgainAndAgain() throws {
        var driver = BrokerDriver()
        let wanted = [(partition: Int32(0), offset: Int64(0)), (9, 0)]
        let first = try driver.call(FetchSessionTests.request(session: 0, epoch: 0, wanted), version: 12)
        #expect(FetchSessionTests.partitions(first) == [0, 9])
        for epoch in Int32(1)...3 {
            let next = try driver.call(
                FetchSessionTests.request(session: first.sessionId, epoch: epoch, []),
                version: 12
            )
            #expect(FetchSessionTests.partitions(next) == [9])
            #expect(next.responses.first?.partitions.first?.errorCode == .unknownTopicOrPartition)
        }
    }

    @Test func aTopicThatIsMadeAgainIsNoticedByItsId() throws {
        var driver = BrokerDriver()
        let id = try driver.topicId("t")
        var request = FetchSessionTests.request(session: 0, epoch: 0, [(0, 0)])
        let session = try driver.call(request, version: 13, topicId: true).sessionId
        _ = try driver.call(DeleteTopicsRequest(topics: [.init(topicId: id)]))
        request = FetchSessionTests.request(session: session, epoch: 1, [])
        let gone = try driver.call(request, version: 13)
        #expect(gone.responses.first?.partitions.first?.errorCode == .unknownTopicOrPartition)
        _ = try driver.call(CreateTopicsRequest(topics: [.init(name: "t", numPartitions: 1, replicationFactor: 1)]))
        request = FetchSessionTests.request(session: session, epoch: 2, [])
        let again = try driver.call(request, version: 13)
        #expect(again.responses.first?.partitions.first?.errorCode == .inconsistentTopicId)
        #expect(again.responses.first?.topicId == id)
    }
}
