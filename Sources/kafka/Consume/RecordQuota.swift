import Synchronization

/// How many records are still wanted, of all topics together.
final class RecordQuota: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int?) {
        left = Mutex(count ?? .max)
    }

    /// Takes one; false where none is left.
    func take() -> Bool {
        left.withLock { left in
            guard left > 0 else { return false }
            if left < .max { left -= 1 }
            return true
        }
    }

    /// Whether none is left.
    var isUsedUp: Bool { left.withLock { $0 == 0 } }
}
