/// The targets of a loop by numbers that are never used twice.
///
/// The system tells events with a number. Were that the descriptor, an event that waited while its descriptor was
/// closed and given to another socket would reach the wrong one.
struct PollSlots {
    private struct Slot {
        var generation: UInt32 = 0
        var target: (any PollTarget)?
    }

    private var slots: [Slot] = []
    private var free: [Int] = []

    /// Adds a target.
    ///
    /// - Parameter target: The target.
    /// - Returns: Its number.
    mutating func add(_ target: any PollTarget) -> UInt64 {
        let index: Int
        if let last = free.popLast() {
            index = last
        } else {
            index = slots.count
            slots.append(Slot())
        }
        slots[index].target = target
        return UInt64(slots[index].generation) << 32 | UInt64(UInt32(truncatingIfNeeded: index))
    }

    /// Removes a target.
    ///
    /// - Parameter number: Its number.
    mutating func remove(_ number: UInt64) {
        guard self[number] != nil else { return }
        let index = Int(number & 0xffff_ffff)
        slots[index].target = nil
        slots[index].generation &+= 1
        free.append(index)
    }

    /// The target of a number, or nil where it has been removed.
    subscript(number: UInt64) -> (any PollTarget)? {
        let index = Int(number & 0xffff_ffff)
        guard index < slots.count, slots[index].generation == UInt32(number >> 32) else { return nil }
        return slots[index].target
    }

    /// All targets.
    var targets: [any PollTarget] { slots.compactMap(\.target) }
}
