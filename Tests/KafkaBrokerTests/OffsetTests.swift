import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct OffsetTests {
    /// Finds an offset of partition 0 of topic `t`.
    private static func list(
        _ timestamp: Int64,
        _ driver: inout BrokerDriver,
        version: Int16 = 11,
        epoch: Int32 = -1
    ) throws -> ListOffsetsResponse.ListOffsetsPartitionResponse {
        let partition = ListOffsetsRequest.ListOffsetsPartition(
            partitionIndex: 0,
            currentLeaderEpoch: epoch,
            timestamp: timestamp
        )
        let request = ListOffsetsRequest(
            replicaId: -1,
            topics: [.init(name: "t", partitions: [partition])]
        )
        let response = try driver.call(request, version: version)
        return try #require(response.topics.first?.partitions.first)
    }

    private static func timedRecords() throws -> BrokerDriver {
        var driver = BrokerDriver()
        for times in [[100, 200], [300, 250], [300]] {
            var builder = RecordBatchBuilder()
            let value = [UInt8](repeating: 1, count: 10)
            for time in times {
                try builder.append(key: nil, value: value.kafkaSpan, timestamp: Timestamp(milliseconds: Int64(time)))
            }
            try driver.produce(builder.seal().finish())
        }
        return driver
    }

    @Test(arguments: Int16(1)...11) func theEndsOfALogAreFound(version: Int16) throws {
        var driver = try OffsetTests.timedRecords()
        let latest = try OffsetTests.list(-1, &driver, version: version)
        #expect(latest.offset == 5)
        #expect(latest.timestamp == -1)
        let earliest = try OffsetTests.list(-2, &driver, version: version)
        #expect(earliest.offset == 0)
        #expect(earliest.leaderEpoch == (version >= 4 ? 0 : -1))
    }

    @Test func offsetsAreFoundByTime() throws {
        var driver = try OffsetTests.timedRecords()
        for (time, offset, found) in [
            (0, 0, 100), (100, 0, 100), (101, 1, 200), (201, 2, 300), (251, 2, 300), (300, 2, 300), (301, -1, -1),
        ] {
            let answer = try OffsetTests.list(Int64(time), &driver)
            #expect(answer.offset == Int64(offset), "\(time)")
            #expect(answer.timestamp == Int64(found), "\(time)")
            #expect(answer.errorCode == .none)
        }
        let latest = try OffsetTests.list(-3, &driver)
        #expect(latest.offset == 2)
        #expect(latest.timestamp == 300)
        #expect(try OffsetTests.list(-4, &driver).offset == 0)
        let tiered = try OffsetTests.list(-5, &driver)
        #expect(tiered.offset == -1)
        #expect(tiered.errorCode == .none)
        #expect(try OffsetTests.list(-99, &driver).errorCode == .unsupportedVersion)
        #expect(try OffsetTests.list(-3, &driver, version: 6).errorCode == .unsupportedVersion)
    }

    @Test func aTimeIsFoundInACompressedBatchToo() throws {
        var driver = BrokerDriver()
        var builder = RecordBatchBuilder()
        let value = [UInt8](repeating: 1, count: 1_000)
        for time in [10, 20, 30] {
            try builder.append(key: nil, value: value.kafkaSpan, timestamp: Timestamp(milliseconds: Int64(time)))
        }
        var workspace = CompressionWorkspace()
        try driver.produce(try builder.seal(compression: Compression(.lz4), in: &workspace).finish())
        #expect(try OffsetTests.list(15, &driver).offset == 1)
        #expect(try OffsetTests.list(-3, &driver).offset == 2)
    }

    @Test func theLeaderAndItsEpochAreChecked() throws {
        var driver = BrokerDriver(brokers: 2)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 1, at: $1, into: &$2) }
        let epoch = try #require(driver.machine.leader(of: "t", partition: 0)).epoch
        #expect(try OffsetTests.list(-1, &driver, epoch: epoch).errorCode == .none)
        #expect(try OffsetTests.list(-1, &driver, epoch: epoch - 1).errorCode == .fencedLeaderEpoch)
        #expect(try OffsetTests.list(-1, &driver, epoch: epoch + 1).errorCode == .unknownLeaderEpoch)
        driver.run { $0.moveLeader(of: "t", partition: 0, to: 2, at: $1, into: &$2) }
        #expect(try OffsetTests.list(-1, &driver).errorCode == .notLeaderOrFollower)
    }

    @Test(arguments: Int16(0)...4) func epochsEndWhereTheNextOneBegan(version: Int16) throws {
        var driver = BrokerDriver(brokers: 2, replicationFactor: 2)
        for node in [Int32(2), 1, 2, 1] {
            driver.run { $0.moveLeader(of: "t", partition: 0, to: node, at: $1, into: &$2) }
            driver.open(Int(node) * 10 + driver.closed.count, node: node)
            // Nothing is written in the second and the fourth epoch.
            if node == 2 { try driver.produce(try BrokerDriver.batch(["a", "b"]), on: 20) }
        }
        var found: [(Int32, Int64)] = []
        for epoch in Int32(0)...5 {
            let request = OffsetForLeaderEpochRequest(
                topics: [.init(topic: "t", partitions: [.init(partition: 0, leaderEpoch: epoch)])]
            )
            let end = try #require(try driver.call(request, version: version).topics.first?.partitions.first)
            #expect(end.errorCode == .none)
            found.append((version >= 1 ? end.leaderEpoch : -1, end.endOffset))
        }
        // In epoch 0 nothing was written, nor in 2: 1 ended at 2, 3 at 4, and 4 is the one that goes on.
        #expect(found.map(\.1) == [0, 2, 2, 4, 4, -1])
        if version >= 1 { #expect(found.map(\.0) == [0, 1, 1, 3, 4, -1]) }
    }

    @Test func recordsAreDeleted() throws {
        var driver = try OffsetTests.timedRecords()
        func delete(_ offset: Int64, partition: Int32 = 0) throws -> DeleteRecordsResponse.DeleteRecordsPartitionResult
        {
            let request = DeleteRecordsRequest(
                topics: [.init(name: "t", partitions: [.init(partitionIndex: partition, offset: offset)])]
            )
            return try #require(try driver.call(request).topics.first?.partitions.first)
        }
        #expect(try delete(3).lowWatermark == 3)
        #expect(try OffsetTests.list(-2, &driver).offset == 3)
        #expect(try driver.fetch(from: 2).errorCode == .offsetOutOfRange)
        let fetched = try driver.fetch(from: 3)
        #expect(fetched.logStartOffset == 3)
        // The batch that holds the offset is given as a whole.
        #expect(try BrokerDriver.values(fetched.records).map(\.offset) == [2, 3, 4])
        #expect(try OffsetTests.list(0, &driver).offset == 3)
        #expect(try delete(1).lowWatermark == 3)
        #expect(try delete(6).errorCode == .offsetOutOfRange)
        #expect(try delete(-2).errorCode == .offsetOutOfRange)
        #expect(try delete(0, partition: 3).errorCode == .unknownTopicOrPartition)
        #expect(try delete(-1).lowWatermark == 5)
        #expect(try driver.fetch(from: 5).errorCode == .none)
        #expect(try driver.produce(try BrokerDriver.batch(["z"])).baseOffset == 5)
    }
}
