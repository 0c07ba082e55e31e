import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct LimitTests {
    @Test func aPartitionForgetsItsOldestBatches() throws {
        let batch = try BrokerDriver.batch([String(repeating: "x", count: 1_000)])
        let settings = [nil, "\(batch.count * 4)"]
        for retention in settings {
            var driver = BrokerDriver(settings: retention.map { ["retention.bytes": $0] } ?? [:]) {
                $0.limits.partitionBytes = batch.count * 10
            }
            let kept = retention == nil ? 10 : 4
            for index in 0..<200 {
                let answer = try driver.produce(batch)
                #expect(answer.baseOffset == Int64(index))
                #expect(answer.logStartOffset == Int64(max(0, index + 1 - kept)))
            }
            #expect(try driver.fetch(from: 0).errorCode == .offsetOutOfRange)
            let rest = try driver.fetch(from: Int64(200 - kept))
            #expect(try BrokerDriver.values(rest.records).count == kept)
        }
    }

    @Test func allPartitionsTogetherForgetTheOldestOfTheLargest() throws {
        let batch = try BrokerDriver.batch([String(repeating: "x", count: 1_000)])
        var driver = BrokerDriver(partitions: 4) { $0.limits.totalBytes = batch.count * 40 }
        try driver.produce(batch, partition: 3)
        for _ in 0..<100 { for partition in 0..<Int32(3) { try driver.produce(batch, partition: partition) } }
        var kept = 0
        for partition in 0..<Int32(4) {
            let end = try driver.fetch(from: partition == 3 ? 1 : 100, partition: partition)
            kept += Int(end.highWatermark - end.logStartOffset)
        }
        #expect(kept <= 40)
        #expect(kept >= 20)
        // The small one has lost nothing.
        #expect(try driver.fetch(from: 0, partition: 3).errorCode == .none)
    }

    @Test func thereAreOnlySoManyConnections() throws {
        var driver = BrokerDriver { $0.limits.connections = 3 }
        for connection in 1...5 { driver.open(connection) }
        #expect(driver.closed == [4, 5])
        driver.event(.closed(connection: 1))
        driver.open(6)
        #expect(driver.closed == [4, 5])
        // The same connection can't be opened twice, nor one to a node that is not there.
        driver.open(2)
        driver.open(7, node: 9)
        #expect(driver.closed == [4, 5, 2, 7])
    }

    @Test func onlySoMuchWaitsBehindARequest() throws {
        var driver = BrokerDriver { $0.limits.queuedRequests = 2 }
        driver.open(1)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 100), version: 12)
        for _ in 0..<2 { try driver.ask(MetadataRequest(topics: nil), version: 12) }
        #expect(driver.closed.isEmpty)
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        #expect(driver.closed == [1])
        var bytes = BrokerDriver { $0.limits.queuedBytes = 100 }
        bytes.open(1)
        try bytes.ask(BrokerDriver.fetchRequest(from: 0, waiting: 100), version: 12)
        for _ in 0..<10 { try bytes.ask(MetadataRequest(topics: nil), version: 12) }
        #expect(bytes.closed == [1])
    }

    @Test func requestsThatAreTooLargeCloseTheConnection() throws {
        var driver = BrokerDriver { $0.limits.requestBytes = 1_000 }
        driver.open(1)
        driver.event(.received(connection: 1, frame: Bytes(copying: [UInt8](repeating: 0, count: 1_001))))
        #expect(driver.closed == [1])
    }

    @Test func thereAreOnlySoManyTopics() throws {
        var driver = BrokerDriver { configuration in
            configuration.limits.topics = 2
            configuration.limits.partitions = 5
        }
        typealias Topic = CreateTopicsRequest.CreatableTopic
        let request = CreateTopicsRequest(topics: [
            Topic(name: "a", numPartitions: 5, replicationFactor: 1),
            Topic(name: "b", numPartitions: 4, replicationFactor: 1),
            Topic(name: "c", numPartitions: 1, replicationFactor: 1),
        ])
        #expect(try driver.call(request).topics.map(\.errorCode) == [.policyViolation, .none, .policyViolation])
        let named = try driver.call(MetadataRequest(topics: [.init(name: "d")])).topics.first
        #expect(named?.errorCode == .policyViolation)
    }

    @Test func manyRequestsThatWaitAreAnsweredInOrder() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.open(2)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 100), version: 12)
        for version in 0..<500 { try driver.ask(MetadataRequest(topics: []), version: Int16(version % 13)) }
        try driver.produce(try BrokerDriver.batch(["a"]), on: 2)
        _ = try driver.answer(FetchResponse.self)
        for version in 0..<500 {
            let sent = try #require(driver.sent.first).bytes
            #expect(try ResponseFrame.correlationId(of: sent.suffix(from: 4)) == Int32(version + 2))
            _ = try driver.answer(MetadataResponse.self)
        }
    }
}
