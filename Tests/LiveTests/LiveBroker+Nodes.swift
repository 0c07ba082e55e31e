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
            // ZooKeeper knows a broker that was killed until its session is over; one that begins before that listens
            // for a moment and ends.
            if usesZooKeeper { Thread.sleep(forTimeInterval: LiveBroker.session) }
            try Program.run(program, ["start", folder.path(), "\(node)"], output: log(node))
            if usesZooKeeper { Thread.sleep(forTimeInterval: 1) }
            try #require(Foundation.kill(try process(node), 0) == 0, "broker \(node) ended at once")
        }
    }

    /// How long ZooKeeper waits for a broker that is silent, in seconds, and a little more.
    private static let session = 7.0

    /// Whether the brokers are so old that ZooKeeper keeps what they know in common.
    var usesZooKeeper: Bool { version.hasPrefix("2.") }

    /// The process of a broker.
    private func process(_ node: Int32) throws -> pid_t {
        let text = try String(contentsOf: folder.appending(path: "node\(node)/pid"), encoding: .utf8)
        return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    /// Lets a broker's process run no more, its connections open, or go on.
    func suspend(_ node: Int32, _ isSuspended: Bool) throws {
        try #require(Foundation.kill(try process(node), isSuspended ? SIGSTOP : SIGCONT) == 0)
    }

    private func log(_ node: Int32) -> URL { file("node\(node)") }

    /// Does what blocks on a thread that nobody else needs.
    private func elsewhere(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }
}
