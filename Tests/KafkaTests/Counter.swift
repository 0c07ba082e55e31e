import Synchronization

/// Counts what several tasks do.
final class Counter: Sendable {
    private let number = Atomic<Int>(0)

    /// How often something was done.
    var value: Int { number.load(ordering: .relaxed) }

    /// It was done once more.
    func count() { number.add(1, ordering: .relaxed) }
}
