extension ConnectionEnd {
    /// What happened, for people.
    package var text: String {
        switch self {
        case .requestTimedOut: "the broker did not answer in time"
        case .malformed(let what): "the broker sent \(what)"
        case .versionsRefused(let code): "the broker refused to say which versions it has (error \(code))"
        case .idle: "the connection was idle"
        }
    }
}
