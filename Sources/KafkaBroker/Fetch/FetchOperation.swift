internal import KafkaWire

/// A fetch request from its arrival to its answer.
struct FetchOperation: Sendable {
    /// What becomes of the session.
    enum Session: Sendable, Equatable {
        /// There is none.
        case none
        /// One is made with the answer, if there is room.
        case new
        /// The answer has what changed only.
        case incremental(Int32)
    }

    /// What is known beside the body.
    let context: RequestContext
    /// What becomes of the session.
    let session: Session
    /// What is wanted, in the order in which it gets its turn.
    let targets: [FetchTarget]
    /// For how many bytes it waits.
    let minBytes: Int
    /// How many bytes the answer may have.
    let maxBytes: Int
    /// How many partitions could be read when it began to wait.
    var readable = 0
    /// The client's rack, or an empty string.
    let rack: String
    /// Whether only what is committed may be read.
    let readsCommitted: Bool
}
