import KafkaBuffers
import KafkaRecords
import KafkaWire

/// The open batches of one topic, driven by a test in place of a loop.
struct TestProducer {
    let source = TestSource()
    let environment = TestEnvironment()
    let accumulator: Accumulator
    let topic: TopicBuffers

    init(partitions: Int = 1, _ change: (inout AccumulatorSettings) -> Void = { _ in }) {
        var settings = AccumulatorSettings()
        change(&settings)
        accumulator = Accumulator(settings: settings, source: source, environment: environment, seed: 7)
        topic = TopicBuffers(name: "t", partitions: partitions, index: 0, accumulator: accumulator, sticky: 0)
    }

    /// Appends a value.
    func append(_ value: [UInt8], to partition: Int = 0, timestamp: Int64 = -1, grant: Int = 0) -> AppendOutcome {
        topic.append(
            to: partition,
            key: nil,
            value: value.kafkaSpan,
            headers: Headers(),
            timestamp: timestamp,
            grant: grant
        )
    }

    /// Takes what is sealed.
    func drain(all: Bool = false, urgent: Bool = false) -> (batches: [ProducerBatch], next: BootInstant) {
        var batches: [ProducerBatch] = []
        let next = accumulator.drain(at: environment.now, all: all, urgent: urgent, into: &batches)
        return (batches, next)
    }

    /// Ends a batch as an acknowledgement does.
    func acknowledge(_ batch: ProducerBatch, at offset: Int64 = 0) {
        let count = batch.header.count
        batch.bytes = Bytes()
        accumulator.budget.give(batch.charge)
        batch.complete(BatchSegment(first: 0, count: count, baseOffset: offset, logAppendTime: -1, error: nil))
    }

    /// The values in a sealed batch.
    static func values(_ batch: ProducerBatch) throws -> [[UInt8]] {
        batch.stamp(producerId: 1, epoch: 0, sequence: 0)
        var reader = RecordSetReader(batch.bytes)
        var values: [[UInt8]] = []
        while let read = try reader.next() {
            if let damage = read.damage { throw damage }
            for record in read { values.append(Array(record.valueBytes ?? Bytes())) }
        }
        return values
    }
}
