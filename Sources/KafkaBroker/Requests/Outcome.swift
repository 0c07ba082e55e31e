internal import KafkaWire

/// What becomes of a request.
enum Outcome: Sendable {
    /// It is answered.
    case answer([Bytes])
    /// It has no answer: the client wants none.
    case nothing
    /// It waits.
    case wait
    /// The connection is closed.
    case close
}
