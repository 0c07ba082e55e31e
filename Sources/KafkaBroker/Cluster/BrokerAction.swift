package import KafkaWire

/// What the machine wants a driver to do; actions are run in their order.
package enum BrokerAction: Sendable, Equatable {
    /// Send bytes, the length of the frame included: the pieces one after the other.
    case send(connection: Int, segments: [Bytes])
    /// Close a connection after what was sent before; the machine has forgotten it and needs no answer.
    case close(connection: Int)
    /// Refuse new connections to a node, which is down.
    case stopListening(node: Int32)
    /// Take new connections to a node again.
    case startListening(node: Int32)
}
