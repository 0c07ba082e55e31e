/// The answer that a task waits for while a loop works; none where the loop ended before it got to it.
final class LoopReply<Value: Sendable>: @unchecked Sendable {
    private var continuation: CheckedContinuation<Value?, Never>?

    init(_ continuation: CheckedContinuation<Value?, Never>) {
        self.continuation = continuation
    }

    deinit { continuation?.resume(returning: nil) }

    /// Lets the task go on.
    func give(_ value: Value) {
        continuation?.resume(returning: value)
        continuation = nil
    }
}
