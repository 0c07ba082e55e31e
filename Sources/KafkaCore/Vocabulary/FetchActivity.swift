public import KafkaMessages

/// What the fetching of a partition is at: why records come of it, or why none do.
public enum FetchActivity: Sendable, Hashable {
    /// A broker was asked for records.
    case fetching

    /// All records that there are were fetched; a broker is asked for those that will come.
    case atEnd

    /// Somebody paused it.
    case paused

    /// What was fetched before waits for the task: there is no room for more.
    case waitingForTask

    /// It has no leader, as far as is known.
    case waitingForLeader

    /// The offset to begin at is being asked for.
    case waitingForPosition

    /// A broker refused, or can't be reached; it is tried again.
    case failing(ErrorCode)

    /// Nothing more comes of it.
    case ended
}

extension FetchActivity: CustomStringConvertible {
    /// The activity in words.
    public var description: String {
        switch self {
        case .fetching: "a broker is asked for records"
        case .atEnd: "all records were fetched"
        case .paused: "it is paused"
        case .waitingForTask: "what was fetched waits for the task"
        case .waitingForLeader: "it has no leader"
        case .waitingForPosition: "the offset to begin at is asked for"
        case .failing(let code): "the last answer was \(code.name)"
        case .ended: "nothing more comes"
        }
    }
}
