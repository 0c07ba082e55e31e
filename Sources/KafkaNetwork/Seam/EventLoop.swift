/// One thread that drives sockets and timers.
///
/// What a loop owns is touched on its thread only. Members say where they may be called.
package protocol EventLoop: AnyObject, Sendable {
    /// Whether the caller runs on this loop. Any thread.
    var isCurrent: Bool { get }

    /// An executor that runs jobs on this loop. Any thread.
    var executor: any TaskExecutor { get }

    /// Has work done on the loop, in the order of the calls; nothing happens after the loop has ended. Any thread.
    func execute(_ work: @escaping @Sendable () -> Void)

    /// Has the sources pumped soon. Any thread; one load where the loop is awake.
    func wake()

    /// Adds a source that is pumped in each turn. On the loop.
    func add(_ source: any LoopSource)

    /// Removes a source. On the loop.
    func remove(_ source: any LoopSource)

    /// Makes a timer that is not armed. On the loop.
    ///
    /// - Parameter fire: Called on the loop when the time has come.
    /// - Returns: The timer.
    func makeTimer(_ fire: @escaping () -> Void) -> any LoopTimer

    /// Begins to connect. On the loop; the handler is told how it went, never inside this call.
    ///
    /// - Parameters:
    ///   - address: Where to.
    ///   - options: Limits, and what is put between the frames and the socket.
    ///   - handler: Who is told; held until the channel has closed.
    /// - Returns: The channel; frames written before it opens are kept until then.
    func connect(
        to address: SocketAddress,
        options: ChannelOptions,
        handler: any ChannelHandler
    ) -> any Channel

    /// Listens. On the loop.
    ///
    /// - Parameters:
    ///   - address: Where; with port 0 a free one is taken.
    ///   - options: Limits of each channel, and what is put between its frames and its socket.
    ///   - accept: Called on the loop with each new channel; returns who is told about it, from
    ///     ``ChannelHandler/channelOpened()`` on.
    /// - Returns: What listens.
    /// - Throws: Why the address can't be listened on.
    func listen(
        on address: SocketAddress,
        options: ChannelOptions,
        accept: @escaping (any Channel) -> any ChannelHandler
    ) throws(NetworkError) -> any Listener

    /// Closes all channels and listeners (their handlers are told) and ends the thread, soon. Any thread.
    func stop()
}
