/// A host's name or address, and a port.
package struct HostPort: Sendable, Hashable, CustomStringConvertible {
    /// A name, an IPv4 address or an IPv6 address without brackets.
    package var host: String

    /// The port.
    package var port: UInt16

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - host: A name or an address.
    ///   - port: The port.
    package init(_ host: String, _ port: UInt16) {
        self.host = host
        self.port = port
    }

    /// `host:port`, with brackets around an IPv6 address.
    package var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
