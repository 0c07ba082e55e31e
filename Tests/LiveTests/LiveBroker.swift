import Foundation
import Synchronization
import Testing

/// A real broker, started for a test and stopped after it.
final class LiveBroker {
    private static let started = Mutex(0)

    let folder: URL
    let port: Int
    private let program: URL
    private let peers: URL

    /// Starts a broker of a version and waits until it is ready.
    init(version: String) throws {
        program = try #require(LiveEnvironment.brokers).appending(path: "kafka")
        peers = try #require(LiveEnvironment.peers).appending(path: "bin")
        folder = FileManager.default.temporaryDirectory.appending(path: "purekafka-broker-\(UUID())")
        let number = LiveBroker.started.withLock { count in
            count += 1
            return count
        }
        // The ports of a broker that has just ended may still be taken.
        port = 21_000 + Int(getpid()) % 300 * 100 + number % 10 * 10
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let words = ["up", folder.path(), "--version", version, "--port", String(port)]
        try Program.run(program, words, output: file("up"))
        LiveEnvironment.note("broker \(version)")
    }

    deinit {
        try? Program.run(program, ["down", folder.path()], output: file("down"))
        try? FileManager.default.removeItem(at: folder)
    }

    var bootstrap: String { "127.0.0.1:\(port)" }

    /// A file in the broker's folder.
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
