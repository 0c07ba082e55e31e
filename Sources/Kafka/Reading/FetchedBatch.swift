public import KafkaCore
public import KafkaRecords

/// A batch of records of one partition, as it was read.
///
/// `for record in batch` gives ``Record``s, which may be kept and keep the answer's memory; ``cursor()`` walks faster.
/// No record is copied.
public struct FetchedBatch: Sendable {
    /// The partition.
    public let partition: TopicPartition

    /// The batch itself, with what its header says; it may have records that were not asked for.
    public let batch: RecordBatch

    /// The first offset that was asked for: records before it are not given.
    @usableFromInline let start: Int64

    /// Where reading ends: records from this offset on are not given.
    @usableFromInline let end: Int64

    /// The offset up to which the partition could be read when the batch was fetched.
    public let highWatermark: Int64

    init(partition: TopicPartition, batch: RecordBatch, start: Int64, end: Int64, highWatermark: Int64) {
        self.partition = partition
        self.batch = batch
        self.start = start
        self.end = end
        self.highWatermark = highWatermark
    }

    /// The topic.
    public var topic: String { partition.topic }

    /// The offset behind the batch: where reading goes on.
    public var nextOffset: Int64 { Swift.min(batch.lastOffset &+ 1, end) }

    /// What is wrong with the batch, or nil; records before the damage are given.
    public var damage: RecordsError? { batch.damage }

    /// Walks all records of the batch in place, those too that were not asked for.
    ///
    /// - Returns: A cursor before the first record; it can't outlive the batch.
    @_lifetime(borrow self)
    public func cursor() -> RecordCursor { batch.cursor() }
}

extension FetchedBatch: Sequence {
    /// Gives the records that were asked for.
    @frozen public struct Iterator: IteratorProtocol {
        @usableFromInline var base: RecordBatch.Iterator
        @usableFromInline let end: Int64

        @usableFromInline init(_ base: RecordBatch.Iterator, end: Int64) {
            self.base = base
            self.end = end
        }

        /// The next record, or nil after the last one or at damage.
        @inlinable @inline(__always)
        public mutating func next() -> Record? {
            guard let record = base.next(), record.offset < end else { return nil }
            return record
        }
    }

    /// Starts at the first record that was asked for.
    ///
    /// - Returns: What gives the records.
    public func makeIterator() -> Iterator {
        var iterator = batch.makeIterator()
        if start > batch.baseOffset {
            var ahead = iterator
            while let record = ahead.next(), record.offset < start { iterator = ahead }
        }
        return Iterator(iterator, end: end)
    }

    /// None: only walking tells how many come before damage.
    public var underestimatedCount: Int { 0 }
}
