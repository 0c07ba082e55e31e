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
}
