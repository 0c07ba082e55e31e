import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct FaultTests {
    @Test func errorsComeAsOftenAsWanted() throws {
        var driver = BrokerDriver(partitions: 2)
        driver.machine.faults.add(.error(.notLeaderOrFollower), on: .produce, times: 3)
        let batch = try BrokerDriver.batch(["a"])
        for _ in 0..<3 { #expect(try driver.produce(batch).errorCode == .notLeaderOrFollower) }
        #expect(driver.machine.faults.isEmpty)
        #expect(try driver.produce(batch).baseOffset == 0)
    }

    @Test func errorsAreForWhatIsMeantOnly() throws {
        var driver = BrokerDriver(brokers: 2, partitions: 3)
        driver.machine.faults.add(.error(.kafkaStorageError), on: .fetch, topic: "t", partition: 1)
        var request = BrokerDriver.fetchRequest(from: 0, waiting: 10_000)
        request.topics[0].partitions = (0..<3).map { FetchRequest.FetchPartition(partition: $0, partitionMaxBytes: 9) }
        let codes = try driver.call(request, version: 11).responses.first?.partitions.map(\.errorCode)
        #expect(codes?.count == 3)
        #expect(codes?[1] == .kafkaStorageError)
        #expect(codes?[0] != .kafkaStorageError)
        let id = driver.machine.faults.add(.error(.clusterAuthorizationFailed), on: .createTopics, broker: 2)
        let create = CreateTopicsRequest(topics: [.init(name: "x", numPartitions: 1, replicationFactor: 1)])
        driver.open(2, node: 2)
        #expect(try driver.call(create, on: 2).topics.first?.errorCode == .clusterAuthorizationFailed)
        #expect(try driver.call(create, on: 1).topics.first?.errorCode == ErrorCode.none)
        driver.machine.faults.remove(id)
        #expect(try driver.call(create, on: 2).topics.first?.errorCode == .topicAlreadyExists)
    }

    @Test func everyApiCanBeAnsweredWithAnError() throws {
        var driver = BrokerDriver()
        driver.machine.faults.add(.error(.requestTimedOut))
        let offsets = ListOffsetsRequest(topics: [.init(name: "t", partitions: [.init(partitionIndex: 0)])])
        #expect(try driver.call(offsets).topics[0].partitions[0].errorCode == .requestTimedOut)
        #expect(try driver.call(MetadataRequest(topics: nil)).topics[0].errorCode == .requestTimedOut)
        #expect(try driver.call(MetadataRequest(topics: [.init(name: "n")])).topics[0].errorCode == .requestTimedOut)
        let versions = ApiVersionsRequest(clientSoftwareName: "a", clientSoftwareVersion: "1")
        #expect(try driver.call(versions).errorCode == .requestTimedOut)
        let epochs = OffsetForLeaderEpochRequest(topics: [.init(topic: "t", partitions: [.init()])])
        #expect(try driver.call(epochs).topics[0].partitions[0].errorCode == .requestTimedOut)
        let records = DeleteRecordsRequest(topics: [.init(name: "t", partitions: [.init()])])
        #expect(try driver.call(records).topics[0].partitions[0].errorCode == .requestTimedOut)
        #expect(try driver.call(InitProducerIdRequest(transactionalId: nil)).errorCode == .requestTimedOut)
        let coordinators = FindCoordinatorRequest(coordinatorKeys: ["g"])
        #expect(try driver.call(coordinators).coordinators[0].errorCode == .requestTimedOut)
        #expect(try driver.call(DescribeClusterRequest()).errorCode == .requestTimedOut)
        let delete = DeleteTopicsRequest(topics: [.init(name: "t")])
        #expect(try driver.call(delete).responses[0].errorCode == .requestTimedOut)
        let partitions = CreatePartitionsRequest(topics: [.init(name: "t", count: 3, assignments: nil)])
        #expect(try driver.call(partitions).results[0].errorCode == .requestTimedOut)
        let described = DescribeTopicPartitionsRequest(topics: [.init(name: "t")])
        #expect(try driver.call(described).topics[0].errorCode == .requestTimedOut)
        let configs = DescribeConfigsRequest(resources: [.init(resourceType: 2, resourceName: "t")])
        #expect(try driver.call(configs).results[0].errorCode == .requestTimedOut)
        let alter = IncrementalAlterConfigsRequest(resources: [.init(resourceType: 2, resourceName: "t")])
        #expect(try driver.call(alter).responses[0].errorCode == .requestTimedOut)
        let replace = AlterConfigsRequest(resources: [.init(resourceType: 2, resourceName: "t")])
        #expect(try driver.call(replace).responses[0].errorCode == .requestTimedOut)
        let session = FetchRequest(sessionEpoch: 0)
        #expect(try driver.call(session).errorCode == .requestTimedOut)
        driver.machine.faults.removeAll()
        #expect(try driver.call(MetadataRequest(topics: nil)).topics[0].partitions.count == 1)
    }

    @Test func aDelayHoldsBackWhatFollows() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.machine.faults.add(.delay(.milliseconds(50)), on: .metadata, times: 1)
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        driver.advance(.milliseconds(49))
        #expect(driver.sent.isEmpty)
        driver.advance(.milliseconds(1))
        #expect(driver.sent.count == 2)
    }

    @Test func aDroppedAnswerNeverComesButItsEffectIsThere() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.open(2)
        driver.machine.faults.add(.drop, on: .produce, times: 1)
        let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a"]))
        let request = ProduceRequest(acks: -1, topicData: [.init(name: "t", partitionData: [data])])
        try driver.ask(request, version: 9)
        try driver.ask(request, version: 9)
        driver.advance(.seconds(1_000))
        #expect(driver.sent.isEmpty)
        #expect(try driver.fetch(from: 0, on: 2).highWatermark == 1)
        driver.event(.closed(connection: 1))
        #expect(try driver.produce(data.records, on: 3).baseOffset == 1)
    }

    @Test func cutsCloseTheConnectionBeforeInTheMiddleAndAfter() throws {
        let kinds: [(BrokerFault.Kind, Int64)] = [(.cutBefore, 0), (.cut, 1), (.cutMiddle, 1)]
        for (kind, written) in kinds {
            var driver = BrokerDriver()
            driver.open(1)
            driver.machine.faults.add(kind, on: .produce)
            let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a"]))
            let request = ProduceRequest(acks: -1, topicData: [.init(name: "t", partitionData: [data])])
            try driver.ask(request, version: 9)
            #expect(driver.closed == [1])
            if kind == .cutMiddle {
                let bytes = try #require(driver.sent.first).bytes
                var reader = WireReader(bytes)
                #expect(Int(try reader.int32()) + 4 > bytes.count)
                #expect(bytes.count > 4)
            } else {
                #expect(driver.sent.isEmpty)
            }
            driver.sent = []
            #expect(try driver.fetch(from: 0, on: 2).highWatermark == written)
        }
    }

    @Test func garbageKeepsTheLengthAndTheNumber() throws {
        var driver = BrokerDriver()
        driver.open(1)
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        let good = try #require(driver.sent.first).bytes
        driver.machine.faults.add(.garbage, on: .metadata)
        try driver.ask(MetadataRequest(topics: nil), version: 12)
        let bad = try #require(driver.sent.last).bytes
        #expect(bad.count == good.count)
        #expect(bad.part(from: 0, count: 4) == good.part(from: 0, count: 4))
        #expect(try ResponseFrame.correlationId(of: bad.suffix(from: 4)) == 2)
        #expect(bad.suffix(from: 8) != good.suffix(from: 8))
    }

    @Test func whoIsThrottledIsToldAndNotReadMeanwhile() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.machine.faults.add(.throttle(.milliseconds(80)), on: .produce, times: 1)
        let data = ProduceRequest.PartitionProduceData(index: 0, records: try BrokerDriver.batch(["a"]))
        let request = ProduceRequest(acks: -1, topicData: [.init(name: "t", partitionData: [data])])
        try driver.ask(request, version: 9)
        #expect(try driver.answer(ProduceResponse.self).throttleTimeMs == 80)
        try driver.ask(request, version: 9)
        driver.advance(.milliseconds(79))
        #expect(driver.sent.isEmpty)
        driver.advance(.milliseconds(1))
        #expect(try driver.answer(ProduceResponse.self).throttleTimeMs == 0)
    }

    @Test func aFaultOnAFetchComesWithItsAnswerAfterTheWait() throws {
        var driver = BrokerDriver()
        driver.open(1)
        driver.machine.faults.add(.cut, on: .fetch)
        try driver.ask(BrokerDriver.fetchRequest(from: 0, waiting: 100), version: 12)
        driver.advance(.milliseconds(99))
        #expect(driver.closed.isEmpty)
        driver.advance(.milliseconds(1))
        #expect(driver.closed == [1])
        #expect(driver.sent.isEmpty)
    }

    @Test func aConditionSeesTheRequest() throws {
        var driver = BrokerDriver(partitions: 2)
        driver.machine.faults.add(.error(.corruptMessage), on: .produce) { context in
            context.clientId == "driver" && context.broker == 1 && context.version == 9
                && context.targets == [FaultTarget("t", partition: 1)]
        }
        let batch = try BrokerDriver.batch(["a"])
        #expect(try driver.produce(batch, partition: 0, version: 9).errorCode == .none)
        #expect(try driver.produce(batch, partition: 1, version: 8).errorCode == .none)
        #expect(try driver.produce(batch, partition: 1, version: 9).errorCode == .corruptMessage)
    }
}
