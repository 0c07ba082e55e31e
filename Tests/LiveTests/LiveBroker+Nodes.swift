import Foundation
import Testing

/// What may happen to one of several brokers.
extension LiveBroker {
    /// Ends a broker's process at once, without its knowing.
    func kill(_ node: Int32) async throws {
        try await elsewhere { [self] in
            try Program.run(program, ["kill", folder.path(), "\(node)"], output: log(node))
        }
    }

    /// Starts a broker that was killed, and waits until it can be connected to.
    func start(_ node: Int32) async throws {
        try await elsewhere { [self] in
            // ZooKeeper knows a broker that was killed until its session is over: until then the new one ends at once.
            var attempts = 0
            while true {
                do {
                    return try Program.run(program, ["start", folder.path(), "\(node)"], output: log(node))
                } catch {
                    attempts += 1
                    guard attempts < 5 else { throw error }
                    Thread.sleep(forTimeInterval: 1)
                }
            }
        }
    }

    /// Lets a broker's process run no more, its connections open, or go on.
    func suspend(_ node: Int32, _ isSuspended: Bool) throws {
        let text = try String(contentsOf: folder.appending(path: "node\(node)/pid"), encoding: .utf8)
        let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        try #require(Foundation.kill(process, isSuspended ? SIGSTOP : SIGCONT) == 0)
    }

    private func log(_ node: Int32) -> URL { file("node\(node)") }

    /// Does what blocks on a thread that nobody else needs.
    private func elsewhere(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }
}
