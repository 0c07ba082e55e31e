internal import KafkaWire

/// The times that connections wait for, earliest first; a connection has one at the most.
struct DeadlineList: Sendable {
    private struct Entry: Sendable {
        let instant: BootInstant
        let connection: Int

        func isBefore(_ instant: BootInstant, _ connection: Int) -> Bool {
            (self.instant, self.connection) < (instant, connection)
        }
    }

    private var entries: [Entry] = []

    /// The earliest time, or nil where nothing waits.
    var first: BootInstant? { entries.first?.instant }

    /// Where an entry is or belongs.
    private func place(_ instant: BootInstant, _ connection: Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].isBefore(instant, connection) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Adds the time of a connection.
    mutating func insert(_ instant: BootInstant, connection: Int) {
        entries.insert(Entry(instant: instant, connection: connection), at: place(instant, connection))
    }

    /// Takes the time of a connection out.
    mutating func remove(_ instant: BootInstant, connection: Int) {
        let index = place(instant, connection)
        guard index < entries.count, entries[index].connection == connection else { return }
        entries.remove(at: index)
    }

    /// The connections whose time has come, earliest first; they stay in the list.
    func due(at now: BootInstant) -> [Int] {
        var count = 0
        while count < entries.count, entries[count].instant <= now { count += 1 }
        return entries[..<count].map(\.connection)
    }
}
