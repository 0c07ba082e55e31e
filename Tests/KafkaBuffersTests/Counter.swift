import Synchronization

/// How many tasks are somewhere at the same time.
final class Counter: Sendable {
    private let counts = Mutex((now: 0, most: 0, total: 0))

    /// The most that there were.
    var most: Int { counts.withLock { $0.most } }

    /// How often one came.
    var total: Int { counts.withLock { $0.total } }

    /// One comes.
    func enter() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.total + 1) } }

    /// One goes.
    func leave() { counts.withLock { $0.now -= 1 } }
}
