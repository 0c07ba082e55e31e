package import KafkaWire

/// What a driver tells the machine.
package enum BrokerEvent: Sendable {
    /// A client has connected to a node's listener.
    case opened(connection: Int, node: Int32)
    /// A whole frame has come, without the four bytes of its length.
    case received(connection: Int, frame: Bytes)
    /// A connection is gone, by the client's or the network's doing.
    case closed(connection: Int)
    /// The time that ``BrokerMachine/nextDeadline`` named has come.
    case deadline
}
