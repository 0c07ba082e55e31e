package import KafkaWire

/// The machine: its clocks, its names, its sockets by epoll, and threads.
package final class SystemRuntime: Runtime {
    /// Where buffers come from: those of large frames, and those that batches are written into.
    package let pool: BufferPool

    private let workers = WorkerPool(name: "kafka-work", limit: 2)
    private let resolvers = WorkerPool(name: "kafka-resolve", limit: 4)

    /// Makes a runtime; threads start when they are needed.
    ///
    /// - Parameter pool: Where buffers come from.
    package init(pool: BufferPool = BufferPool()) {
        self.pool = pool
    }

    package var now: BootInstant { SystemClock.boot }

    package var wallMilliseconds: Int64 { SystemClock.wallMilliseconds }

    /// There is no other clock.
    package var usesSystemClock: Bool { true }

    /// Never: the system's locks tell themselves who holds them.
    package var missesLock: Bool { false }

    package func random() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    package func makeLoop(name: String) throws(NetworkError) -> any EventLoop {
        try SystemLoop.start(name: name, pool: pool, workers: workers)
    }

    package func resolve(
        _ host: HostPort,
        on loop: any EventLoop,
        completion: @escaping @Sendable (Result<[SocketAddress], NetworkError>) -> Void
    ) {
        if let address = Resolver.literal(host) {
            loop.execute { completion(.success([address])) }
        } else {
            resolvers.submit {
                let result = Resolver.addresses(of: host)
                loop.execute { completion(result) }
            }
        }
    }

    package func offload(
        _ work: @escaping @Sendable () -> Void,
        on loop: any EventLoop,
        completion: @escaping @Sendable () -> Void
    ) {
        workers.submit {
            work()
            loop.execute(completion)
        }
    }

    package func spawn(_ operation: @escaping @Sendable () async -> Void) {
        Task.detached { await operation() }
    }
}
