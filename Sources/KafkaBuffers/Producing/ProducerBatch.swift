package import KafkaRecords
package import KafkaWire
internal import Synchronization

/// A batch from its first record to its last acknowledgement.
///
/// Three owners one after the other: while it is open, whoever holds the lock of its slot; when it is sealed, the loop;
/// its outcome and who waits for it, whoever holds its own lock.
@safe public final class ProducerBatch: @unchecked Sendable {
    /// Where it belongs to.
    package let topic: TopicBuffers
    /// The number of the partition.
    package let partition: Int32
    /// When it fails where it was not acknowledged.
    package let deadline: BootInstant
    /// When it goes, full or not.
    package let lingerEnd: BootInstant

    // The open batch: under the slot's lock.
    var base: UnsafeMutableRawPointer
    var capacity: Int
    /// The bytes taken from the budget for it.
    package var charge: Int

    // The sealed batch: the loop's.
    /// The batch as it goes on the wire, but for what the loop stamps into the header.
    package var bytes = Bytes()
    /// What the header says.
    package var header = RecordBatchHeader()
    /// The checksum of the records as they are on the wire.
    package var recordsChecksum: UInt32 = 0
    /// The driver's number of it.
    package var id = -1
    /// The batch whose part it is, where one was split, and at which of its records it begins.
    package var parent: ProducerBatch?
    package var firstIndex: Int32 = 0

    private struct Waiter {
        let index: Int32
        let id: UInt64
        let resumption: Resumption<Void>
    }

    /// Set when the batch was sealed; written under the slot's lock.
    private let sealedFlag = Atomic<Bool>(false)

    /// Set when all records were delivered by one answer, with the offset of the first one before it.
    private let delivered = Atomic<Bool>(false)

    private let lock = Lock()
    private var segments: [BatchSegment] = []
    private var waiters: [Waiter] = []
    /// The records that failed and of which somebody was told so.
    private var told: Set<Int32> = []
    private var cancelled: [UInt64] = []
    private var nextWaiter: UInt64 = 0

    init(
        topic: TopicBuffers,
        partition: Int32,
        base: UnsafeMutableRawPointer,
        capacity: Int,
        charge: Int,
        lingerEnd: BootInstant,
        deadline: BootInstant
    ) {
        self.topic = topic
        self.partition = partition
        unsafe self.base = base
        self.capacity = capacity
        self.charge = charge
        self.lingerEnd = lingerEnd
        self.deadline = deadline
    }

    /// Makes a part of a batch that was split; what becomes of its records is told to the whole.
    init(splitFrom whole: ProducerBatch, first: Int32) {
        topic = whole.topic
        partition = whole.partition
        unsafe base = whole.base
        capacity = 0
        charge = 0
        lingerEnd = whole.lingerEnd
        deadline = whole.deadline
        parent = whole.parent ?? whole
        firstIndex = whole.firstIndex + first
    }

    /// What became of a record, or nil where that is not known yet.
    ///
    /// - Parameter index: The record's index in the batch.
    /// - Returns: The segment that it is in.
    package func segment(of index: Int32) -> BatchSegment? {
        lock.withLock { find(index) }
    }

    private func find(_ index: Int32) -> BatchSegment? {
        segments.first { $0.contains(index) }
    }

    /// Whether it takes no more records.
    ///
    /// Any thread.
    var isSealed: Bool { sealedFlag.load(ordering: .relaxed) }

    /// It takes no more records.
    func markSealed() { sealedFlag.store(true, ordering: .relaxed) }

    /// Whether all records were delivered; false also where that is not known yet.
    package var isDelivered: Bool { delivered.load(ordering: .acquiring) }

    /// Takes what became of some records and resumes who waits for them.
    ///
    /// - Parameter segment: What became of them.
    package func complete(_ segment: BatchSegment) {
        let ready = lock.withLock {
            segments.append(segment)
            if segment.error == nil, segment.first == 0, segment.count == header.count {
                delivered.store(true, ordering: .releasing)
            }
            let ready = waiters.filter { segment.contains($0.index) }
            waiters.removeAll { segment.contains($0.index) }
            guard let error = segment.error else { return ready }
            let before = told.count
            for waiter in ready { told.insert(waiter.index) }
            // Counted before anybody can look and be told, which takes it off the count again.
            let untold = Int(segment.count) - (told.count - before)
            if untold > 0 { topic.accumulator.failures.add(untold, error) }
            return ready
        }
        for waiter in ready { waiter.resumption.resume(()) }
    }

    /// What became of a record, for somebody who is told so by this; nil where that is not known yet.
    ///
    /// - Parameter index: The record's index in the batch.
    /// - Returns: The segment that it is in.
    package func outcome(of index: Int32) -> BatchSegment? {
        let (segment, isNews) = lock.withLock {
            let segment = find(index)
            return (segment, segment?.error != nil && told.insert(index).inserted)
        }
        if isNews { topic.accumulator.failures.told(1) }
        return segment
    }

    /// Waits until it is known what became of a record, or until the task is cancelled.
    ///
    /// - Parameter index: The record's index in the batch.
    /// - Returns: What became of it; nil where the task was cancelled before.
    package func wait(for index: Int32) async -> BatchSegment? {
        if let segment = outcome(of: index) { return segment }
        let id = lock.withLock {
            nextWaiter += 1
            return nextWaiter
        }
        await withTaskCancellationHandler {
            await Resumption.wait { resumption in
                lock.withLock {
                    if cancelled.contains(id) || find(index) != nil { return () }
                    waiters.append(Waiter(index: index, id: id, resumption: resumption))
                    return nil
                }
            }
        } onCancel: {
            cancel(id)
        }
        return outcome(of: index)
    }

    private func cancel(_ id: UInt64) {
        let waiter: Waiter? = lock.withLock {
            guard let place = waiters.firstIndex(where: { $0.id == id }) else {
                cancelled.append(id)
                return nil
            }
            return waiters.remove(at: place)
        }
        waiter?.resumption.resume(())
    }
}
