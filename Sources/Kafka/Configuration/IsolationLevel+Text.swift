package import KafkaCore

extension IsolationLevel {
    /// Understands `read_uncommitted` and `read_committed`.
    package init?(text: String) {
        switch text {
        case "read_uncommitted": self = .readUncommitted
        case "read_committed": self = .readCommitted
        default: return nil
        }
    }
}
