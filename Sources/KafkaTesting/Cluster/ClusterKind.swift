/// What kind of cluster a test runs on.
public enum ClusterKind: Sendable, Hashable {
    /// Client and broker on one seeded thread, on a clock and a network of their own: the same for a seed each time.
    case simulated(seed: UInt64)

    /// An ``EmbeddedBroker`` over sockets of this machine.
    case embedded

    /// A cluster that runs already, at these addresses or else those of the environment's `PUREKAFKA_BOOTSTRAP`.
    case live(bootstrap: String? = nil)
}
