/// Why an embedded broker could not be started.
public struct EmbeddedBrokerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried and why it did not work.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
