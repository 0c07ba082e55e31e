package import KafkaCore
package import KafkaWire
internal import Synchronization

/// What a consumer's task and the loop both know of its partitions: which ones may be handed out, what is in the task's
/// hands, and how far it got.
///
/// A batch is handed out, or its partition is closed first, never both: nothing is handed out after a loss.
package final class ConsumerLedger: @unchecked Sendable {
    /// How far the task got in a partition.
    package struct Position: Sendable, Equatable {
        /// The reader's number of the partition.
        package let partition: Int
        /// The generation under which its batches were fetched.
        package let generation: Int
        /// The offset of the record that is wanted next.
        package let offset: Int64
        /// The leader epoch of the records before it, or -1.
        package let leaderEpoch: Int32

        /// Makes a position.
        package init(partition: Int, generation: Int, offset: Int64, leaderEpoch: Int32) {
            self.partition = partition
            self.generation = generation
            self.offset = offset
            self.leaderEpoch = leaderEpoch
        }
    }

    /// What becomes of a batch that is to be handed out.
    package enum Verdict: Sendable {
        /// The task has it.
        case granted
        /// The partition is not the member's any more, or was sought.
        case stale
        /// The member did not hear of its coordinator for so long that the partition may be another's.
        case held
    }

    private struct Entry {
        var generation = -1
        var isOpen = false
        var inHand = 0
        var handed = Position(partition: 0, generation: -1, offset: -1, leaderEpoch: -1)
        var processed = Position(partition: 0, generation: -1, offset: -1, leaderEpoch: -1)
        var isDirty = false
        /// When the oldest batch in hands was handed out.
        var handedAt = BootInstant.never
    }

    private let defect: Defect?
    private let lock = Lock()
    private var entries: [Entry] = []
    private var validUntil = BootInstant(nanoseconds: .min)
    private var heldWaiters: [Resumption<Void>] = []
    private var hasEnded = false
    private var inHand = 0
    /// When the task last took something or came back, and whether it is away.
    private var lastSeen = BootInstant(nanoseconds: .min)
    private var isAway = true
    private let hasNewsForLoop = Atomic<Bool>(false)
    private let isLoopWaiting = Atomic<Bool>(false)

    /// Makes one that knows no partitions.
    ///
    /// - Parameters:
    ///   - now: The time from which on the task counts as away.
    ///   - defect: A bug that it has, for tests.
    package init(now: BootInstant, defect: Defect? = nil) {
        lastSeen = now
        self.defect = defect
    }

    // MARK: The loop

    /// Batches of a partition may be handed out, of this generation.
    package func open(_ partition: Int, generation: Int) {
        lock.withLock {
            while entries.count <= partition { entries.append(Entry()) }
            entries[partition].generation = generation
            entries[partition].isOpen = true
            entries[partition].isDirty = false
            entries[partition].inHand = 0
        }
    }

    /// Nothing of a partition is handed out from now on; what is in the task's hands may still be given back.
    package func close(_ partition: Int) {
        lock.withLock { if partition < entries.count { entries[partition].isOpen = false } }
    }

    /// What is given back of a partition means nothing any more.
    package func forget(_ partition: Int) {
        lock.withLock {
            guard partition < entries.count else { return }
            inHand -= entries[partition].inHand
            entries[partition] = Entry()
        }
    }

    /// Until when batches may be handed out.
    package func confirm(until time: BootInstant) { wake { validUntil = max(validUntil, time) } }

    /// Nobody waits any more.
    package func end() { wake { hasEnded = true } }

    /// Whether the task has a batch of one of these partitions in its hands; the loop is woken when it gives one back.
    package func isInHand(_ partitions: [Int]) -> Bool {
        isLoopWaiting.store(true, ordering: .sequentiallyConsistent)
        return lock.withLock { partitions.contains { $0 < entries.count && entries[$0].inHand > 0 } }
    }

    /// Where the task got to since this was asked last.
    package func takeProcessed() -> [Position] {
        lock.withLock {
            var taken: [Position] = []
            for index in entries.indices where entries[index].isDirty {
                entries[index].isDirty = false
                taken.append(entries[index].processed)
            }
            return taken
        }
    }

    /// Since when the task has been away with what it was handed, or nil where it waits for records.
    package var awaySince: BootInstant? {
        lock.withLock {
            var since = isAway ? lastSeen : BootInstant.never
            if inHand > 0 { for entry in entries where entry.inHand > 0 { since = min(since, entry.handedAt) } }
            return since == .never ? nil : since
        }
    }

    /// Whether batches of a generation of a partition may be handed out.
    package func isOpen(_ partition: Int, generation: Int) -> Bool {
        lock.withLock {
            partition < entries.count && entries[partition].isOpen && entries[partition].generation == generation
        }
    }

    /// Whether the task came back to something that the loop waits for.
    ///
    /// Any thread.
    package var hasNews: Bool { hasNewsForLoop.load(ordering: .sequentiallyConsistent) }

    /// The same, and it is no news any more.
    package func takeNews() -> Bool { hasNewsForLoop.exchange(false, ordering: .sequentiallyConsistent) }

    /// Whether the task is to wake the loop when it comes back.
    package func awaitTask() { isLoopWaiting.store(true, ordering: .sequentiallyConsistent) }

    // MARK: The task

    /// The task asks for records.
    ///
    /// - Parameter now: The time.
    /// - Returns: Whether the loop is to be woken.
    package func cameBack(at now: BootInstant) -> Bool {
        lock.withLock {
            isAway = false
            lastSeen = now
        }
        return tellLoop()
    }

    private func tellLoop() -> Bool {
        guard isLoopWaiting.load(ordering: .sequentiallyConsistent),
            isLoopWaiting.exchange(false, ordering: .sequentiallyConsistent)
        else { return false }
        hasNewsForLoop.store(true, ordering: .sequentiallyConsistent)
        return true
    }

    /// A batch is to be handed out.
    ///
    /// - Parameters:
    ///   - partition: The reader's number of its partition.
    ///   - generation: The generation under which it was fetched.
    ///   - next: The offset behind it.
    ///   - leaderEpoch: Its leader epoch.
    ///   - now: The time.
    ///   - isLoop: Whether it is the consumer's one loop that takes it, which then is away.
    /// - Returns: Whether the task may have it.
    package func handOut(
        _ partition: Int,
        generation: Int,
        next: Int64,
        leaderEpoch: Int32,
        at now: BootInstant,
        isLoop: Bool = true
    ) -> Verdict {
        lock.withLock {
            guard partition < entries.count, entries[partition].isOpen,
                entries[partition].generation == generation
            else { return .stale }
            guard now < validUntil || defect == .silenceIsIgnored else { return .held }
            if entries[partition].inHand == 0 { entries[partition].handedAt = now }
            entries[partition].inHand += 1
            entries[partition].handed = Position(
                partition: partition,
                generation: generation,
                offset: next,
                leaderEpoch: leaderEpoch
            )
            inHand += 1
            if defect == .handedOutIsProcessed {
                entries[partition].processed = entries[partition].handed
                entries[partition].isDirty = true
            }
            if isLoop {
                isAway = true
                lastSeen = now
            }
            return .granted
        }
    }

    /// A batch is given back.
    ///
    /// - Parameters:
    ///   - partition: The reader's number of its partition.
    ///   - generation: The generation under which it was fetched.
    ///   - position: How far it was processed, or nil where it was not.
    ///   - leaderEpoch: Its leader epoch.
    /// - Returns: Whether the loop is to be woken.
    package func giveBack(_ partition: Int, generation: Int, processedTo position: Int64?, leaderEpoch: Int32) -> Bool {
        lock.withLock {
            guard partition < entries.count, entries[partition].generation == generation,
                entries[partition].inHand > 0
            else { return }
            entries[partition].inHand -= 1
            inHand -= 1
            guard let position else { return }
            let before = entries[partition].processed
            guard before.generation != generation || before.offset < position else { return }
            entries[partition].processed = Position(
                partition: partition,
                generation: generation,
                offset: position,
                leaderEpoch: leaderEpoch
            )
            entries[partition].isDirty = true
        }
        return tellLoop()
    }

    /// Up to where each partition was handed out, what is in the task's hands among it.
    package func handedOut() -> [Position] {
        lock.withLock {
            entries.filter { $0.generation >= 0 && $0.handed.generation == $0.generation }.map(\.handed)
        }
    }

    /// Waits until the member has heard of its coordinator, the task is cancelled, or all is over.
    ///
    /// - Parameter clock: The time.
    /// - Returns: Whether all is over.
    package func waitUntilConfirmed(_ clock: () -> BootInstant) async -> Bool {
        await withTaskCancellationHandler {
            await Resumption.wait { resumption in
                lock.withLock {
                    if hasEnded || Task.isCancelled || clock() < validUntil { return () }
                    heldWaiters.append(resumption)
                    return nil
                }
            }
        } onCancel: {
            // Who waits looks for itself.
            wake {}
        }
        return lock.withLock { hasEnded }
    }

    private func wake(_ change: () -> Void) {
        let waiters = lock.withLock {
            change()
            defer { heldWaiters = [] }
            return heldWaiters
        }
        for waiter in waiters { waiter.resume(()) }
    }
}
