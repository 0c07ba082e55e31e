/// A point in time on the clock that counts from the start of the machine, sleep included.
///
/// Deadlines count on this clock, so that a machine that was suspended notices; the time of day is only for records.
package struct BootInstant: Sendable, Hashable, Comparable {
    /// Nanoseconds since the clock's own beginning.
    package let nanoseconds: Int64

    /// A time that never comes.
    package static let never = BootInstant(nanoseconds: .max)

    /// Makes an instant.
    ///
    /// - Parameter nanoseconds: Nanoseconds since the clock's own beginning.
    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    package static func < (left: BootInstant, right: BootInstant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The instant after a duration; ``never`` where that is beyond what can be counted.
    package static func + (instant: BootInstant, duration: Duration) -> BootInstant {
        let (sum, isOverflow) = instant.nanoseconds.addingReportingOverflow(duration.nanoseconds)
        guard isOverflow else { return BootInstant(nanoseconds: sum) }
        return duration < .zero ? BootInstant(nanoseconds: .min) : .never
    }

    /// How long after another instant this one is.
    package static func - (later: BootInstant, earlier: BootInstant) -> Duration {
        let (difference, isOverflow) = later.nanoseconds.subtractingReportingOverflow(earlier.nanoseconds)
        return .nanoseconds(isOverflow ? (later < earlier ? .min : .max) : difference)
    }
}
