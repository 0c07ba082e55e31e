/// A closed range of versions of a message or an API.
public struct VersionRange: Hashable, Sendable {
    /// The first version.
    public let lowest: Int16

    /// The last version, not below the first.
    public let highest: Int16

    /// Makes a range.
    ///
    /// - Parameters:
    ///   - lowest: The first version.
    ///   - highest: The last version; one below the first is taken as the first.
    @inlinable public init(_ lowest: Int16, _ highest: Int16) {
        self.lowest = lowest
        self.highest = max(lowest, highest)
    }

    /// Tells whether a version is inside.
    ///
    /// - Parameter version: The version.
    /// - Returns: True where it is.
    @inlinable public func contains(_ version: Int16) -> Bool {
        version >= lowest && version <= highest
    }

    /// The versions that two sides have in common.
    ///
    /// - Parameter other: What the other side has.
    /// - Returns: The common versions, or nil where there are none.
    public func intersection(_ other: VersionRange) -> VersionRange? {
        let first = max(lowest, other.lowest)
        let last = min(highest, other.highest)
        return first <= last ? VersionRange(first, last) : nil
    }
}

extension VersionRange: CustomStringConvertible {
    /// The first and the last version, as `4-18`, or the only one.
    public var description: String { lowest == highest ? "\(lowest)" : "\(lowest)-\(highest)" }
}
