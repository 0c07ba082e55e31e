import Foundation
import Synchronization
import Testing

/// Real brokers, one or a cluster, started for a test and stopped after it.
final class LiveBroker: Sendable {
    private static let started = Mutex(0)

    let version: String
    let folder: URL
    let port: Int
    let count: Int
    let program: URL
    private let peers: URL

    /// Starts brokers of a version and waits until they are ready.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - count: How many; with more than one they have the ids from 1 on.
    ///   - settings: Lines for the configuration of each.
    /// - Throws: Why they do not start.
    init(version: String, count: Int = 1, settings: String = "") throws {
        self.version = version
        self.count = count
        program = try #require(LiveEnvironment.brokers).appending(path: "kafka")
        peers = try #require(LiveEnvironment.peers).appending(path: "bin")
        folder = FileManager.default.temporaryDirectory.appending(path: "purekafka-broker-\(UUID())")
        let number = LiveBroker.started.withLock { number in
            number += count
            return number - count
        }
        // The ports of a broker that has just ended may still be taken, and those above by anybody's connections.
        port = 21_000 + Int(getpid()) % 110 * 100 + number % 8 * 10
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(settings.utf8).write(to: folder.appending(path: "extra.properties"))
        let words = ["up", folder.path(), "--version", version, "--port", String(port), "--brokers", String(count)]
        try Program.run(program, words, output: file("up"))
        LiveEnvironment.note("broker \(version)")
    }

    deinit { stop() }

    /// Ends all brokers; a test that leaves tasks behind must say so.
    func stop() {
        guard FileManager.default.fileExists(atPath: folder.path()) else { return }
        try? Program.run(program, ["down", folder.path()], output: file("down"))
        try? FileManager.default.removeItem(at: folder)
    }

    /// The addresses of all brokers.
    var bootstrap: String { (0..<count).map { "127.0.0.1:\(port + 10 * $0)" }.joined(separator: ",") }

    /// A file in the brokers' folder.
    func file(_ name: String) -> URL { folder.appending(path: "test-\(name)") }

    /// Makes a topic that takes batches of twelve megabytes.
    func makeTopic(_ name: String) throws {
        try peer("java-peer", "topic", topic: name, ["--config", "max.message.bytes=12582912,retention.ms=-1"])
    }

    /// Runs another client on a topic, its output in a file.
    @discardableResult
    func peer(
        _ name: String,
        _ command: String,
        topic: String,
        _ words: [String] = []
    ) throws -> URL {
        let output = file("\(name)-\(command)-\(topic)")
        let all = [command, "--bootstrap", bootstrap, "--topic", topic] + words
        try Program.run(peers.appending(path: name), all, output: output)
        LiveEnvironment.note("peer \(name)")
        return output
    }
}
