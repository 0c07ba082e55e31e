/// A closed range of versions, as schemas write them: `0`, `2-5`, `3+`.
package struct SchemaVersions: Equatable, Sendable {
    /// What `3+` ends at before it is cut to the versions that a message has.
    static let open = 0x7fff

    /// The first version.
    package let lowest: Int

    /// The last version.
    package let highest: Int

    /// Makes a range; the first version must not be above the last.
    package init(_ lowest: Int, _ highest: Int) {
        self.lowest = lowest
        self.highest = max(lowest, highest)
    }

    /// Reads the text form.
    ///
    /// - Parameter text: `0`, `2-5` or `3+`; nil is the result for anything else, so also for `none`.
    package init?(_ text: String) {
        if text.hasSuffix("+") {
            guard let lowest = Int(text.dropLast()), lowest >= 0 else { return nil }
            self.init(lowest, SchemaVersions.open)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let lowest = parts.first.flatMap({ Int($0) }), lowest >= 0 else { return nil }
        guard parts.count < 3, let highest = parts.last.flatMap({ Int($0) }), highest >= lowest else { return nil }
        self.init(lowest, highest)
    }

    /// Tells whether a version is inside.
    func contains(_ version: Int) -> Bool { version >= lowest && version <= highest }

    /// Tells whether all of another range is inside.
    func covers(_ other: SchemaVersions) -> Bool { lowest <= other.lowest && highest >= other.highest }

    /// The versions that are in both ranges, or nil where there are none.
    func intersection(_ other: SchemaVersions) -> SchemaVersions? {
        let first = max(lowest, other.lowest)
        let last = min(highest, other.highest)
        return first <= last ? SchemaVersions(first, last) : nil
    }

    /// The smallest range with all versions of both.
    func hull(_ other: SchemaVersions) -> SchemaVersions {
        SchemaVersions(min(lowest, other.lowest), max(highest, other.highest))
    }

    /// The versions of this range that are not in another one: none, one or two ranges.
    func subtracting(_ other: SchemaVersions?) -> [SchemaVersions] {
        guard let other, let common = intersection(other) else { return [self] }
        var rest: [SchemaVersions] = []
        if lowest < common.lowest { rest.append(SchemaVersions(lowest, common.lowest - 1)) }
        if highest > common.highest { rest.append(SchemaVersions(common.highest + 1, highest)) }
        return rest
    }

    /// Joins ranges that touch or overlap into one.
    ///
    /// - Parameter ranges: The ranges, in any order.
    /// - Returns: The range, or nil where there is a gap between them; the outer nil where there is no range at all.
    static func joined(_ ranges: [SchemaVersions]) -> SchemaVersions?? {
        let sorted = ranges.sorted { $0.lowest < $1.lowest }
        guard var whole = sorted.first else { return .some(nil) }
        for range in sorted.dropFirst() {
            guard range.lowest <= whole.highest + 1 else { return nil }
            whole = whole.hull(range)
        }
        return .some(whole)
    }
}

extension SchemaVersions: CustomStringConvertible {
    /// `4` or `4-18`.
    package var description: String { lowest == highest ? "\(lowest)" : "\(lowest)-\(highest)" }
}
