internal import KafkaWire

/// Waiting times that double from failure to failure, with a part by chance (KIP-580).
package struct Backoff: Sendable, Equatable {
    private let first: Duration
    private let limit: Duration
    private(set) var failures = 0

    /// Makes one that has not failed yet.
    ///
    /// - Parameters:
    ///   - first: How long to wait after the first failure.
    ///   - limit: The longest wait.
    package init(first: Duration, limit: Duration) {
        self.first = first
        self.limit = limit
    }

    /// It failed once more.
    ///
    /// - Parameter chance: A random number: up to a fifth more or less.
    /// - Returns: How long to wait.
    package mutating func failed(chance: UInt64) -> Duration {
        failures = min(failures + 1, 62)
        let doubled = first.nanoseconds.multipliedReportingOverflow(by: 1 << Int64(failures - 1))
        let base = doubled.overflow ? limit.nanoseconds : min(doubled.partialValue, limit.nanoseconds)
        let spread = base / 5
        guard spread > 0 else { return .nanoseconds(base) }
        return .nanoseconds(base - spread + Int64(chance % UInt64(2 * spread + 1)))
    }

    /// It worked.
    package mutating func succeeded() { failures = 0 }
}
