internal import KafkaMessages

/// Why something about a topic was refused.
struct TopicFailure: Error, Sendable, Equatable {
    /// The code.
    let code: ErrorCode
    /// The sentence, or nil to have none.
    let message: String?

    /// Makes a failure.
    init(_ code: ErrorCode, _ message: String?) {
        self.code = code
        self.message = message
    }
}
