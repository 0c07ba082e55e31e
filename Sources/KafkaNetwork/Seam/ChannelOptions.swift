/// How a channel behaves.
package struct ChannelOptions: Sendable {
    /// The largest frame that is taken, in bytes; the size of a larger one closes the channel before it is read.
    package var maximumFrameSize = 128 * 1024 * 1024

    /// How long connecting and agreeing may take.
    package var connectTimeout = Duration.seconds(10)

    /// Makes what is put between the frames and the socket, for each channel; nil sends frames as they are.
    package var makeTransform: (@Sendable () -> any StreamTransform)?

    /// Makes the options of a plain channel.
    package init() {}
}
