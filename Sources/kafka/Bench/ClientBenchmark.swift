import Kafka
import KafkaBuffers
import KafkaCore
import KafkaNetwork

/// What `bench client` runs: the caller's side of the client, each case a function of its own, so that its instructions
/// can be counted by name.
struct ClientBenchmark {
    private let few: Topic
    private let many: Topic
    private let values: [[UInt8]]
    private let keys: [[UInt8]]
    private let headers: Headers = ["source": "web", "trace-id": "0123456789abcdef"]
    private let slice: FetchSlice
    private let runtime = SystemRuntime()

    /// The number of partitions of the topic that has many.
    static let thinPartitions = 1_000

    /// Makes the inputs.
    ///
    /// - Parameters:
    ///   - client: A client, which is never asked for anything.
    ///   - count: How many records a run has.
    /// - Throws: Where a batch would become too large.
    init(_ client: KafkaClient, count: Int) throws {
        var settings = AccumulatorSettings()
        settings.budget = 1 << 40
        let accumulator = Accumulator(
            settings: settings,
            source: BufferPool(),
            environment: IdleEnvironment(),
            seed: 1
        )
        func topic(_ name: String, _ partitions: Int) -> Topic {
            let buffers = TopicBuffers(
                name: name,
                partitions: partitions,
                index: 0,
                accumulator: accumulator,
                sticky: 0
            )
            return Topic(buffers, client: client)
        }
        few = topic("few", 12)
        many = topic("many", ClientBenchmark.thinPartitions)
        let benchmark = try CodecBenchmark(count: count, size: 100)
        values = benchmark.values
        keys = benchmark.keys
        slice = FetchSlice(
            partition: 0,
            name: TopicPartition("few", 0),
            generation: 0,
            records: benchmark.batch,
            start: 0,
            end: .max,
            highWatermark: Int64(count),
            aborted: []
        )
    }

    /// Keys of ten bytes over twelve partitions.
    @inline(never) func enqueueWithKey() throws {
        for index in values.indices {
            let (key, value) = (keys[index], values[index])
            _ = try few.enqueue(key: key.kafkaSpan, value: value.kafkaSpan)
        }
    }

    /// Values with two headers that were made before.
    @inline(never) func enqueueWithHeaders() throws {
        for value in values { _ = try few.enqueue(value: value.kafkaSpan, headers: headers) }
    }

    /// One value into each of many partitions.
    @inline(never) func enqueueThin() throws {
        for partition in 0..<ClientBenchmark.thinPartitions {
            let value = values[partition % values.count]
            _ = try many.enqueue(value: value.kafkaSpan, partition: Int32(partition))
        }
    }

    /// All keys and values as a user's loop reads them, from what a fetch brought.
    @inline(never) func readBatches() throws { try read() }

    private func read() throws {
        let reader = SliceReader(settings: .init())
        let queue = FetchQueue()
        reader.add([slice])
        var bytes = 0
        while let batch = try reader.nextBatch(queue) {
            for record in batch { bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0) }
        }
        CodecBenchmark.use(bytes)
    }

    /// The same as a member of a group reads them: each batch is handed out and given back.
    ///
    /// What `Consumer` does for a batch is done here step by step: its own methods wait, which valgrind can't follow.
    @inline(never) func consumeBatches() throws { try consume() }

    private func consume() throws {
        let reader = SliceReader(settings: .init())
        let queue = FetchQueue()
        let hands = ConsumerHands()
        let ledger = ConsumerLedger(now: runtime.now)
        ledger.open(slice.partition, generation: slice.generation)
        ledger.confirm(until: .never)
        reader.add([slice])
        var bytes = 0
        while true {
            if let batch = hands.take() { giveBack(batch, to: ledger) }
            _ = ledger.cameBack(at: runtime.now)
            guard let batch = try reader.nextBatch(queue) else { break }
            let verdict = ledger.handOut(
                slice.partition,
                generation: slice.generation,
                next: batch.nextOffset,
                leaderEpoch: batch.batch.header.partitionLeaderEpoch,
                at: runtime.now,
                isLoop: true
            )
            guard case .granted = verdict else { break }
            hands.put(batch)
            for record in batch { bytes &+= (record.key?.byteCount ?? 0) &+ (record.value?.byteCount ?? 0) }
        }
        CodecBenchmark.use(bytes)
    }

    /// Does once what costs more the first time: what is measured afterwards costs the same each time.
    func warmUp() throws {
        try read()
        try consume()
    }

    private func giveBack(_ batch: FetchedBatch, to ledger: ConsumerLedger) {
        let mustWake = ledger.giveBack(
            slice.partition,
            generation: slice.generation,
            processedTo: batch.nextOffset,
            leaderEpoch: batch.batch.header.partitionLeaderEpoch
        )
        CodecBenchmark.use(mustWake)
    }
}
