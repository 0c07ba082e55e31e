/// How a consumer group's partitions are spread over its members.
enum GroupAssignor: String, Sendable, CaseIterable {
    /// Evenly, with as few moves as possible.
    case uniform
    /// Each topic in ranges, so that topics with as many partitions go together.
    case range
}
