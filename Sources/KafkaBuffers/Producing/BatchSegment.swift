package import KafkaCore

/// What became of some records of a batch that stand side by side.
package struct BatchSegment: Sendable {
    /// The index of the first record in its batch.
    package let first: Int32
    /// How many records there are.
    package let count: Int32
    /// The offset of the first record, or -1.
    package let baseOffset: Int64
    /// The time of all records where the topic has log append time, or -1.
    package let logAppendTime: Int64
    /// Why they were not delivered, or nil.
    package let error: KafkaError?

    /// Makes a segment.
    package init(first: Int32, count: Int32, baseOffset: Int64, logAppendTime: Int64, error: KafkaError?) {
        self.first = first
        self.count = count
        self.baseOffset = baseOffset
        self.logAppendTime = logAppendTime
        self.error = error
    }

    /// Whether a record is among them.
    func contains(_ index: Int32) -> Bool { index >= first && index - first < count }
}
