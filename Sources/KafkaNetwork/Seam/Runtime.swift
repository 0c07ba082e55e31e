package import KafkaWire

/// Everything that a client or a broker takes from the machine it runs on: time, chance, names, sockets and threads.
///
/// There are two: ``SystemRuntime`` over epoll, and the seeded one of the simulator, in which the same code runs.
package protocol Runtime: AnyObject, Sendable {
    /// The time on the clock that deadlines count on.
    var now: BootInstant { get }

    /// Where buffers come from: those of large frames, and those that batches are written into.
    var pool: BufferPool { get }

    /// The time of day, in milliseconds since 1970.
    var wallMilliseconds: Int64 { get }

    /// Whether the time of day is that of the system's clocks, which may then be read past the runtime.
    var usesSystemClock: Bool { get }

    /// Whether the next lock that is only tried counts as held by somebody else; never but in a simulation.
    var missesLock: Bool { get }

    /// A number by chance; for backoff, jitter and ids.
    func random() -> UInt64

    /// Makes an event loop and starts it.
    ///
    /// - Parameter name: What its thread is called.
    /// - Returns: The loop; it runs until it is stopped.
    /// - Throws: Why the machine has no descriptors or no thread for it.
    func makeLoop(name: String) throws(NetworkError) -> any EventLoop

    /// Finds the addresses of a host, not on the loop.
    ///
    /// - Parameters:
    ///   - host: The host's name or address, and the port.
    ///   - loop: Where the completion is called.
    ///   - completion: Gets all addresses in the order to try them in, at least one, or why there is none.
    func resolve(
        _ host: HostPort,
        on loop: any EventLoop,
        completion: @escaping @Sendable (Result<[SocketAddress], NetworkError>) -> Void
    )

    /// Does work that takes long or blocks on a thread made for that.
    ///
    /// - Parameters:
    ///   - work: What to do; never on a loop's thread.
    ///   - loop: Where the completion is called.
    ///   - completion: Called when the work is done.
    func offload(
        _ work: @escaping @Sendable () -> Void,
        on loop: any EventLoop,
        completion: @escaping @Sendable () -> Void
    )

    /// Starts a task that belongs to no scope.
    ///
    /// - Parameter operation: What the task does.
    func spawn(_ operation: @escaping @Sendable () async -> Void)
}
