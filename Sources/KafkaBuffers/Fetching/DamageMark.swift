internal import Synchronization

/// Whether somebody who walked a batch came to damage.
@usableFromInline
package final class DamageMark: Sendable {
    private let isMarked = Atomic<Bool>(false)

    /// Makes one that is not set.
    package init() {}

    /// Whether damage was found.
    package var isSet: Bool { isMarked.load(ordering: .relaxed) }

    /// Damage was found.
    package func set() { isMarked.store(true, ordering: .relaxed) }
}
