package import KafkaCore
internal import KafkaRecords
package import KafkaWire
internal import Synchronization

/// What the open batches of all topics of a producer share: the budget, the list of those that linger, and those that
/// are sealed and wait for the loop.
@safe package final class Accumulator: @unchecked Sendable {
    /// The sizes of pooled buffers.
    package static let classes = [4 << 10, 16 << 10, 64 << 10, 256 << 10]

    package let settings: AccumulatorSettings
    package let budget: Budget
    /// What failed without anybody having been told.
    package let failures = FailureCount()
    let source: any BufferSource
    let environment: any AccumulatorEnvironment

    /// A bug that is there on purpose.
    let defect: Defect?

    private let lock = Lock()
    private var sealed: [ProducerBatch] = []
    private var lingering: [ProducerBatch] = []
    private var urgent: [ProducerBatch] = []
    private var random: UInt64

    private let work = Atomic<Bool>(false)
    private let underPressure = Atomic<Bool>(false)
    private let closed = Atomic<Bool>(false)

    private let workspaceLock = Lock()
    private var workspaces: [WorkspaceBox] = []

    /// Makes an empty accumulator.
    ///
    /// - Parameters:
    ///   - settings: How records are collected.
    ///   - source: Where the memory of batches comes from.
    ///   - environment: Who drives it.
    ///   - seed: What its choices follow from.
    ///   - defect: A bug that it has, for tests.
    package init(
        settings: AccumulatorSettings,
        source: any BufferSource,
        environment: any AccumulatorEnvironment,
        seed: UInt64,
        defect: Defect? = nil
    ) {
        self.settings = settings
        self.source = source
        self.environment = environment
        self.defect = defect
        budget = Budget(limit: settings.budget, defect: defect)
        random = seed | 1
    }

    /// Whether there is something for the loop.
    ///
    /// Any thread.
    package var hasWork: Bool { work.load(ordering: .sequentiallyConsistent) }

    /// Has the loop look.
    package func wake() {
        work.store(true, ordering: .sequentiallyConsistent)
        environment.wake()
    }

    /// Whether records are refused.
    package var isClosed: Bool { closed.load(ordering: .relaxed) }

    /// Refuses records from now on.
    package func close() {
        closed.store(true, ordering: .sequentiallyConsistent)
        budget.close()
    }

    /// The budget is used up: the loop ends all open batches.
    func pressure() {
        underPressure.store(true, ordering: .sequentiallyConsistent)
        wake()
    }

    func opened(_ batch: ProducerBatch) {
        let isFirst = lock.withLock {
            lingering.append(batch)
            return lingering.count == 1
        }
        // The loop arms its timer for the first one.
        if isFirst { wake() }
    }

    /// A record that somebody waits for is in a batch: it does not linger.
    package func hurry(_ batch: ProducerBatch) {
        lock.withLock { if urgent.last !== batch { urgent.append(batch) } }
        wake()
    }

    /// Another partition for records without a key, by chance.
    func nextSticky(after partition: Int, of count: Int) -> Int {
        let chance = lock.withLock {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return random
        }
        // Any but the one before, each as likely as the others.
        return (partition + 1 + Int(chance % UInt64(count - 1))) % count
    }

    /// Compresses a batch, takes its checksum and lays it down for the loop; called under its slot's lock.
    func finish(_ batch: ProducerBatch, header: RecordBatchHeader, plain: Bytes) {
        var header = header
        var bytes = plain
        if settings.compression.codec != .none, let smaller = compressed(plain) {
            header.attributes = RecordBatchAttributes(codec: settings.compression.codec)
            bytes = smaller
        }
        header.sizeInBytes = bytes.count
        batch.recordsChecksum = CRC32C.checksum(of: bytes.suffix(from: RecordBatchHeader.size).span)
        batch.header = header
        batch.bytes = bytes
        lock.withLock { sealed.append(batch) }
    }

    /// The batch with its records compressed, or nil where that does not make it smaller.
    private func compressed(_ plain: Bytes) -> Bytes? {
        let box = workspaceLock.withLock { workspaces.popLast() } ?? WorkspaceBox()
        defer { workspaceLock.withLock { workspaces.append(box) } }
        var buffer = GrowingBuffer(capacity: plain.count / 2 + 1_024)
        buffer.append(plain.span.extracting(0..<RecordBatchHeader.size))
        let records = plain.suffix(from: RecordBatchHeader.size)
        guard (try? box.workspace.compress(records.span, with: settings.compression, into: &buffer)) != nil,
            buffer.count < plain.count
        else { return nil }
        return buffer.finish()
    }

    /// Takes what is sealed, in order.
    ///
    /// On the loop.
    ///
    /// - Parameters:
    ///   - now: The time: batches whose linger is over are ended first.
    ///   - all: Whether all open batches are ended.
    ///   - takesUrgent: Whether those that somebody waits for are ended.
    ///   - batches: Gets the sealed batches.
    /// - Returns: When the next batch has lingered long enough.
    package func drain(
        at now: BootInstant,
        all: Bool,
        urgent takesUrgent: Bool,
        into batches: inout [ProducerBatch]
    ) -> BootInstant {
        work.store(false, ordering: .sequentiallyConsistent)
        let all = all || underPressure.exchange(false, ordering: .sequentiallyConsistent)
        let (due, hurried) = lock.withLock {
            // Full batches are sealed before their time: the list is that of the others.
            let end =
                all ? lingering.count : lingering.firstIndex { $0.lingerEnd > now && !$0.isSealed } ?? lingering.count
            let due = lingering[..<end].filter { !$0.isSealed }
            lingering.removeFirst(end)
            var hurried: [ProducerBatch] = []
            if takesUrgent { swap(&hurried, &urgent) }
            return (due, hurried)
        }
        var next = BootInstant.never
        for batch in hurried { _ = batch.topic.seal(batch, waits: true) }
        for batch in due where !all && environment.missesLock || !batch.topic.seal(batch, waits: all) {
            // Its holder is appending; a millisecond later it is over.
            if defect == .busyBatchIsForgotten { continue }
            lock.withLock { lingering.insert(batch, at: 0) }
            next = now + .milliseconds(1)
        }
        lock.withLock {
            swap(&batches, &sealed)
            if let first = lingering.first { next = min(next, max(first.lingerEnd, now + .milliseconds(1))) }
        }
        return next
    }

    /// Whether somebody waits for a record that is not sent yet.
    package var hasUrgent: Bool { lock.withLock { !urgent.isEmpty } }
}
