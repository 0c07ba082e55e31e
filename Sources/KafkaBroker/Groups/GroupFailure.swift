internal import KafkaMessages

/// Why something asked of a group is refused.
struct GroupFailure: Error, Equatable {
    /// The error.
    let code: ErrorCode
    /// What is said about it, or nil.
    let message: String?

    /// Makes a failure.
    init(_ code: ErrorCode, _ message: String? = nil) {
        self.code = code
        self.message = message
    }
}
