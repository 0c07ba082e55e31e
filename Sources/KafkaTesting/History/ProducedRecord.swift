public import KafkaCore

/// A record that was produced, and what its producer was told about it.
public struct ProducedRecord: Sendable, Hashable {
    /// What a producer is told in the end.
    public enum Outcome: Sendable, Hashable {
        /// It stands at this offset; -1 where that is not known.
        case acknowledged(Int64)
        /// It failed; it is said whether it was written, and why.
        case failed(WriteOutcome, String)
    }

    /// Which task produced it: the records of one task to one partition stand in the order of their numbers.
    public let task: Int

    /// Which of its task's records it is; later ones have higher numbers.
    public let number: Int

    /// Where it was sent to.
    public let partition: Int32

    /// What became of it; nil where its producer was told nothing though it should have been.
    public var outcome: Outcome?

    /// Makes a record of which nothing is known yet.
    ///
    /// - Parameters:
    ///   - task: Which task produces it.
    ///   - number: Which of its task's records it is.
    ///   - partition: Where it is sent to.
    public init(task: Int, number: Int, partition: Int32) {
        self.task = task
        self.number = number
        self.partition = partition
    }

    /// The value to send: it tells the record from all others.
    public var value: String { "\(task).\(number)" }
}
