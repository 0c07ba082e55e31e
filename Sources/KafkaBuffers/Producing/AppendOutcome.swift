/// How appending a record went.
@frozen @usableFromInline
package enum AppendOutcome: Sendable {
    /// It is in its batch.
    case appended(Ticket)
    /// There is no room: so many bytes of the budget are needed.
    case full(need: Int)
    /// It is larger than a batch may be: so many bytes.
    case tooLarge(Int)
    /// The producer is closed.
    case closed
}
