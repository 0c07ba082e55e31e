import Foundation
import Glibc
import Kafka
import Synchronization

/// Ends what runs without end when somebody asks for it, by Ctrl-C or SIGTERM.
enum Interruption {
    /// What the thread that waits for signals and the command share.
    private final class State: Sendable {
        let isRaised = Atomic<Bool>(false)
    }

    /// The signals, which no other thread must take.
    private static func signals() -> sigset_t {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGINT)
        unsafe sigaddset(&signals, SIGTERM)
        return signals
    }

    /// Runs something; a signal cancels its task, which then is no failure. A second one ends the process.
    static func cancelling(_ body: @escaping @Sendable () async throws -> Void) async throws {
        var signals = signals()
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        let state = State()
        let task = Task { @concurrent in try await body() }
        let thread = Thread {
            var signals = Interruption.signals()
            var number: Int32 = 0
            unsafe sigwait(&signals, &number)
            state.isRaised.store(true, ordering: .sequentiallyConsistent)
            task.cancel()
            unsafe sigwait(&signals, &number)
            _exit(128 + number)
        }
        thread.start()
        do {
            try await task.value
        } catch {
            // What a cancelled task throws is that it was cancelled, whatever it makes of that.
            guard state.isRaised.load(ordering: .sequentiallyConsistent), isCancellation(error) else { throw error }
        }
    }

    private static func isCancellation(_ error: any Error) -> Bool {
        error is CancellationError || (error as? KafkaError)?.code == .cancelled
    }
}
