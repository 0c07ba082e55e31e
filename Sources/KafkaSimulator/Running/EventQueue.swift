internal import KafkaWire

/// What is to happen, the earliest first; among what is due at one time chance decides.
struct EventQueue {
    private struct Event {
        let time: BootInstant
        /// Drawn from the seed.
        let tie: UInt64
        let order: UInt64
        let work: () -> Void

        func isBefore(_ other: Event) -> Bool {
            if time != other.time { return time < other.time }
            return tie == other.tie ? order < other.order : tie < other.tie
        }
    }

    private var events: [Event] = []
    private var nextOrder: UInt64 = 0

    /// Adds something that is to happen.
    mutating func add(at time: BootInstant, tie: UInt64, _ work: @escaping () -> Void) {
        events.append(Event(time: time, tie: tie, order: nextOrder, work: work))
        nextOrder += 1
        var child = events.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard events[child].isBefore(events[parent]) else { return }
            events.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes out what happens next, or nil where nothing is left.
    mutating func removeFirst() -> (time: BootInstant, work: () -> Void)? {
        guard let first = events.first, let last = events.popLast() else { return nil }
        if !events.isEmpty {
            events[0] = last
            sink()
        }
        return (first.time, first.work)
    }

    /// Forgets everything.
    mutating func removeAll() { events = [] }

    private mutating func sink() {
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < events.count else { return }
            if child + 1 < events.count, events[child + 1].isBefore(events[child]) { child += 1 }
            guard events[child].isBefore(events[parent]) else { return }
            events.swapAt(child, parent)
            parent = child
        }
    }
}
