internal import KafkaWire

/// The times that groups wait for, earliest first; a group has one at the most.
struct GroupDeadlines: Sendable {
    private struct Entry: Sendable {
        let instant: BootInstant
        let group: String

        func isBefore(_ instant: BootInstant, _ group: String) -> Bool {
            (self.instant, self.group) < (instant, group)
        }
    }

    private var entries: [Entry] = []
    private var instants: [String: BootInstant] = [:]

    /// The earliest time, or nil where nothing waits.
    var first: BootInstant? { entries.first?.instant }

    /// Sets the time of a group, or none.
    mutating func set(_ instant: BootInstant?, of group: String) {
        guard instants[group] != instant else { return }
        if let old = instants[group] {
            let place = place(old, group)
            if place < entries.count, entries[place].group == group { entries.remove(at: place) }
        }
        instants[group] = instant
        if let instant { entries.insert(Entry(instant: instant, group: group), at: place(instant, group)) }
    }

    /// Sets the time of a group where it has none or a later one.
    mutating func lower(to instant: BootInstant, of group: String) {
        if let old = instants[group], old <= instant { return }
        set(instant, of: group)
    }

    /// The groups whose time has come, earliest first; they stay in the list.
    func due(at now: BootInstant) -> [String] {
        var count = 0
        while count < entries.count, entries[count].instant <= now { count += 1 }
        return entries[..<count].map(\.group)
    }

    /// Where an entry is or belongs.
    private func place(_ instant: BootInstant, _ group: String) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].isBefore(instant, group) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
