import Foundation
import Kafka

extension Arguments {
    /// Takes out the brokers to start from: an option, or what the environment says.
    mutating func bootstrap() throws -> String {
        if let text = try value("--bootstrap") ?? value("-b") { return text }
        if let text = ProcessInfo.processInfo.environment["KAFKA_BOOTSTRAP"], !text.isEmpty { return text }
        return "localhost:9092"
    }

    /// Takes out an option that is true or false.
    mutating func truth(_ name: String) throws -> Bool? {
        guard let text = try value(name) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default: throw UsageError("\(name) needs true or false, not '\(text)'")
        }
    }

    /// Takes out a codec, with its level behind a colon where one is wanted.
    mutating func compression() throws -> Compression? {
        guard let text = try value("--compression") else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1)
        let codecs: [String: CompressionCodec] = [
            "none": .none, "gzip": .gzip, "snappy": .snappy, "lz4": .lz4, "zstd": .zstd,
        ]
        guard let codec = codecs[String(parts.first ?? "")] else {
            throw UsageError("--compression needs none, gzip, snappy, lz4 or zstd, not '\(text)'")
        }
        guard parts.count > 1 else { return Compression(codec) }
        guard let level = Int(parts[1]) else { throw UsageError("--compression needs a number behind the colon") }
        return Compression(codec, level: level)
    }

    /// Takes out an option that must be there.
    mutating func required(_ name: String) throws -> String {
        guard let text = try value(name) else { throw UsageError("\(name) is needed") }
        return text
    }

    /// Takes out settings, written `name=value` with commas between.
    mutating func settings(_ name: String) throws -> [TopicSetting: String] {
        var settings: [TopicSetting: String] = [:]
        for entry in try value(name)?.split(separator: ",") ?? [] {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw UsageError("\(name) needs name=value, not '\(entry)'") }
            settings[TopicSetting(String(parts[0]))] = String(parts[1])
        }
        return settings
    }

    /// Takes out which records of transactions are wanted.
    mutating func isolation() throws -> IsolationLevel {
        switch try value("--isolation") ?? "read_uncommitted" {
        case "read_uncommitted": return .readUncommitted
        case "read_committed": return .readCommitted
        case let other: throw UsageError("--isolation needs read_uncommitted or read_committed, not '\(other)'")
        }
    }
}
