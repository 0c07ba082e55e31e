/// Where in a log each leader epoch began.
struct EpochHistory: Sendable {
    /// An epoch and the first offset that was, or would have been, written in it.
    struct Entry: Sendable, Equatable {
        let epoch: Int32
        let startOffset: Int64
    }

    private(set) var entries: [Entry] = []

    /// The most entries; the oldest go first.
    private static let limit = 1_000

    /// The latest epoch, or -1.
    var latest: Int32 { entries.last?.epoch ?? -1 }

    /// Notes that an epoch begins at an offset; epochs in which nothing was written are forgotten.
    mutating func begin(_ epoch: Int32, at offset: Int64) {
        while let last = entries.last, last.startOffset >= offset || last.epoch >= epoch { entries.removeLast() }
        entries.append(Entry(epoch: epoch, startOffset: offset))
        if entries.count > EpochHistory.limit { entries.removeFirst(EpochHistory.limit / 2) }
    }

    /// Forgets the epochs that began at an offset or after it.
    mutating func truncate(to offset: Int64) {
        while let last = entries.last, last.startOffset >= offset { entries.removeLast() }
    }

    /// Forgets the epochs that ended before an offset; the one that holds it begins there.
    mutating func advance(to offset: Int64) {
        guard let current = entries.lastIndex(where: { $0.startOffset <= offset }), current >= 0 else { return }
        let epoch = entries[current].epoch
        entries.removeFirst(current)
        entries[0] = Entry(epoch: epoch, startOffset: offset)
    }

    /// The largest epoch up to the one that is asked for, and where it ends; -1 and -1 where nothing is known.
    func end(of epoch: Int32, logEnd: Int64) -> (epoch: Int32, offset: Int64) {
        guard epoch >= 0 else { return (-1, -1) }
        if epoch == latest { return (epoch, logEnd) }
        guard let higher = entries.firstIndex(where: { $0.epoch > epoch }) else { return (-1, -1) }
        guard higher > 0 else { return (epoch, entries[higher].startOffset) }
        return (entries[higher - 1].epoch, entries[higher].startOffset)
    }

    /// The epoch in which an offset was written, or -1.
    func epoch(at offset: Int64) -> Int32 {
        entries.last { $0.startOffset <= offset }?.epoch ?? -1
    }
}
