import KafkaBuffers
import KafkaCore
import KafkaRecords
import Testing

/// Many tickets are kept in order, and none is forgotten.
@Suite struct TicketListTests {
    private func append(_ producer: TestProducer, _ partition: Int, to list: inout TicketList) {
        guard case .appended(let ticket) = producer.append([1], to: partition) else {
            Issue.record("not appended")
            return
        }
        list.append(ticket)
    }

    @Test func deliveredTicketsAreTakenOutInOrder() throws {
        let producer = TestProducer(partitions: 2)
        var list = TicketList()
        for partition in [0, 0, 0, 1, 0, 1, 1] { append(producer, partition, to: &list) }
        #expect(try list.removeDelivered() == 0)
        #expect(list.count == 7)
        let batches = producer.drain(all: true).batches
        #expect(batches.map(\.header.count) == [4, 3])
        producer.acknowledge(batches[0])
        #expect(try list.removeDelivered() == 3)
        #expect(list.count == 4)
        append(producer, 0, to: &list)
        producer.acknowledge(batches[1])
        #expect(try list.removeDelivered() == 4)
        #expect(list.count == 1)
        producer.acknowledge(producer.drain(all: true).batches[0])
        #expect(try list.removeDelivered() == 1)
        #expect(list.count == 0)
        #expect(try list.removeDelivered() == 0)
    }

    @Test func aBatchThatIsStillOpenGoesOn() throws {
        let producer = TestProducer()
        var list = TicketList()
        for round in 1...5 {
            append(producer, 0, to: &list)
            #expect(try list.removeDelivered() == 0)
            #expect(list.count == round)
        }
        producer.acknowledge(producer.drain(all: true).batches[0])
        #expect(try list.removeDelivered() == 5)
    }

    @Test func failuresAreThrownOnceEach() throws {
        let producer = TestProducer()
        var list = TicketList()
        for _ in 0..<6 { append(producer, 0, to: &list) }
        let batch = producer.drain(all: true).batches[0]
        let failure = KafkaError(.timedOut, "late")
        batch.complete(BatchSegment(first: 0, count: 2, baseOffset: 0, logAppendTime: -1, error: nil))
        batch.complete(BatchSegment(first: 2, count: 2, baseOffset: -1, logAppendTime: -1, error: failure))
        for left in [3, 2] {
            #expect(throws: KafkaError.self) { try list.removeDelivered() }
            #expect(list.count == left)
        }
        #expect(try list.removeDelivered() == 0)
        batch.complete(BatchSegment(first: 4, count: 2, baseOffset: 4, logAppendTime: -1, error: nil))
        #expect(try list.removeDelivered() == 2)
        #expect(list.count == 0)
        #expect(producer.accumulator.failures.current.records == 0)
    }
}
