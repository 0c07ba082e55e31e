internal import KafkaMessages

/// What became of the records that were produced to a partition.
struct AppendResult: Sendable {
    /// The error, or none.
    var code = ErrorCode.none
    /// What was wrong, in words, or nil.
    var message: String?
    /// The offset of the first record, or -1.
    var baseOffset: Int64 = -1
    /// The broker's time where it replaced the producer's, or -1.
    var appendTime: Int64 = -1
    /// The first offset of the log, or -1.
    var startOffset: Int64 = -1
    /// The records that were wrong, and why.
    var recordErrors: [(index: Int32, message: String)] = []

    /// Makes the result of records that were refused.
    init(_ code: ErrorCode, _ message: String? = nil) {
        self.code = code
        self.message = message
    }

    /// Makes the result of records that are in the log.
    init(baseOffset: Int64, appendTime: Int64, startOffset: Int64) {
        self.baseOffset = baseOffset
        self.appendTime = appendTime
        self.startOffset = startOffset
    }
}
