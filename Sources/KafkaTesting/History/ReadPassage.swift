/// What a reader got of a partition from a position on, without having sought another one.
public struct ReadPassage: Sendable, Hashable {
    /// The partition.
    public let partition: Int32

    /// The offset to begin at.
    public let start: Int64

    /// What came, in order.
    public var records: [ReadRecord] = []

    /// Whether the reader was told that records which it had read are gone.
    public var isToldLost = false

    /// Makes a passage of which nothing has come yet.
    ///
    /// - Parameters:
    ///   - partition: The partition.
    ///   - start: The offset to begin at.
    public init(partition: Int32, from start: Int64) {
        self.partition = partition
        self.start = start
    }

    /// The offset behind the last record that came.
    public var next: Int64 { records.last.map { $0.offset + 1 } ?? start }
}
