/// A topic whose partitions are given to the members of a group.
public struct GroupTopic: Sendable, Equatable {
    /// The topic's name.
    public var name: String

    /// How many partitions it has.
    public var partitionCount: Int32

    /// The racks of each partition's replicas; empty where they are not known.
    public var racks: [[String]]

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - name: The topic's name.
    ///   - partitionCount: How many partitions it has.
    ///   - racks: The racks of each partition's replicas; empty where they are not known.
    public init(name: String, partitionCount: Int32, racks: [[String]] = []) {
        self.name = name
        self.partitionCount = partitionCount
        self.racks = racks
    }
}
