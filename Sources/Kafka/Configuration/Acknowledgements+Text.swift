package import KafkaCore

extension Acknowledgements {
    /// Understands `all`, `-1`, `1` and `0`.
    package init?(text: String) {
        switch text {
        case "all", "-1": self = .all
        case "1": self = .leader
        case "0": self = .none
        default: return nil
        }
    }
}
