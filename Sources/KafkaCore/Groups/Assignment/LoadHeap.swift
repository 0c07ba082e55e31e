/// Things with a load each, of which the one with the least is always at hand; among equal ones the first.
struct LoadHeap {
    /// A thing.
    struct Entry {
        let load: Int
        let item: Int

        fileprivate func isBefore(_ other: Entry) -> Bool {
            load == other.load ? item < other.item : load < other.load
        }
    }

    private var entries: [Entry] = []

    /// Adds a thing.
    mutating func insert(_ entry: Entry) {
        entries.append(entry)
        var index = entries.count - 1
        while index > 0 {
            let parent = (index - 1) / 2
            guard entries[index].isBefore(entries[parent]) else { return }
            entries.swapAt(index, parent)
            index = parent
        }
    }

    /// Takes out the one with the least load; nil where there is none.
    mutating func popLeast() -> Entry? {
        guard let least = entries.first, let last = entries.popLast() else { return nil }
        guard !entries.isEmpty else { return least }
        entries[0] = last
        var index = 0
        while true {
            var first = index
            for child in [2 * index + 1, 2 * index + 2] where child < entries.count {
                if entries[child].isBefore(entries[first]) { first = child }
            }
            guard first != index else { return least }
            entries.swapAt(index, first)
            index = first
        }
    }
}
