import Kafka
import Synchronization

extension Interruption {
    /// What the task that waits for the signal and the command share.
    private final class State: Sendable {
        let isRaised = Atomic<Bool>(false)
    }

    /// Runs something; somebody who wants the command to end cancels its task, which then is no failure.
    static func cancelling(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let interruption = try Interruption()
        let state = State()
        let task = Task { @concurrent in try await body() }
        Task {
            await interruption.wait()
            state.isRaised.store(true, ordering: .sequentiallyConsistent)
            task.cancel()
        }
        do {
            try await task.value
        } catch {
            guard state.isRaised.load(ordering: .sequentiallyConsistent), isCancellation(error) else { throw error }
        }
    }

    private static func isCancellation(_ error: any Error) -> Bool {
        error is CancellationError || (error as? KafkaError)?.code == .cancelled
    }
}
