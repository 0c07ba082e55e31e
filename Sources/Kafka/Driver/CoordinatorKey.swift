/// What a broker is the coordinator of.
struct CoordinatorKey: Hashable, Sendable {
    /// The kinds, with their numbers in the protocol.
    enum Kind: Int8, Sendable {
        /// A group of consumers.
        case group = 0
        /// A transactional id.
        case transaction = 1
    }

    /// The kind.
    let kind: Kind
    /// The group's id or the transactional id.
    let name: String

    /// A group.
    static func group(_ name: String) -> CoordinatorKey { CoordinatorKey(kind: .group, name: name) }
}
