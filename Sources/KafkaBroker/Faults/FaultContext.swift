public import KafkaMessages

/// The request that a fault's condition is asked about.
public struct FaultContext: Sendable, Hashable {
    /// The API.
    public let apiKey: ApiKey

    /// The version of the request.
    public let version: Int16

    /// The broker that got it.
    public let broker: Int32

    /// The connection on which it came.
    public let connection: Int

    /// What the client calls itself, or nil.
    public let clientId: String?

    /// The topics and partitions that it is about.
    public let targets: [FaultTarget]

    /// The groups that it is about.
    public let groups: [String]
}
