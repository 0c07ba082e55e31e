/// What a connection is for: a broker serves one request of a connection at a time, so whatever may wait there has a
/// connection of its own.
enum Lane: Hashable, Sendable {
    /// Metadata and other short calls.
    case control
    /// Calls that may take long.
    case slow
    /// Produce requests.
    case produce
    /// The fetches of one reader.
    case fetch(Int)
    /// What a member of a group says to its coordinator: a join may wait for long.
    case group(Int)
    /// The commits of a member, which do not wait behind a join.
    case offsets(Int)
}
