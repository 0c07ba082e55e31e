package import KafkaMessages

/// Why a batch failed for good.
package enum ProducerFailure: Sendable, Equatable {
    /// The broker refused it.
    case refused(ErrorCode, WriteOutcome, message: String?)

    /// Its deadline passed.
    case timedOut(WriteOutcome, last: ErrorCode)

    /// The producer was closed.
    case closed(WriteOutcome)

    /// What is known about the records.
    package var outcome: WriteOutcome {
        switch self {
        case .refused(_, let outcome, _), .timedOut(let outcome, _), .closed(let outcome): outcome
        }
    }
}
