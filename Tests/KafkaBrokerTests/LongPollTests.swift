import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct LongPollTests {
    @Test func aFetchWaitsForRecords() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.open(2)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 500), version: 12)
        #expect(driver.sent.isEmpty)
        #expect(driver.machine.nextDeadline == driver.now + .milliseconds(500))
        try driver.produce(try BrokerDriver.batch(["a"]), on: 2)
        let response = try driver.answer(FetchResponse.self)
        #expect(try BrokerDriver.values(response.responses.first?.partitions.first?.records).count == 1)
        #expect(driver.machine.nextDeadline == nil)
    }

    @Test func aFetchIsAnsweredWhenItsTimeIsOver() throws {
        var driver = BrokerDriver()
        driver.open(1)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 500), version: 12)
        driver.advance(.milliseconds(499))
        #expect(driver.sent.isEmpty)
        driver.advance(.milliseconds(1))
        let response = try driver.answer(FetchResponse.self)
        #expect(response.responses.first?.partitions.first?.records?.isEmpty == true)
        #expect(response.responses.first?.partitions.first?.highWatermark == 0)
        #expect(driver.machine.nextDeadline == nil)
    }

    @Test func aFetchWaitsForAsManyBytesAsItWants() throws {
        var driver = BrokerDriver(partitions: 2)
        driver.open(1)
        driver.open(2)
        let batch = try BrokerDriver.batch(["a"])
        var request = BrokerDriver.fetchRequest(from: 0, waiting: 500, minBytes: Int32(batch.count * 2))
        request.topics[0].partitions.append(
            FetchRequest.FetchPartition(partition: 1, fetchOffset: 0, partitionMaxBytes: 1 << 20)
        )
        try driver.ask(request, version: 12)
        try driver.produce(batch, partition: 0, on: 2)
        #expect(driver.sent.isEmpty)
        try driver.produce(batch, partition: 1, on: 2)
        let response = try driver.answer(FetchResponse.self)
        #expect(response.responses.first?.partitions.map { $0.records?.count } == [batch.count, batch.count])
    }

    @Test func errorsDoNotWaitButTopicsThatAreNotThereDo() throws {
        var driver = BrokerDriver()
        driver.open(1)
        try driver.ask(BrokerDriver.fetchRequest(from: 9, waiting: 500), version: 12)
        #expect(
            try driver.answer(FetchResponse.self).responses.first?.partitions.first?.errorCode == .offsetOutOfRange
        )
        // Nothing that is there is asked for: there is nothing to wait for.
        try driver.ask(BrokerDriver.fetchRequest(from: 0, topic: "u", waiting: 500), version: 12)
        #expect(
            try driver.answer(FetchResponse.self).responses.first?.partitions.first?.errorCode
                == .unknownTopicOrPartition
        )
        var both = BrokerDriver.fetchRequest(from: 0, waiting: 500)
        both.topics.append(.init(topic: "u", partitions: both.topics[0].partitions))
        try driver.ask(both, version: 12)
        #expect(driver.sent.isEmpty)
        driver.advance(.milliseconds(500))
        #expect(try driver.answer(FetchResponse.self).responses.count == 2)
    }

    @Test func whatFollowsOnAConnectionIsAnsweredAfterIt() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.open(2)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 500), version: 12)
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        try driver.ask(BrokerDriver.fetchRequest(from: 1, waiting: 500), version: 12)
        try driver.ask(ApiVersionsRequest(), version: 0)
        #expect(driver.sent.isEmpty)
        try driver.produce(try BrokerDriver.batch(["a"]), on: 2)
        _ = try driver.answer(FetchResponse.self)
        _ = try driver.answer(MetadataResponse.self)
        #expect(driver.sent.isEmpty)
        driver.advance(.seconds(1))
        _ = try driver.answer(FetchResponse.self)
        _ = try driver.answer(ApiVersionsResponse.self)
        #expect(driver.sent.isEmpty)
    }

    @Test func manyWaitAtOnceAndEndInTheOrderOfTheirTimes() throws {
        var driver = BrokerDriver()
        for connection in 1...50 {
            driver.open(connection)
            let waiting = Int32((connection * 7) % 50 + 1)
            try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: waiting), version: 12, on: connection)
        }
        driver.event(.closed(connection: 3))
        driver.advance(.milliseconds(100))
        let order = driver.sent.map(\.connection)
        #expect(order.count == 49)
        #expect(order == order.sorted { ($0 * 7) % 50 < ($1 * 7) % 50 })
        #expect(driver.machine.nextDeadline == nil)
    }

    @Test func aClosedConnectionWaitsForNothing() throws {
        var driver = BrokerDriver()
        driver.open(1)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 500), version: 12)
        driver.event(.closed(connection: 1))
        #expect(driver.machine.nextDeadline == nil)
        try driver.produce(try BrokerDriver.batch(["a"]), on: 2)
        #expect(driver.sent.isEmpty)
        #expect(driver.closed.isEmpty)
    }

    @Test func theEndOfATopicOrALeaderEndsTheWait() throws {
        var driver = BrokerDriver(brokers: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
        driver.open(1)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 500), version: 12)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 2, at: $1, into: &$2) }
        var partition = try driver.answer(FetchResponse.self).responses.first?.partitions.first
        #expect(partition?.errorCode == .notLeaderOrFollower)
        #expect(partition?.currentLeader.leaderId == 2)
        driver.open(2, node: 2)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 500), version: 12, on: 2)
        _ = try driver.call(DeleteTopicsRequest(topics: [.init(name: "t")]))
        partition = try driver.answer(FetchResponse.self, on: 2).responses.first?.partitions.first
        #expect(partition?.errorCode == .unknownTopicOrPartition)
        #expect(driver.machine.nextDeadline == nil)
    }
}
