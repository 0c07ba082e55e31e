/// The members of a JSON object in their order.
///
/// Names are found by a search through up to sixteen members, and by an index when there are more. Two objects are
/// equal if they have the same names with equal values, in whatever order.
public struct JSONObject: Sendable {
    /// A name and its value.
    public struct Member: Sendable, Equatable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue

        /// Makes a member.
        /// - Parameters:
        ///   - name: The name.
        ///   - value: The value.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }

        /// Compares two members, the names byte by byte.
        public static func == (left: Member, right: Member) -> Bool {
            JSONName.equal(left.name, right.name) && left.value == right.value
        }
    }

    /// Up to so many members are searched one by one.
    private static let searchLimit = 16

    /// The members in their order.
    public private(set) var members: [Member]

    /// The position of each name (of the last one if there are several), or nil while there is none.
    private var positions: [JSONName: Int]?

    /// Makes an object without members.
    public init() {
        members = []
    }

    /// Makes an object without members, with room for some.
    /// - Parameter capacity: How many members are expected.
    public init(capacity: Int) {
        members = []
        members.reserveCapacity(Swift.max(0, Swift.min(capacity, 65_536)))
    }

    /// Makes an object of members in their order; of two with the same name the last one stays.
    /// - Parameter members: Names and values.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        self.init(capacity: members.underestimatedCount)
        for (name, value) in members {
            set(name, value)
        }
    }

    /// The value of a name, or nil if there is none; setting nil removes the member.
    public subscript(name: String) -> JSONValue? {
        get {
            position(of: name).map { members[$0].value }
        }
        set {
            if let newValue {
                set(name, newValue)
            } else {
                remove(name)
            }
        }
    }

    /// Changes the value of a name, or appends a member if there is none.
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value.
    public mutating func set(_ name: String, _ value: JSONValue) {
        if let position = position(of: name) {
            members[position].value = value
        } else {
            append(name: name, value: value)
            indexIfLarge()
        }
    }

    /// Appends a member without looking whether its name is there already.
    ///
    /// This is the fast way for code that knows its names to be distinct. If a name is given twice, the last one is
    /// found, and both are written.
    /// - Parameters:
    ///   - name: A name that the object does not have.
    ///   - value: The value.
    public mutating func append(name: String, value: JSONValue) {
        positions?[JSONName(name)] = members.count
        members.append(Member(name: name, value: value))
    }

    /// Appends a member whose name was looked up before, and keeps the object searchable when it becomes large.
    mutating func appendDistinct(name: String, value: JSONValue) {
        append(name: name, value: value)
        indexIfLarge()
    }

    /// Removes the members of a name.
    /// - Parameter name: The name.
    public mutating func remove(_ name: String) {
        guard position(of: name) != nil else { return }
        positions = nil
        members.removeAll { JSONName.equal($0.name, name) }
        indexIfLarge()
    }

    /// Whether there is a member of this name.
    /// - Parameter name: The name.
    /// - Returns: True if there is.
    public func contains(_ name: String) -> Bool {
        position(of: name) != nil
    }

    /// The names in their order.
    public var names: some Sequence<String> {
        members.lazy.map(\.name)
    }

    /// The position of a name, of the last one if there are several.
    func position(of name: String) -> Int? {
        if let positions {
            return positions[JSONName(name)]
        }
        return members.lastIndex { JSONName.equal($0.name, name) }
    }

    /// Replaces a value at a position that `position(of:)` gave.
    mutating func replace(at position: Int, with value: JSONValue) {
        guard members.indices.contains(position) else { return }
        members[position].value = value
    }

    /// Makes the index when a search would take too long.
    private mutating func indexIfLarge() {
        if positions == nil, members.count > Self.searchLimit {
            positions = index()
        }
    }

    private func index() -> [JSONName: Int] {
        var result: [JSONName: Int] = [:]
        result.reserveCapacity(members.count)
        for position in members.indices {
            result[JSONName(members[position].name)] = position
        }
        return result
    }
}

extension JSONObject: Sequence {
    /// The number of members.
    public var count: Int { members.count }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The number of members.
    public var underestimatedCount: Int { members.count }

    /// Walks through the members in their order.
    /// - Returns: The iterator.
    public func makeIterator() -> IndexingIterator<[Member]> {
        members.makeIterator()
    }
}

extension JSONObject: Equatable {
    /// Compares two objects without regard to the order of their members.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        // Every pair of values is compared at most once, or deeply nested values would take exponential time.
        let leftPositions = left.positions ?? left.index()
        let rightPositions = right.positions ?? right.index()
        guard leftPositions.count == rightPositions.count else { return false }
        for (name, position) in leftPositions {
            guard let other = rightPositions[name], left.members[position].value == right.members[other].value else {
                return false
            }
        }
        return true
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object with the members in this order; of two with the same name the last one stays.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }
}
