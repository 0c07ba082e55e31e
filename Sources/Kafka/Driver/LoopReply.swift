/// The answer that a task waits for while the loop works; a fallback where the loop ended before it got to it.
final class LoopReply<Value: Sendable>: @unchecked Sendable {
    private var continuation: CheckedContinuation<Value, Never>?
    private let fallback: Value

    init(_ continuation: CheckedContinuation<Value, Never>, fallback: Value) {
        self.continuation = continuation
        self.fallback = fallback
    }

    deinit { continuation?.resume(returning: fallback) }

    /// Lets the task go on; only the first call does anything.
    func give(_ value: Value) {
        continuation?.resume(returning: value)
        continuation = nil
    }
}
