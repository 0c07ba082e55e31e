public import KafkaRecords
internal import KafkaWire
public import Synchronization

/// The open batches of a topic: what a caller's thread writes records into.
@safe public final class TopicBuffers: Sendable {
    /// The topic's name.
    public let name: String

    /// What all topics of a producer share.
    package let accumulator: Accumulator

    /// The slots of the partitions.
    @usableFromInline package let slots: SlotTable

    /// The partition that records without a key go to until a batch of it is sealed.
    @usableFromInline let sticky: Atomic<Int>

    /// How many partitions there are now.
    @usableFromInline let count: Atomic<Int>

    /// Whether batches live long enough for their records to need times of their own; else all have the time at which
    /// their batch began, which is not older than the coarse clock may be.
    @usableFromInline package let readsClock: Bool

    /// The user's function that chooses partitions, or nil.
    @usableFromInline package let chooser: (@Sendable (RawSpan?, Int) -> Int)?

    /// The driver's number of the topic.
    package let index: Int

    /// Makes the buffers of a topic.
    package init(name: String, partitions: Int, index: Int, accumulator: Accumulator, sticky: Int) {
        self.name = name
        self.accumulator = accumulator
        self.index = index
        chooser = if case .custom(let choose) = accumulator.settings.partitioner { choose } else { nil }
        readsClock = accumulator.settings.linger > .milliseconds(10) && accumulator.environment.usesSystemClock
        slots = SlotTable(count: partitions)
        count = Atomic(partitions)
        self.sticky = Atomic(partitions > 0 ? sticky % partitions : 0)
    }

    /// How many partitions there are.
    @inlinable public var partitionCount: Int { count.load(ordering: .acquiring) }

    /// The topic has more partitions.
    ///
    /// The loop.
    ///
    /// - Parameter partitions: How many; those beyond the table's capacity are left out.
    package func grow(to partitions: Int) {
        count.store(slots.grow(to: max(partitions, partitionCount)), ordering: .releasing)
    }

    /// The partition that records without a key go to now.
    @inlinable package var stickyPartition: Int { sticky.load(ordering: .relaxed) }

    /// Appends a record to the open batch of a partition.
    ///
    /// - Parameters:
    ///   - partition: The partition, which must exist.
    ///   - key: The key, or nil for null.
    ///   - value: The value, or nil for null.
    ///   - headers: The headers.
    ///   - timestamp: The record's time in milliseconds, or a negative number for now.
    ///   - grant: Bytes of the budget that the caller waited for, used or given back.
    /// - Returns: How it went.
    @inlinable @inline(__always)
    package func append(
        to partition: Int,
        key: RawSpan?,
        value: RawSpan?,
        headers: borrowing Headers,
        timestamp: Int64,
        grant: Int = 0
    ) -> AppendOutcome {
        let keyCount = key?.byteCount ?? -1
        let valueCount = value?.byteCount ?? -1
        let needed = max(keyCount, 0) &+ max(valueCount, 0) &+ headers.encodedCount &+ RecordEncoder.overhead
        let keySpan = if let key { key } else { RawSpan() }
        let valueSpan = if let value { value } else { RawSpan() }
        let time = timestamp < 0 ? (readsClock ? CoarseClock.milliseconds : 0) : timestamp
        slots.lock(partition)
        let cursor = unsafe slots.cursor(partition)
        if unsafe grant != 0 || cursor.pointee.room < needed {
            if let outcome = makeRoom(in: partition, for: needed, time: timestamp, grant: grant) { return outcome }
        }
        // Coarse times lag behind the exact one that the batch began with.
        let clamped = unsafe timestamp < 0 ? max(time, cursor.pointee.baseTimestamp) : time
        unsafe keySpan.withUnsafeBytes { key in
            unsafe valueSpan.withUnsafeBytes { value in
                let start = unsafe cursor.pointee.position
                var pointer = unsafe start
                unsafe RecordEncoder.write(
                    timestampDelta: clamped &- cursor.pointee.baseTimestamp,
                    offsetDelta: Int64(cursor.pointee.count),
                    key: key,
                    keyCount: keyCount,
                    value: value,
                    valueCount: valueCount,
                    headers: headers,
                    at: &pointer
                )
                unsafe cursor.pointee.room &-= pointer - start
                unsafe cursor.pointee.position = pointer
            }
        }
        let index = unsafe cursor.pointee.count
        unsafe cursor.pointee.count = index &+ 1
        if unsafe clamped > cursor.pointee.maxTimestamp { unsafe cursor.pointee.maxTimestamp = clamped }
        guard let batch = unsafe cursor.pointee.batch else {
            slots.unlock(partition)
            return .closed
        }
        let ticket = unsafe Ticket(batch: batch.takeUnretainedValue(), index: index, timestamp: clamped)
        slots.unlock(partition)
        return .appended(ticket)
    }

    /// Opens a batch with room for a record, or makes room in the open one; the slot's lock is held.
    ///
    /// - Returns: Nil where there is room, with the lock still held; else why not, and the lock is open.
    @usableFromInline @inline(never)
    func makeRoom(in partition: Int, for needed: Int, time: Int64, grant: Int) -> AppendOutcome? {
        let cursor = unsafe slots.cursor(partition)
        var grant = grant
        if needed + RecordBatchHeader.size > accumulator.settings.maximumRecordSize + RecordEncoder.overhead {
            return leave(partition, .tooLarge(needed), grant: grant)
        }
        if unsafe cursor.pointee.room >= needed {
            accumulator.budget.give(grant)
            return nil
        }
        if accumulator.isClosed { return leave(partition, .closed, grant: grant) }
        if unsafe cursor.pointee.batch != nil {
            if unsafe grow(cursor, for: needed) {
                if grant > 0 { accumulator.budget.give(grant) }
                return nil
            }
            unsafe seal(partition, cursor: cursor)
            accumulator.wake()
        }
        let wanted = unsafe capacity(for: needed, last: Int(cursor.pointee.lastCapacity))
        if grant < wanted {
            guard accumulator.budget.take(wanted - grant) else {
                accumulator.pressure()
                return leave(partition, .full(need: wanted), grant: grant)
            }
            grant = wanted
        }
        guard unsafe open(partition, cursor: cursor, capacity: wanted, charge: grant, time: time) else {
            return leave(partition, .full(need: wanted), grant: grant)
        }
        return nil
    }

    private func leave(_ partition: Int, _ outcome: AppendOutcome, grant: Int) -> AppendOutcome {
        slots.unlock(partition)
        if grant > 0 { accumulator.budget.give(grant) }
        return outcome
    }

    /// The size of the buffer of a new batch.
    private func capacity(for needed: Int, last: Int) -> Int {
        let minimum = needed + RecordBatchHeader.size
        for size in Accumulator.classes where size >= minimum && size >= min(last, accumulator.settings.batchSize) {
            return size
        }
        return (minimum + 4_095) & ~4_095
    }

    /// Begins a batch; false where the system has no memory for it.
    private func open(
        _ partition: Int,
        cursor: UnsafeMutablePointer<SlotCursor>,
        capacity: Int,
        charge: Int,
        time: Int64
    ) -> Bool {
        guard let buffer = unsafe accumulator.source.take(minimumCapacity: capacity) else { return false }
        let now = accumulator.environment.now
        let batch = unsafe ProducerBatch(
            topic: self,
            partition: Int32(truncatingIfNeeded: partition),
            base: buffer.base,
            capacity: buffer.capacity,
            charge: charge,
            lingerEnd: now + accumulator.settings.linger,
            deadline: now + accumulator.settings.deliveryTimeout
        )
        unsafe cursor.pointee.batch = Unmanaged.passRetained(batch)
        unsafe cursor.pointee.position = buffer.base + RecordBatchHeader.size
        unsafe cursor.pointee.room = min(buffer.capacity, capacity) - RecordBatchHeader.size
        unsafe cursor.pointee.count = 0
        unsafe cursor.pointee.baseTimestamp = time < 0 ? accumulator.environment.wallMilliseconds : time
        unsafe cursor.pointee.maxTimestamp = -1
        accumulator.opened(batch)
        return true
    }

    /// Moves the open batch into a larger buffer, where it may grow and the budget has room.
    private func grow(_ cursor: UnsafeMutablePointer<SlotCursor>, for needed: Int) -> Bool {
        guard let batch = unsafe cursor.pointee.batch?.takeUnretainedValue() else { return false }
        let used = unsafe cursor.pointee.position - batch.base
        guard let larger = Accumulator.classes.first(where: { $0 >= used + needed && $0 > batch.charge }),
            larger <= accumulator.settings.batchSize, accumulator.budget.take(larger - batch.charge)
        else { return false }
        guard let buffer = unsafe accumulator.source.take(minimumCapacity: larger) else {
            accumulator.budget.give(larger - batch.charge)
            return false
        }
        unsafe buffer.base.copyMemory(from: batch.base, byteCount: used)
        unsafe accumulator.source.recycle(batch.base, capacity: batch.capacity)
        unsafe batch.base = buffer.base
        batch.capacity = unsafe buffer.capacity
        batch.charge = larger
        unsafe cursor.pointee.position = buffer.base + used
        unsafe cursor.pointee.room = larger - used
        return true
    }

    /// Ends the open batch: compressed, with the checksum of its records; the slot's lock is held.
    func seal(_ partition: Int, cursor: UnsafeMutablePointer<SlotCursor>) {
        guard let reference = unsafe cursor.pointee.batch else { return }
        let batch = unsafe reference.takeRetainedValue()
        unsafe cursor.pointee.batch = nil
        unsafe cursor.pointee.room = 0
        batch.markSealed()
        let size = unsafe cursor.pointee.position - batch.base
        // The next batch begins as large as this one ended, so that steady partitions do not copy.
        let last = Accumulator.classes.first { $0 >= size } ?? size
        unsafe cursor.pointee.lastCapacity = Int32(truncatingIfNeeded: last)
        advanceSticky(from: partition)
        let owner = unsafe BytesOwner(adopting: batch.base, capacity: batch.capacity, recycler: accumulator.source)
        var header = RecordBatchHeader()
        header.count = unsafe cursor.pointee.count
        header.lastOffsetDelta = header.count - 1
        header.baseTimestamp = unsafe Timestamp(milliseconds: cursor.pointee.baseTimestamp)
        header.maxTimestamp = unsafe Timestamp(milliseconds: cursor.pointee.maxTimestamp)
        accumulator.finish(batch, header: header, plain: Bytes(owner, count: size))
    }

    private func advanceSticky(from partition: Int) {
        let count = partitionCount
        guard count > 1, sticky.load(ordering: .relaxed) == partition else { return }
        sticky.store(accumulator.nextSticky(after: partition, of: count), ordering: .relaxed)
    }

    /// Ends the open batch of a partition where it is the one that is meant.
    ///
    /// - Returns: False where somebody else holds the slot: who does will end it, or it must be tried again.
    package func seal(_ batch: ProducerBatch, waits: Bool) -> Bool {
        let partition = Int(batch.partition)
        if waits {
            slots.lock(partition)
        } else if !slots.tryLock(partition) {
            return false
        }
        let cursor = unsafe slots.cursor(partition)
        if unsafe cursor.pointee.batch?.toOpaque() == Unmanaged.passUnretained(batch).toOpaque() {
            unsafe seal(partition, cursor: cursor)
        }
        slots.unlock(partition)
        return true
    }
}
