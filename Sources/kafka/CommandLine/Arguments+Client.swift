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
        let name = String(parts.first ?? "")
        guard let compression = Compression(name: name, level: nil) else {
            throw UsageError("--compression needs none, gzip, snappy, lz4 or zstd, not '\(text)'")
        }
        guard parts.count > 1 else { return compression }
        guard let level = Int(parts[1]) else { throw UsageError("--compression needs a number behind the colon") }
        return Compression(compression.codec, level: level)
    }

    /// Takes out whose acknowledgement counts.
    mutating func acknowledgements() throws -> Acknowledgements? {
        guard let text = try value("--acks") else { return nil }
        guard let acknowledgements = Acknowledgements(text: text) else {
            throw UsageError("--acks needs all, 1 or 0, not '\(text)'")
        }
        return acknowledgements
    }

    /// Takes out the numbers of partitions; nil where none was given.
    mutating func partitions() throws -> [Int32]? {
        var partitions: [Int32] = []
        while let number = try integer("--partition", in: 0...Int(Int32.max)) { partitions.append(Int32(number)) }
        return partitions.isEmpty ? nil : partitions
    }

    /// Takes out an option that must be there.
    mutating func required(_ name: String) throws -> String {
        guard let text = try value(name) else { throw UsageError("\(name) is needed") }
        return text
    }

    /// Takes out settings, written `name=value` with commas between.
    mutating func settings(_ name: String) throws -> [TopicSetting: String] {
        let entries = try value(name)?.split(separator: ",").map(String.init) ?? []
        return Dictionary(
            try entries.map { try Arguments.pair($0, of: name) }.map { (TopicSetting($0.name), $0.value) },
            uniquingKeysWith: { $1 }
        )
    }

    /// Takes out an option that may stand more than once, each time as `name=value`.
    mutating func pairs(_ name: String) throws -> [(name: String, value: String)] {
        try values(name).map { try Arguments.pair($0, of: name) }
    }

    /// Takes out changes of settings: new values, and names that go back to their defaults (nil).
    mutating func changes(_ set: String, _ unset: String) throws -> [String: String?] {
        var changes: [String: String?] = [:]
        for pair in try pairs(set) { changes[pair.name] = .some(pair.value) }
        for name in try values(unset) {
            guard changes.updateValue(nil, forKey: name) == nil else {
                throw UsageError("'\(name)' can't be both set and unset")
            }
        }
        return changes
    }

    private static func pair(_ text: String, of name: String) throws -> (name: String, value: String) {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
            throw UsageError("\(name) needs name=value, not '\(text)'")
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }

    /// Takes out which records of transactions are wanted; all where nothing is said.
    mutating func isolation() throws -> IsolationLevel { try isolationIfGiven() ?? .readUncommitted }

    /// Takes out which records of transactions are wanted; nil where nothing is said.
    mutating func isolationIfGiven() throws -> IsolationLevel? {
        guard let text = try value("--isolation") else { return nil }
        guard let isolation = IsolationLevel(text: text) else {
            throw UsageError("--isolation needs read_uncommitted or read_committed, not '\(text)'")
        }
        return isolation
    }
}
