/// What a connection's driver has to do.
package enum ConnectionAction: Sendable, Equatable {
    /// Send an ApiVersions request of this version.
    case sendApiVersions(version: Int16, correlationId: Int32)

    /// The connection can be used: send what waits.
    case ready

    /// Close the connection; all requests in flight have failed.
    case close(ConnectionEnd)
}
