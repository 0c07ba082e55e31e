/// A broker as the cluster's metadata names it.
public struct BrokerNode: Sendable, Hashable {
    /// The id; negative for an address that was given to start from.
    public let id: Int32

    /// The host that it says it is reached at.
    public let host: String

    /// The port that it says it is reached at.
    public let port: Int32

    /// The rack, if it says so.
    public let rack: String?

    /// Makes a value.
    package init(id: Int32, host: String, port: Int32, rack: String?) {
        self.id = id
        self.host = host
        self.port = port
        self.rack = rack
    }

    /// `host:port`.
    public var address: String { "\(host):\(port)" }
}
