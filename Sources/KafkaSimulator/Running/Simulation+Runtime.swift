package import KafkaNetwork

extension Simulation: Runtime {
    /// How long work for another thread takes at the most.
    private static let workDelay = Duration.milliseconds(2)

    /// Time passes from event to event only.
    package var usesSystemClock: Bool { false }

    /// Whether a lock that is only tried counts as held by somebody else, by chance.
    package var missesLock: Bool { chance.happens(perMillion: lockMisses) }

    /// A number by chance.
    package func random() -> UInt64 { chance.next() }

    /// Makes a loop that takes turns with the others.
    package func makeLoop(name: String) throws(NetworkError) -> any EventLoop { SimulatedLoop(simulation: self) }

    /// Finds a host: every name is one of this machine, which is the only one.
    package func resolve(
        _ host: HostPort,
        on loop: any EventLoop,
        completion: @escaping @Sendable (Result<[SocketAddress], NetworkError>) -> Void
    ) {
        let isFound = !chance.happens(perMillion: faults.nameFailure)
        after(chance.duration(below: Self.workDelay)) {
            loop.execute {
                completion(
                    isFound
                        ? .success([.loopback(port: host.port)])
                        : .failure(NetworkError(.unresolved, "\(host.host) has no address"))
                )
            }
        }
    }

    /// Does work at some time soon, and calls the completion some time later.
    package func offload(
        _ work: @escaping @Sendable () -> Void,
        on loop: any EventLoop,
        completion: @escaping @Sendable () -> Void
    ) {
        after(chance.duration(below: Self.workDelay)) { [self] in
            work()
            after(chance.duration(below: Self.workDelay)) { loop.execute(completion) }
        }
    }

    /// Starts a task that belongs to no scope; it runs in the simulation too.
    package func spawn(_ operation: @escaping @Sendable () async -> Void) {
        Task(executorPreference: self) { await operation() }
    }
}
