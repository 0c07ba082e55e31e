package import KafkaWire

/// What an accumulator asks of whoever drives it; called on any thread, under a slot's lock.
package protocol AccumulatorEnvironment: AnyObject, Sendable {
    /// The time on the clock that deadlines count on.
    var now: BootInstant { get }

    /// The exact time of day in milliseconds since 1970.
    var wallMilliseconds: Int64 { get }

    /// Whether the time of day may be read from the system's coarse clock.
    var usesSystemClock: Bool { get }

    /// Whether the next lock that is only tried counts as held by somebody else; a simulation says so by chance.
    ///
    /// On the loop.
    var missesLock: Bool { get }

    /// There is something for the loop to take.
    func wake()
}
