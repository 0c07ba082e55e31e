import Kafka

/// What was produced to a topic, what was read meanwhile, and what the topic has in the end.
struct ClusterHistory: Sendable {
    /// A record as it stands in a partition.
    struct Logged: Sendable, Equatable {
        let offset: Int64
        let task: Int
        let number: Int
    }

    /// A record that was sent, and what its producer was told in the end.
    struct Sent: Sendable {
        /// What its producer was told.
        enum Outcome: Sendable {
            /// It stands at this offset.
            case acknowledged(Int64)
            /// It failed; it is said whether it was written.
            case failed(WriteOutcome, String)
        }

        let task: Int
        let number: Int
        let partition: Int32
        /// Whether the topic was all the time, from before the record was sent until its producer was told, the one
        /// that there is in the end.
        let isOfTheLastTopic: Bool
        let outcome: Outcome
    }

    let topic: String
    var sent: [Sent] = []
    /// What the topic has in the end, by partition.
    var log: [Int32: [Logged]] = [:]
    /// What a reader got, by partition, from the start on; it must have all that there is in its partitions.
    var read: [Int32: [Logged]] = [:]
    /// The partitions that the reader read.
    var readPartitions: [Int32] = []

    /// How many records came to what, in words.
    var summary: String {
        var counts: [String: Int] = [:]
        for record in sent {
            switch record.outcome {
            case .acknowledged: counts["acknowledged", default: 0] += 1
            case .failed(let outcome, _): counts["\(outcome)", default: 0] += 1
            }
        }
        let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        let there = log.reduce(0) { $0 + $1.value.count }
        return "\(topic): \(parts.joined(separator: ", ")); \(there) there in \(log.count) partitions"
    }

    /// Everything that must not be, the first of each kind.
    var violations: [String] {
        var violations: [String] = []
        var places: [[Int]: [(partition: Int32, offset: Int64)]] = [:]
        for (partition, records) in log.sorted(by: { $0.key < $1.key }) {
            for record in records {
                places[[record.task, record.number], default: []].append((partition, record.offset))
            }
        }
        for record in sent {
            let found = places.removeValue(forKey: [record.task, record.number]) ?? []
            if let what = violation(of: record, found) {
                violations.append("\(topic)-\(record.partition), record \(record.task).\(record.number): \(what)")
            }
        }
        for key in places.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            violations.append("\(topic): record \(key[0]).\(key[1]) is there, but nobody sent it")
        }
        violations += disorder + misread
        return violations.count > 12 ? violations.prefix(12) + ["… \(violations.count) in all"] : violations
    }

    private func violation(of record: Sent, _ found: [(partition: Int32, offset: Int64)]) -> String? {
        let there = "there at \(found.map { "\($0.partition)@\($0.offset)" })"
        if found.count > 1 { return "\(record.outcome), but \(there)" }
        if let place = found.first, place.partition != record.partition { return "in another partition: \(there)" }
        switch record.outcome {
        case .acknowledged(let offset):
            guard record.isOfTheLastTopic else { return nil }
            // The broker does not always say where a record stands that it had already.
            if found.isEmpty || offset >= 0 && found.first?.offset != offset {
                return "acknowledged at \(offset), but \(there)"
            }
        case .failed(.notWritten, let error):
            if !found.isEmpty { return "called not written, but \(there): \(error)" }
        case .failed(.unknown, _): break
        case .failed(.written, let error):
            if found.isEmpty, record.isOfTheLastTopic { return "called written, but not there: \(error)" }
        }
        return nil
    }

    /// The records that stand behind a later one of the same task.
    private var disorder: [String] {
        log.sorted { $0.key < $1.key }.flatMap { partition, records in
            var last: [Int: Int] = [:]
            return records.compactMap { record -> String? in
                let before = last.updateValue(record.number, forKey: record.task) ?? -1
                guard before >= record.number else { return nil }
                return "\(topic)-\(partition)@\(record.offset): record \(record.task).\(record.number) behind \(before)"
            }
        }
    }

    /// Where the reader got something else than the partition has.
    private var misread: [String] {
        readPartitions.compactMap { partition in
            let expected = log[partition] ?? []
            let found = read[partition] ?? []
            guard found != expected else { return nil }
            let index = zip(found, expected).prefix { $0 == $1 }.count
            let got = index < found.count ? "\(found[index])" : "nothing"
            let has = index < expected.count ? "\(expected[index])" : "nothing"
            return "\(topic)-\(partition): the reader got \(got) where the partition has \(has), after \(index) records"
        }
    }
}
