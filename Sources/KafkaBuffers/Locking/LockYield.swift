internal import Glibc
internal import Synchronization

/// Has threads give way to others where they take a lock, so that tests see many more orders; in debug builds only.
package enum LockYield {
    /// What the next choice follows from; 0 where nobody gives way.
    private static let state = Atomic<UInt64>(0)

    /// From now on every fourth lock or so is preceded by giving way.
    package static func begin() { state.store(0x9e37_79b9_7f4a_7c15, ordering: .relaxed) }

    /// Gives way, by chance.
    static func perhaps() {
        var word = state.load(ordering: .relaxed)
        guard word != 0 else { return }
        word ^= word << 13
        word ^= word >> 7
        word ^= word << 17
        // Two threads may draw the same number: that does no harm.
        state.store(word, ordering: .relaxed)
        if word >> 11 & 3 == 0 { sched_yield() }
    }
}
