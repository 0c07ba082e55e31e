package import KafkaCore
internal import Synchronization

/// What was fetched and waits for the reader's task.
///
/// The loop puts slices in and looks how many bytes wait; one task takes all that there is and suspends only where
/// there is nothing.
package final class FetchQueue: @unchecked Sendable {
    /// What the task gets.
    package enum Taken: Sendable {
        /// Slices, at least one.
        case slices([FetchSlice])
        /// There will be no more.
        case ended
        /// There will be no more, for this reason.
        case failed(KafkaError)
        /// The task was cancelled.
        case cancelled
        /// Somebody wanted the wait to end.
        case interrupted
    }

    private let defect: Defect?
    private let lock = Lock()
    private var slices: [FetchSlice] = []
    private var generations: [Int] = []
    private var bytes = 0
    /// The partition is nil where a failure is of all.
    private var failures: [(error: KafkaError, partition: Int?)] = []
    private var hasEnded = false
    private var isCancelled = false
    private var isInterrupted = false
    private var waiter: Resumption<Void>?
    private let waitingBytes = Atomic<Int>(0)
    private let hasBeenTaken = Atomic<Bool>(false)

    /// Makes an empty queue.
    ///
    /// - Parameter defect: A bug that it has, for tests.
    package init(defect: Defect? = nil) { self.defect = defect }

    /// How many bytes wait.
    ///
    /// Any thread.
    package var byteCount: Int { waitingBytes.load(ordering: .sequentiallyConsistent) }

    /// Whether the task has taken slices since the loop looked last: there is room for more.
    ///
    /// Any thread.
    package var hasRoomNews: Bool { hasBeenTaken.load(ordering: .sequentiallyConsistent) }

    /// The same, and it is no news any more.
    ///
    /// The loop.
    package func takeRoomNews() -> Bool { hasBeenTaken.exchange(false, ordering: .sequentiallyConsistent) }

    /// Puts slices in.
    ///
    /// The loop.
    package func put(_ more: [FetchSlice]) {
        wake {
            slices += more
            for slice in more { bytes += slice.records.count }
            waitingBytes.store(bytes, ordering: .sequentiallyConsistent)
        }
    }

    /// Says that nothing more comes of a partition or of all, for a reason; what was put in is still taken first.
    ///
    /// - Parameters:
    ///   - error: The reason.
    ///   - partition: The partition, or nil for all; it is not failed any more once its position is set anew.
    package func fail(_ error: KafkaError, partition: Int? = nil) { wake { failures.append((error, partition)) } }

    /// Ends a wait, once.
    package func interrupt() { wake { isInterrupted = true } }

    /// Says that nothing more comes.
    package func end() { wake { hasEnded = true } }

    /// Drops what waits of a partition whose position is set anew, and refuses what still comes of before.
    ///
    /// - Returns: The generation that its slices have from now on.
    package func renew(_ partition: Int) -> Int {
        lock.withLock {
            while generations.count <= partition { generations.append(0) }
            generations[partition] += 1
            slices.removeAll { $0.partition == partition && defect != .staleSliceIsHandedOut }
            failures.removeAll { $0.partition == partition }
            bytes = slices.reduce(0) { $0 + $1.records.count }
            waitingBytes.store(bytes, ordering: .sequentiallyConsistent)
            hasEnded = false
            return generations[partition]
        }
    }

    /// Whether a slice is still wanted.
    ///
    /// The task.
    package func isCurrent(_ slice: FetchSlice) -> Bool {
        lock.withLock {
            slice.partition >= generations.count || generations[slice.partition] == slice.generation
                || defect == .staleSliceIsHandedOut
        }
    }

    private func wake(_ change: () -> Void) {
        let ready = lock.withLock {
            change()
            defer { waiter = nil }
            return waiter
        }
        ready?.resume(())
    }

    private func takeNow() -> Taken? {
        if !slices.isEmpty {
            defer {
                slices = []
                bytes = 0
                waitingBytes.store(0, ordering: .sequentiallyConsistent)
                hasBeenTaken.store(true, ordering: .sequentiallyConsistent)
            }
            return .slices(slices)
        }
        if !failures.isEmpty { return .failed(failures.removeFirst().error) }
        if hasEnded { return .ended }
        if isCancelled {
            // Another task may read on.
            isCancelled = false
            return .cancelled
        }
        defer { isInterrupted = false }
        return isInterrupted ? .interrupted : nil
    }

    /// Takes all that there is; suspends where there is nothing.
    ///
    /// One task at a time.
    package func take() async -> Taken {
        if let taken = lock.withLock({ takeNow() }) { return taken }
        return await withTaskCancellationHandler {
            while true {
                await Resumption.wait { resumption in
                    lock.withLock {
                        let isReady = !slices.isEmpty || !failures.isEmpty || hasEnded || isCancelled || isInterrupted
                        if !isReady { waiter = resumption }
                        return isReady ? () : nil
                    }
                }
                if let taken = lock.withLock({ takeNow() }) { return taken }
            }
        } onCancel: {
            wake { isCancelled = true }
        }
    }
}
