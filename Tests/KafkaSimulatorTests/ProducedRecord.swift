import Kafka

/// A record that a test produced, and what its producer was told about it.
struct ProducedRecord: Sendable {
    /// What its producer was told in the end.
    enum Outcome: Sendable, Hashable {
        /// It stands at this offset.
        case acknowledged(Int64)
        /// It failed; it is said whether it was written.
        case failed(WriteOutcome, String)
    }

    /// Which task produced it.
    let task: Int
    /// Which of its task's records it is.
    let number: Int
    /// Where to.
    let partition: Int32
    /// What became of it; nil where nobody knows though all should be known.
    var outcome: Outcome?

    /// What tells it from all others.
    var value: String { "\(task).\(number)" }
}
