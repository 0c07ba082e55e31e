package import KafkaWire

/// One connection that carries frames, each led by its size in four bytes; all members are for the loop's thread.
package protocol Channel: AnyObject {
    /// The address of the other side.
    var remoteAddress: SocketAddress { get }

    /// How many bytes were given to ``write(_:)`` and not yet to the system.
    var unsentBytes: Int { get }

    /// Whether bytes are taken from the socket; true at first. Without it the other side has to wait.
    var isReading: Bool { get set }

    /// Sends bytes after those given before, at the end of the loop's turn, without copying them.
    ///
    /// The size that leads a frame is part of the bytes. After the channel has closed nothing happens.
    ///
    /// - Parameter segments: The bytes; what they share is held until they are sent or the channel has closed.
    func write(_ segments: [Bytes])

    /// Closes the channel: what has not been sent is lost. The handler is told in a later turn, once.
    func close()
}
