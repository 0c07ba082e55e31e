internal import KafkaWire

/// One broker of the cluster.
struct BrokerNode: Sendable {
    /// Its number.
    let id: Int32
    /// The host that clients are told.
    var host: String
    /// The port that clients are told.
    var port: Int32
    /// Its rack, or nil.
    let rack: String?
    /// False between a kill and a restart.
    var isAlive = true
    /// Until when it handles nothing, or nil.
    var frozenUntil: BootInstant?
}
