internal import KafkaCore

/// What was produced to a topic and read from it during a run, and what the topic has in the end; ``violations`` says
/// what of it must not be.
///
/// Fill it in while your own program runs against a cluster that is disturbed; then read the topic from its beginning
/// into ``log``.
public struct History: Sendable {
    /// What was produced, each task's records in order.
    public var produced: [ProducedRecord] = []

    /// What the topic has in the end, by partition, in order.
    public var log: [[ReadRecord]]

    /// What readers got meanwhile, the passages of one partition in order.
    public var passages: [ReadPassage] = []

    /// The partitions whose logs were cut on purpose, as by an unclean election: acknowledged records may be gone.
    public var isTruncated: [Bool]

    /// What else was found that must not be, in words.
    public var failures: [String] = []

    /// Makes a history in which nothing happened yet.
    ///
    /// - Parameter partitions: How many partitions the topic has.
    public init(partitions: Int) {
        log = Array(repeating: [], count: max(0, partitions))
        isTruncated = Array(repeating: false, count: max(0, partitions))
    }

    /// Everything that must not be, in words.
    ///
    /// - What was acknowledged is there exactly once, at the offset that was told.
    /// - What was called not written is not there; what failed otherwise is there at most once.
    /// - Every producer was told what became of its records.
    /// - The records of a task stand in the order in which it sent them.
    /// - What was read stands in the log as it was read, without gaps, from where reading began.
    public var violations: [String] {
        failures + outcomeViolations + orderViolations + passages.indices.compactMap(violation)
    }

    private var outcomeViolations: [String] {
        var places: [[String: [Int64]]] = []
        for records in log {
            var found: [String: [Int64]] = [:]
            for record in records { found[record.value, default: []].append(record.offset) }
            places.append(found)
        }
        return produced.compactMap { record in
            let partition = Int(record.partition)
            guard log.indices.contains(partition) else { return "there is no partition \(partition)" }
            return violation(of: record, at: places[partition][record.value] ?? [], mayBeLost: isTruncated[partition])
        }
    }

    /// What must not be about a record, given where it stands.
    private func violation(of record: ProducedRecord, at place: [Int64], mayBeLost: Bool) -> String? {
        let name = "record \(record.value) of partition \(record.partition)"
        if place.count > 1 { return "\(name) is there \(place.count) times" }
        switch record.outcome {
        case .acknowledged(let offset):
            if mayBeLost { return nil }
            if place.isEmpty { return "\(name) was acknowledged and is not there" }
            return offset < 0 || place == [offset] ? nil : "\(name) was acknowledged at \(offset) and is at \(place)"
        case .failed(.notWritten, let error):
            return place.isEmpty ? nil : "\(name) is there, but was called not written: \(error)"
        case .failed(.unknown, _): return nil
        case .failed(.written, let error):
            return mayBeLost || !place.isEmpty ? nil : "\(name) is not there, but was called written: \(error)"
        case nil: return "\(name) has no outcome"
        }
    }

    private var orderViolations: [String] {
        var known: [String: ProducedRecord] = [:]
        for record in produced { known[record.value] = record }
        var violations: [String] = []
        for (partition, records) in log.enumerated() {
            var last: [Int: Int] = [:]
            var end: Int64 = -1
            for record in records {
                if record.offset <= end {
                    violations.append("partition \(partition) has offset \(record.offset) behind \(end)")
                }
                end = record.offset
                guard let sent = known[record.value], Int(sent.partition) == partition else {
                    violations.append("partition \(partition) has \(record.value), which nobody sent there")
                    continue
                }
                let before = last.updateValue(sent.number, forKey: sent.task) ?? -1
                if before >= sent.number {
                    violations.append("partition \(partition) has \(record.value) behind number \(before)")
                }
            }
        }
        return violations
    }

    /// What must not be about a passage.
    private func violation(_ index: Int) -> String? {
        let passage = passages[index]
        let partition = Int(passage.partition)
        guard log.indices.contains(partition) else { return "there is no partition \(partition)" }
        // Who went elsewhere before it could be told that records are gone has read what was there then.
        let isLast = !passages[(index + 1)...].contains { $0.partition == passage.partition }
        if isTruncated[partition], passage.isToldLost || !isLast { return nil }
        if passage.isToldLost { return "a reader was told that records of partition \(partition) are gone" }
        let there = log[partition].drop { $0.offset < passage.start }
        if there.starts(with: passage.records) { return nil }
        return "of partition \(partition) was read from \(passage.start) on \(passage.records.map(\.value)), "
            + "but there is \(there.map(\.value))"
    }
}
