package import KafkaCore

/// Bytes that may be in use at one time, and who waits for some, first come first served.
package final class Budget: @unchecked Sendable {
    private struct Waiter {
        let id: UInt64
        let need: Int
        let resumption: Resumption<Bool>
    }

    /// How many bytes there are in all.
    package let limit: Int

    private let defect: Defect?
    private let lock = Lock()
    private var free: Int
    private var waiters: [Waiter] = []
    private var nextId: UInt64 = 0
    private var cancelled: [UInt64] = []
    private var isClosed = false

    /// Makes one of which nothing is in use.
    ///
    /// - Parameters:
    ///   - limit: How many bytes there are.
    ///   - defect: A bug that it has, for tests.
    package init(limit: Int, defect: Defect? = nil) {
        self.limit = limit
        self.defect = defect
        free = limit
    }

    /// How many bytes are not in use.
    package var available: Int { lock.withLock { free } }

    /// Whether somebody waits.
    package var isContended: Bool { lock.withLock { !waiters.isEmpty } }

    /// Takes bytes where there are enough and nobody waits for some.
    ///
    /// - Parameter bytes: How many; more than the limit is never given.
    /// - Returns: Whether they were taken.
    package func take(_ bytes: Int) -> Bool {
        lock.withLock {
            guard waiters.isEmpty, free >= bytes else { return false }
            free -= bytes
            return true
        }
    }

    /// Gives bytes back, and resumes those whose turn it is.
    ///
    /// - Parameter bytes: How many.
    package func give(_ bytes: Int) {
        let granted = lock.withLock {
            free += bytes
            return grants()
        }
        for waiter in granted { waiter.resumption.resume(true) }
    }

    /// Those whose turn it is, with what they need taken for them.
    ///
    /// The first one is let wait until a good part is free: a task that is resumed for every batch costs more than the
    /// batch does.
    private func grants() -> [Waiter] {
        guard let first = waiters.first, free >= max(first.need, limit / 4), defect != .waiterIsNotWoken
        else { return [] }
        var count = 0
        while count < waiters.count, waiters[count].need <= free {
            free -= waiters[count].need
            count += 1
        }
        defer { waiters.removeFirst(count) }
        return Array(waiters[..<count])
    }

    /// Waits for bytes, in turn.
    ///
    /// - Parameter bytes: How many.
    /// - Returns: Whether they were taken; false where the task was cancelled, the budget closed or never has so many.
    package func wait(for bytes: Int) async -> Bool {
        let id = lock.withLock {
            nextId += 1
            return nextId
        }
        let isGranted = await withTaskCancellationHandler {
            await Resumption.wait { resumption in
                lock.withLock {
                    if isClosed || bytes > limit || cancelled.contains(id) { return false }
                    if waiters.isEmpty, free >= bytes {
                        free -= bytes
                        return true
                    }
                    waiters.append(Waiter(id: id, need: bytes, resumption: resumption))
                    return nil
                }
            }
        } onCancel: {
            cancel(id)
        }
        lock.withLock { cancelled.removeAll { $0 == id } }
        return isGranted
    }

    private func cancel(_ id: UInt64) {
        let waiter: Waiter? = lock.withLock {
            guard let index = waiters.firstIndex(where: { $0.id == id }) else {
                // Either it does not wait yet, or it was granted already.
                cancelled.append(id)
                return nil
            }
            return waiters.remove(at: index)
        }
        guard let waiter else { return }
        waiter.resumption.resume(false)
        // Those behind it may need less.
        give(0)
    }

    /// Lets nobody wait any more.
    package func close() {
        let left = lock.withLock {
            isClosed = true
            defer { waiters = [] }
            return waiters
        }
        for waiter in left { waiter.resumption.resume(false) }
    }
}
