/// A record's time: milliseconds since the start of 1970 in UTC, as on the wire.
@frozen public struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since the start of 1970; -1 means that there is none.
    public let milliseconds: Int64

    /// Makes a timestamp.
    ///
    /// - Parameter milliseconds: Milliseconds since the start of 1970 in UTC.
    @inlinable public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// What records without a time have: those of magic 0.
    @inlinable public static var none: Timestamp { Timestamp(milliseconds: -1) }

    /// Tells which of two is earlier.
    ///
    /// - Parameters:
    ///   - left: One timestamp.
    ///   - right: The other.
    /// - Returns: True where the left one is earlier.
    @inlinable public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
