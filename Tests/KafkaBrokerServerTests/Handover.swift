import Synchronization

/// A value on its way from one thread to another.
///
/// A continuation would carry it too, but in a way that the thread sanitizer does not always see.
final class Handover<Value>: @unchecked Sendable {
    private var value: Value?
    private let isThere = Atomic<Bool>(false)

    /// Lays the value down; once.
    func put(_ value: Value) {
        self.value = value
        isThere.store(true, ordering: .releasing)
    }

    /// Takes the value up; nil where there is none yet.
    func take() -> Value? { isThere.load(ordering: .acquiring) ? value : nil }
}
