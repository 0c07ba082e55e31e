import Glibc
import KafkaNetwork
import Testing

extension EventLoop {
    /// Does something on the loop and waits for what comes of it.
    func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        let handover = Handover<Result>()
        await withCheckedContinuation { continuation in
            execute {
                handover.put(body())
                continuation.resume()
            }
        }
        guard let result = handover.take() else { preconditionFailure("it was laid down before") }
        return result
    }

    /// Does something on the loop and keeps the thread until it is done, so that nothing waits in the system's queues.
    func runBlocking<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
        let handover = Handover<Result>()
        execute { handover.put(body()) }
        while true {
            if let result = handover.take() { return result }
            sched_yield()
        }
    }

    /// Does something on the loop that may throw.
    func run<Result: Sendable>(trying body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await run { Swift.Result { try body() } }.get()
    }

    /// Waits until something holds on the loop.
    func until(
        _ what: Comment,
        within limit: Duration = .seconds(120),
        location: SourceLocation = #_sourceLocation,
        _ holds: @escaping @Sendable () -> Bool
    ) async throws {
        try await wait(what, within: limit, location: location) { await self.run(holds) }
    }
}

/// Waits until something holds.
func wait(
    _ what: Comment,
    within limit: Duration = .seconds(120),
    location: SourceLocation = #_sourceLocation,
    _ holds: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
        if try await holds() { return }
        try await Task.sleep(for: .milliseconds(1))
    }
    Issue.record(what, sourceLocation: location)
    throw NetworkError(.timedOut, "a test waited too long")
}

/// Does something with an event loop that is stopped afterwards.
func withLoop<Result>(
    _ runtime: SystemRuntime = SystemRuntime(),
    _ body: (SystemRuntime, any EventLoop) async throws -> Result
) async throws -> Result {
    let loop = try runtime.makeLoop(name: "test-loop")
    defer { loop.stop() }
    return try await body(runtime, loop)
}
