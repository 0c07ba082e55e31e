/// A suspended task that is to be resumed once.
@safe struct Resumption<Value: Sendable>: Sendable {
    private let continuation: UnsafeContinuation<Value, Never>

    /// Resumes the task; never under a lock.
    func resume(_ value: Value) { unsafe continuation.resume(returning: value) }

    /// Suspends the task.
    ///
    /// - Parameter body: Keeps the resumption for later, or gives the value at once.
    /// - Returns: The value.
    static func wait(_ body: (Resumption) -> Value?) async -> Value {
        await unsafe withUnsafeContinuation { continuation in
            let resumption = unsafe Resumption(continuation: continuation)
            if let value = body(resumption) { resumption.resume(value) }
        }
    }
}
