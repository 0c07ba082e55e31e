import KafkaNetwork
import Testing

/// Connects to a port of this machine.
typealias Connect = @Sendable (Int32) async -> BrokerClient

/// Does something with clients of brokers; their loop ends afterwards.
func withClients(_ body: (Connect) async throws -> Void) async throws {
    let loop = try SystemRuntime().makeLoop(name: "test-clients")
    defer { loop.stop() }
    try await body { await BrokerClient.connect(to: $0, on: loop) }
}

/// Waits until something holds.
func wait(_ what: Comment, location: SourceLocation = #_sourceLocation, _ holds: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < end {
        if try await holds() { return }
        try await Task.sleep(for: .milliseconds(1))
    }
    Issue.record(what, sourceLocation: location)
}
