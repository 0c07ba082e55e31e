internal import KafkaWire

/// The armed timers of a loop, the next one first; each knows its place, so that it is found again at once.
struct TimerHeap {
    private var timers: [SystemTimer] = []
    private var nextOrder: UInt64 = 0

    /// When the next timer fires; ``BootInstant/never`` where none is armed.
    var deadline: BootInstant { timers.first?.time ?? .never }

    /// Whether no timer is armed.
    var isEmpty: Bool { timers.isEmpty }

    /// The mark that timers armed from now on lie behind.
    var mark: UInt64 { nextOrder }

    /// Arms a timer, or moves it to another time.
    mutating func arm(_ timer: SystemTimer, at time: BootInstant) {
        timer.time = time
        timer.order = nextOrder
        nextOrder += 1
        if timer.position < 0 {
            timer.position = timers.count
            timers.append(timer)
            rise(timer)
        } else {
            rise(timer)
            sink(timer)
        }
    }

    /// Takes a timer out; nothing happens where it is not armed.
    mutating func disarm(_ timer: SystemTimer) {
        let position = timer.position
        guard position >= 0, let last = timers.popLast() else { return }
        timer.position = -1
        guard last !== timer else { return }
        last.position = position
        timers[position] = last
        rise(last)
        sink(last)
    }

    /// Takes out the next timer that is due and was armed before a mark.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - mark: What ``mark`` was before the first of the timers that are due fired.
    /// - Returns: The timer, or nil where there is none.
    mutating func removeDue(at now: BootInstant, before mark: UInt64) -> SystemTimer? {
        guard let first = timers.first, first.time <= now, first.order < mark else { return nil }
        disarm(first)
        return first
    }

    /// Disarms all.
    mutating func removeAll() {
        for timer in timers { timer.position = -1 }
        timers = []
    }

    private static func isBefore(_ left: SystemTimer, _ right: SystemTimer) -> Bool {
        left.time == right.time ? left.order < right.order : left.time < right.time
    }

    private mutating func rise(_ timer: SystemTimer) {
        var position = timer.position
        while position > 0 {
            let parent = timers[(position - 1) / 2]
            guard Self.isBefore(timer, parent) else { break }
            timers[position] = parent
            swap(&parent.position, &position)
        }
        timers[position] = timer
        timer.position = position
    }

    private mutating func sink(_ timer: SystemTimer) {
        var position = timer.position
        while true {
            var index = 2 * position + 1
            guard index < timers.count else { break }
            if index + 1 < timers.count, Self.isBefore(timers[index + 1], timers[index]) { index += 1 }
            let child = timers[index]
            guard Self.isBefore(child, timer) else { break }
            timers[position] = child
            swap(&child.position, &position)
        }
        timers[position] = timer
        timer.position = position
    }
}
