public import KafkaCore

/// What is called when a consumer's partitions come and go.
///
/// The calls come one after the other, from a task of their own. Heartbeats do not wait for them.
public struct RebalanceListener: Sendable {
    /// The shape of the calls.
    public typealias Call = @Sendable (_ consumer: Consumer, _ partitions: [TopicPartition]) async -> Void

    /// The consumer got partitions; nothing is read of them before the call returns, and a `seek` in it counts.
    public var assigned: Call?

    /// The consumer gives partitions up, and still has them: a `commit` works.
    ///
    /// It is called when the batch in the task's hands was given back, and may take as long as the consumer's
    /// `maximumProcessingTime` in all; then the partitions are given up whatever is still running.
    public var revoked: Call?

    /// The consumer has lost partitions: others may have them already, and a `commit` throws `partitionLost`.
    public var lost: Call?

    /// Makes a listener.
    ///
    /// - Parameters:
    ///   - assigned: The consumer got partitions.
    ///   - revoked: The consumer gives partitions up.
    ///   - lost: The consumer has lost partitions.
    public init(assigned: Call? = nil, revoked: Call? = nil, lost: Call? = nil) {
        self.assigned = assigned
        self.revoked = revoked
        self.lost = lost
    }
}
