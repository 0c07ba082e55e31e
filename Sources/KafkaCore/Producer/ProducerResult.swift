package import KafkaMessages

/// What a broker answered about one batch.
package struct ProducerResult: Sendable, Equatable {
    /// The driver's number of the partition.
    package var partition: Int
    /// What went wrong, or no error.
    package var error: ErrorCode
    /// The offset of the first record, or -1.
    package var baseOffset: Int64 = -1
    /// The time of all records where the topic has log append time, or -1.
    package var logAppendTime: Int64 = -1
    /// What the broker says about the error.
    package var message: String?

    /// Makes the result of a batch.
    package init(
        partition: Int,
        error: ErrorCode,
        baseOffset: Int64 = -1,
        logAppendTime: Int64 = -1,
        message: String? = nil
    ) {
        self.partition = partition
        self.error = error
        self.baseOffset = baseOffset
        self.logAppendTime = logAppendTime
        self.message = message
    }
}
