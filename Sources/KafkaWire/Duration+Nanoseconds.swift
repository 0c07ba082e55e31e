extension Duration {
    /// The duration in nanoseconds, at the limits of what can be counted where it is beyond them.
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, isOverflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, isSumOverflow) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        return isOverflow || isSumOverflow ? (seconds < 0 ? .min : .max) : sum
    }

    /// The duration in whole milliseconds, rounded up, so that what waits that long has waited long enough.
    package var milliseconds: Int64 {
        let nanoseconds = nanoseconds
        return nanoseconds / 1_000_000 + (nanoseconds % 1_000_000 > 0 ? 1 : 0)
    }
}
