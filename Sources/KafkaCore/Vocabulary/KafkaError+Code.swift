public import KafkaMessages

extension KafkaError {
    /// The kinds of errors.
    public enum Code: Sendable, Hashable {
        /// A broker answered with an error.
        case broker(ErrorCode)
        /// A broker can't be reached, or the connection to it was lost.
        case connection
        /// It took longer than it may.
        case timedOut
        /// The buffer for records that are not sent yet has no room.
        case bufferFull
        /// A record is larger than a batch may be.
        case recordTooLarge
        /// The task was cancelled.
        case cancelled
        /// The client, or what was made by it, is closed.
        case closed
        /// The client was dropped without having been closed.
        case clientDropped
        /// Records were not delivered before the client closed or was flushed.
        case undelivered
        /// Bytes that a broker sent are no records.
        case corrupt
        /// Bytes that a broker sent are no answer.
        case malformed
        /// The broker has no version of the API that has what was asked for.
        case unsupported
        /// There is no such topic.
        case unknownTopic
        /// The topic has no such partition.
        case unknownPartition
        /// The topic was deleted and made anew.
        case topicRecreated
        /// The partition has no such offset any more, or not yet.
        case offsetOutOfRange
        /// The partition is another member's by now, or nobody's.
        case partitionLost
        /// A group has no offset of a partition, and there is no rule where to begin.
        case noOffset
        /// A configuration has a value that it can't have.
        case invalidConfiguration
        /// A call has an argument that it can't have.
        case invalidArgument

        /// The kind in words.
        package var name: String {
            switch self {
            case .broker(let code): code.name
            case .connection: "connection"
            case .timedOut: "timed out"
            case .bufferFull: "buffer full"
            case .recordTooLarge: "record too large"
            case .cancelled: "cancelled"
            case .closed: "closed"
            case .clientDropped: "client dropped"
            case .undelivered: "undelivered"
            case .corrupt: "corrupt records"
            case .malformed: "malformed answer"
            case .unsupported: "unsupported by the broker"
            case .unknownTopic: "unknown topic"
            case .unknownPartition: "unknown partition"
            case .topicRecreated: "topic was made anew"
            case .offsetOutOfRange: "offset out of range"
            case .partitionLost: "partition lost"
            case .noOffset: "no offset"
            case .invalidConfiguration: "invalid configuration"
            case .invalidArgument: "invalid argument"
            }
        }
    }

    /// Whether the same call may work later.
    public var isRetriable: Bool {
        switch code {
        case .broker(let code): code.isRetriable
        case .connection, .timedOut, .bufferFull: true
        default: false
        }
    }

    /// Whether the client, or what threw the error, is of no more use.
    public var isFatal: Bool {
        switch code {
        case .closed, .clientDropped, .topicRecreated, .invalidConfiguration: true
        default: false
        }
    }

    /// The error for a code that a broker answered with.
    package static func broker(
        _ code: ErrorCode,
        message: String? = nil,
        _ change: (inout Fields) -> Void = { _ in }
    ) -> KafkaError {
        KafkaError(.broker(code), message ?? code.message, change)
    }
}
