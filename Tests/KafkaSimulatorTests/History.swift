import Kafka

/// What was produced and what could be read, and what of it must not be.
struct History: Sendable {
    /// What was produced, in the order of each task.
    var produced: [ProducedRecord] = []
    /// What the cluster has in the end, by partition, in order.
    var log: [[String]] = []
    /// What was read meanwhile, by partition, in order.
    var read: [[String]] = []
    /// What failed that must not, in words.
    var failures: [String] = []
    /// What the network did, as a number.
    var transcript: UInt64 = 0
    /// How long it took on the simulation's clock.
    var elapsed = Duration.zero

    /// How many records came to something.
    func count(_ isCounted: (ProducedRecord.Outcome) -> Bool) -> Int {
        produced.count { $0.outcome.map(isCounted) ?? false }
    }

    /// Everything that must not be.
    var violations: [String] {
        var violations = failures
        for record in produced {
            let place = log[Int(record.partition)].indices.filter { log[Int(record.partition)][$0] == record.value }
            let name = "record \(record.value) of partition \(record.partition)"
            switch record.outcome {
            case .acknowledged(let offset):
                if place.count != 1 { violations.append("\(name) was acknowledged and is there \(place.count) times") }
                if offset >= 0, place.first != Int(offset) {
                    violations.append("\(name) was acknowledged at \(offset) and is at \(place)")
                }
            case .failed(.notWritten, let error):
                if !place.isEmpty { violations.append("\(name) is there, but was called not written: \(error)") }
            case .failed(.unknown, _):
                if place.count > 1 { violations.append("\(name) is there \(place.count) times") }
            case .failed(.written, let error):
                if place.count != 1 { violations.append("\(name) is not there, but was called written: \(error)") }
            case nil: violations.append("\(name) has no outcome")
            }
        }
        for (partition, values) in log.enumerated() { violations += disorder(values, partition) }
        for (partition, values) in read.enumerated() where !log[partition].starts(with: values) {
            violations.append("of partition \(partition) was read \(values), but it has \(log[partition])")
        }
        return violations
    }

    /// The records that stand before an earlier one of the same task.
    private func disorder(_ values: [String], _ partition: Int) -> [String] {
        var last: [String: Int] = [:]
        var violations: [String] = []
        for value in values {
            let parts = value.split(separator: ".")
            guard parts.count == 2, let number = Int(parts[1]) else {
                violations.append("partition \(partition) has \(value), which nobody sent")
                continue
            }
            let before = last.updateValue(number, forKey: String(parts[0])) ?? -1
            if before >= number { violations.append("partition \(partition) has \(value) behind number \(before)") }
        }
        return violations
    }
}
