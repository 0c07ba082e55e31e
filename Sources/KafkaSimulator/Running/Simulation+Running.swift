internal import KafkaNetwork

extension Simulation {
    /// Runs something in a simulation of its own, on one thread and in no more time than it takes to compute.
    ///
    /// - Parameters:
    ///   - seed: What everything follows from.
    ///   - faults: What goes wrong on the network from the start.
    ///   - limit: How long it may take on the simulation's clock.
    ///   - body: What to run.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or a ``SimulationError`` where it does not come to its end.
    package static func run<Value: Sendable>(
        seed: UInt64,
        faults: NetworkFaults = NetworkFaults(),
        limit: Duration = .seconds(3_600),
        _ body: @escaping @Sendable (Simulation) async throws -> Value
    ) async throws -> Value {
        let host = try SystemRuntime().makeLoop(name: "kafka-simulator")
        defer { host.stop() }
        let simulation = Simulation(seed: seed, faults: faults, limit: limit, host: host)
        let outcome = SimulationOutcome<Value>()
        // Its first job is queued here; nothing runs before the thread takes the queue over.
        Task(executorPreference: simulation) {
            do {
                outcome.result = .success(try await body(simulation))
            } catch {
                outcome.result = .failure(error)
            }
            simulation.isBodyDone = true
        }
        let failure = await withCheckedContinuation { continuation in
            host.execute { continuation.resume(returning: simulation.runToEnd()) }
        }
        if let failure { throw failure }
        guard let result = outcome.result else {
            throw SimulationError.deadlock(seed: seed, seconds: simulation.elapsed.components.seconds)
        }
        return try result.get()
    }
}
