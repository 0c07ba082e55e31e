/// Which replicas must have a record before the broker acknowledges it.
public enum Acknowledgements: Int16, Sendable, Hashable {
    /// All that are in sync: what was acknowledged is not lost while one of them lives.
    case all = -1

    /// Nobody: the client does not learn whether the record was written.
    case none = 0

    /// The leader alone: what it acknowledged is lost with it.
    case leader = 1
}
