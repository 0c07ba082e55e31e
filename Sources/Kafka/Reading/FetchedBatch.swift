public import KafkaBuffers
public import KafkaCore
public import KafkaRecords

/// A batch of records of one partition, as it was read.
///
/// `for record in batch` gives ``Record``s, which may be kept and keep the answer's memory; ``cursor()`` walks faster.
/// No record is copied. Where a record is damaged, `for` ends before it, ``damage`` says what is wrong, and the reader
/// throws the same when it is asked for the next batch; the cursor throws at once.
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

    /// What the reader learns of damage from.
    @usableFromInline let mark: DamageMark

    /// The reader's number of the partition.
    let place: Int

    /// The generation of the partition's position under which it was fetched.
    let generation: Int

    /// Where its offsets are committed, or nil for a batch that was read without a group.
    var committer: Consumer?

    init(
        partition: TopicPartition,
        place: Int = 0,
        generation: Int = 0,
        batch: RecordBatch,
        start: Int64,
        end: Int64,
        highWatermark: Int64,
        mark: DamageMark
    ) {
        self.mark = mark
        self.partition = partition
        self.place = place
        self.generation = generation
        self.batch = batch
        self.start = start
        self.end = end
        self.highWatermark = highWatermark
    }

    /// The topic.
    public var topic: String { partition.topic }

    /// The offset behind the batch: where reading goes on.
    public var nextOffset: Int64 { Swift.min(batch.lastOffset &+ 1, end) }

    /// The offset of the first record that can't be read, or the one behind the batch.
    var damageOffset: Int64 {
        guard let damage else { return nextOffset }
        return Swift.min(nextOffset, damage.baseOffset &+ Int64(damage.recordIndex ?? 0))
    }

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
        @usableFromInline let mark: DamageMark

        @usableFromInline init(_ base: RecordBatch.Iterator, end: Int64, mark: DamageMark) {
            self.base = base
            self.end = end
            self.mark = mark
        }

        /// The next record, or nil after the last one or at damage.
        @inlinable @inline(__always)
        public mutating func next() -> Record? {
            guard let record = base.next() else {
                if base.isAtDamage { noteDamage() }
                return nil
            }
            return record.offset < end ? record : nil
        }

        /// Lets the reader know.
        @usableFromInline @inline(never)
        func noteDamage() { mark.set() }
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
        return Iterator(iterator, end: end, mark: mark)
    }

    /// None: only walking tells how many come before damage.
    public var underestimatedCount: Int { 0 }
}
