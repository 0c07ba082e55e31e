import KafkaBroker
import KafkaMessages
import KafkaRecords
import KafkaWire
import Testing

@Suite struct IdempotenceTests {
    @Test func aBatchThatComesAgainIsAnsweredWithItsOldOffset() throws {
        var driver = BrokerDriver()
        for sequence in 0..<Int32(5) {
            let batch = try BrokerDriver.batch(["a", "b"], producer: 7, sequence: sequence * 2)
            #expect(try driver.produce(batch).baseOffset == Int64(sequence) * 2)
        }
        for sequence in 0..<Int32(5) {
            let again = try driver.produce(try BrokerDriver.batch(["a", "b"], producer: 7, sequence: sequence * 2))
            #expect(again.errorCode == .none)
            #expect(again.baseOffset == Int64(sequence) * 2)
        }
        #expect(try driver.fetch(from: 0).highWatermark == 10)
    }

    @Test func onlyTheLastFiveBatchesAreRemembered() throws {
        var driver = BrokerDriver()
        for sequence in 0..<Int32(6) {
            try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: sequence))
        }
        let oldest = try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 0))
        #expect(oldest.errorCode == .outOfOrderSequenceNumber)
        #expect(oldest.baseOffset == -1)
        let second = try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 1))
        #expect(second.baseOffset == 1)
    }

    @Test func gapsAreRefusedAndWriteNothing() throws {
        var driver = BrokerDriver()
        try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 0))
        for sequence in [Int32(2), 5, .max] {
            let answer = try driver.produce(try BrokerDriver.batch(["b"], producer: 7, sequence: sequence))
            #expect(answer.errorCode == .outOfOrderSequenceNumber)
        }
        // A batch that overlaps with what is there, but is not the same, is no duplicate.
        let longer = try driver.produce(try BrokerDriver.batch(["a", "b"], producer: 7, sequence: 0))
        #expect(longer.errorCode == .outOfOrderSequenceNumber)
        let next = try driver.produce(try BrokerDriver.batch(["b"], producer: 7, sequence: 1))
        #expect(next.baseOffset == 1)
    }

    @Test func aProducerThatNobodyKnowsMayBeginAnywhere() throws {
        var driver = BrokerDriver()
        let answer = try driver.produce(try BrokerDriver.batch(["a"], producer: 9, epoch: 3, sequence: 41))
        #expect(answer.errorCode == .none)
        let next = try driver.produce(try BrokerDriver.batch(["a"], producer: 9, epoch: 3, sequence: 42))
        #expect(next.baseOffset == 1)
    }

    @Test func aNewEpochBeginsAtZeroAndEndsTheOldOne() throws {
        var driver = BrokerDriver()
        try driver.produce(try BrokerDriver.batch(["a"], producer: 7, epoch: 0, sequence: 0))
        let wrong = try driver.produce(try BrokerDriver.batch(["b"], producer: 7, epoch: 1, sequence: 1))
        #expect(wrong.errorCode == .outOfOrderSequenceNumber)
        let right = try driver.produce(try BrokerDriver.batch(["b"], producer: 7, epoch: 1, sequence: 0))
        #expect(right.baseOffset == 1)
        let old = try driver.produce(try BrokerDriver.batch(["c"], producer: 7, epoch: 0, sequence: 1))
        #expect(old.errorCode == .invalidProducerEpoch)
        // The batches of the old epoch are no duplicates any more.
        let again = try driver.produce(try BrokerDriver.batch(["a"], producer: 7, epoch: 0, sequence: 0))
        #expect(again.errorCode == .invalidProducerEpoch)
    }

    @Test func sequenceNumbersWrapToZero() throws {
        var driver = BrokerDriver()
        let first = try driver.produce(try BrokerDriver.batch(["a", "b"], producer: 7, sequence: .max - 2))
        #expect(first.errorCode == .none)
        // The batch takes the last number and the first two.
        let across = try BrokerDriver.batch(["c", "d", "e"], producer: 7, sequence: .max)
        #expect(try driver.produce(across).baseOffset == 2)
        #expect(try driver.produce(across).baseOffset == 2)
        let after = try driver.produce(try BrokerDriver.batch(["f"], producer: 7, sequence: 2))
        #expect(after.baseOffset == 5)
        let exact = try BrokerDriver.batch(["a"], producer: 8, sequence: .max)
        try driver.produce(exact)
        #expect(try driver.produce(try BrokerDriver.batch(["b"], producer: 8, sequence: 0)).errorCode == .none)
    }

    @Test func partitionsAndProducersAreIndependent() throws {
        var driver = BrokerDriver(partitions: 2)
        try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 0), partition: 0)
        let other = try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 0), partition: 1)
        #expect(other.baseOffset == 0)
        let producer = try driver.produce(try BrokerDriver.batch(["a"], producer: 8, sequence: 0), partition: 0)
        #expect(producer.baseOffset == 1)
    }

    @Test func producersBeyondTheLimitAreForgottenTheIdleOnesFirst() throws {
        var driver = BrokerDriver { $0.limits.producers = 3 }
        for producer in 1...Int64(3) {
            try driver.produce(try BrokerDriver.batch(["a"], producer: producer, sequence: 0))
        }
        // All are passed over once; then the first is the one that sent nothing since.
        try driver.produce(try BrokerDriver.batch(["a"], producer: 4, sequence: 0))
        try driver.produce(try BrokerDriver.batch(["a"], producer: 2, sequence: 1))
        try driver.produce(try BrokerDriver.batch(["a"], producer: 5, sequence: 0))
        let kept = try driver.produce(try BrokerDriver.batch(["a"], producer: 2, sequence: 1))
        #expect(kept.baseOffset == 4)
        // The forgotten one may begin anywhere again.
        let forgotten = try driver.produce(try BrokerDriver.batch(["a"], producer: 1, sequence: 77))
        #expect(forgotten.errorCode == .none)
    }

    @Test func whatIsTruncatedIsForgottenAboutProducersToo() throws {
        var driver = BrokerDriver()
        for sequence in 0..<Int32(3) {
            try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: sequence))
        }
        driver.run { $0.truncate("t", partition: 0, to: 2, at: $1, into: &$2) }
        let again = try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 2))
        #expect(again.errorCode == .none)
        #expect(again.baseOffset == 2)
        let gap = try driver.produce(try BrokerDriver.batch(["a"], producer: 7, sequence: 4))
        #expect(gap.errorCode == .outOfOrderSequenceNumber)
    }

    @Test func idsOfProducersAreNeverGivenTwice() throws {
        var driver = BrokerDriver()
        var ids: Set<Int64> = []
        for version in Int16(0)...5 {
            let response = try driver.call(InitProducerIdRequest(transactionalId: nil), version: version)
            #expect(response.errorCode == .none)
            #expect(response.producerEpoch == 0)
            ids.insert(response.producerId)
        }
        #expect(ids.count == 6)
        var again = InitProducerIdRequest(transactionalId: nil)
        (again.producerId, again.producerEpoch) = (ids.first ?? 0, 3)
        let response = try driver.call(again, version: 4)
        #expect(response.producerEpoch == 0)
        #expect(ids.insert(response.producerId).inserted)
    }

    @Test func aTransactionalIdIsRefusedForNow() throws {
        var driver = BrokerDriver()
        let response = try driver.call(InitProducerIdRequest(transactionalId: "x", transactionTimeoutMs: 1_000))
        #expect(response.errorCode == .invalidRequest)
        #expect(response.producerId == -1)
    }
}
