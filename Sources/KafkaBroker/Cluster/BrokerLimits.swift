/// What the memory of an embedded cluster is bounded by, whatever its clients do.
public struct BrokerLimits: Sendable, Hashable {
    /// How many bytes one partition keeps; the oldest batches go first.
    public var partitionBytes = 256 << 20
    /// How many bytes all partitions keep together; the oldest batches of the largest go first.
    public var totalBytes = 1 << 30
    /// How many connections may be open at once; more are closed.
    public var connections = 10_000
    /// How many bytes of requests may wait on one connection behind one that is not answered yet.
    public var queuedBytes = 128 << 20
    /// How many requests may wait on one connection.
    public var queuedRequests = 10_000
    /// The largest request in bytes (`socket.request.max.bytes`).
    public var requestBytes = 100 << 20
    /// How many topics there may be.
    public var topics = 100_000
    /// How many partitions all topics may have together.
    public var partitions = 200_000
    /// How many fetch sessions a broker keeps (`max.incremental.fetch.session.cache.slots`).
    public var fetchSessions = 1_000
    /// How many partitions one fetch may name; the connection of one that names more is closed.
    public var fetchPartitions = 200_000
    /// How many partitions one fetch session may have.
    public var fetchSessionPartitions = 100_000
    /// How many idempotent producers one partition remembers.
    public var producers = 10_000
    /// How many groups there may be.
    public var groups = 10_000
    /// How many members one group may have (`group.max.size`).
    public var groupMembers = 2_000
    /// How many offsets all groups keep together, and how many one answer may tell; the connection of a request for
    /// more is closed.
    public var groupOffsets = 1_000_000
    /// How many bytes groups may take, with what their members say and what is written beside offsets.
    public var groupBytes = 128 << 20

    /// Makes the limits of a test: a gigabyte at the most.
    public init() {}
}
