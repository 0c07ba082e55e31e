package import KafkaWire

/// Who is told what happens on a channel; all members are called on the loop's thread.
package protocol ChannelHandler: AnyObject {
    /// The connection stands, and what is between frames and socket has agreed with the other side.
    func channelOpened()

    /// A whole frame has come.
    ///
    /// - Parameter frame: Its bytes, without the size that led it. A large one lies alone in a pooled buffer, from its
    ///   first byte on; the buffer goes back when the last `Bytes` over it is gone.
    func channelReceived(_ frame: Bytes)

    /// All bytes that were written are with the system, after some were not.
    func channelDrained()

    /// The channel has closed, or could not be opened; nothing is called after this.
    func channelClosed(_ reason: NetworkError)
}
