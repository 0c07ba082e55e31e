public import KafkaWire

/// The bytes of a message, piece by piece.
public struct MessageExplanation: Sendable, Equatable {
    /// The name of the message.
    public let message: String

    /// The version in which it was read.
    public let version: Int16

    /// The pieces in the order of the bytes; without an error they cover each byte once.
    public internal(set) var fields: [ExplainedField] = []

    /// What was wrong behind the last piece, or nil.
    public internal(set) var error: WireError?
}
