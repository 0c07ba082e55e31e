package import KafkaWire

/// What changes the bytes between frames and socket, as TLS does; used on the loop's thread.
package protocol StreamTransform: AnyObject {
    /// Whether both sides have agreed; before that no frame is sent.
    var isEstablished: Bool { get }

    /// Begins.
    ///
    /// - Parameter output: Gets the bytes to send first.
    /// - Throws: Why there is nothing to begin with.
    func start(output: inout GrowingBuffer) throws(NetworkError)

    /// Takes bytes that came from the socket.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - plain: Gets the bytes of frames in them.
    ///   - output: Gets bytes to send as an answer.
    /// - Throws: Why the other side is not to be trusted.
    func receive(_ bytes: RawSpan, plain: inout GrowingBuffer, output: inout GrowingBuffer) throws(NetworkError)

    /// Takes bytes of frames that are to be sent.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - output: Gets the bytes for the socket.
    /// - Throws: Why they can't be sent.
    func send(_ bytes: RawSpan, output: inout GrowingBuffer) throws(NetworkError)
}
