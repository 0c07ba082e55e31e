import Foundation

/// Where real brokers and other clients are, where there are any: folders named by environment variables.
enum LiveEnvironment {
    /// The folder with the program `kafka`, which starts brokers: `PUREKAFKA_BROKERS`.
    static let brokers = folder("PUREKAFKA_BROKERS")

    /// The folder with the programs of other clients in `bin`: `PUREKAFKA_PEERS`.
    static let peers = folder("PUREKAFKA_PEERS")

    /// Whether tests against real brokers can run.
    static var isThere: Bool { brokers != nil && peers != nil }

    /// Notes in the file `PUREKAFKA_LIVE_LOG`, where there is one, that a broker or another client took part.
    static func note(_ line: String) {
        guard let path = ProcessInfo.processInfo.environment["PUREKAFKA_LIVE_LOG"] else { return }
        let log = FileHandle(forWritingAtPath: path)
        _ = try? log?.seekToEnd()
        try? log?.write(contentsOf: Data((line + "\n").utf8))
        try? log?.close()
    }

    private static func folder(_ variable: String) -> URL? {
        guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else { return nil }
        return URL(filePath: path).standardizedFileURL
    }
}
