/// The address of a socket: an IPv4 or IPv6 address and a port.
package struct SocketAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address in network order: 4 bytes of IPv4 or 16 of IPv6.
    package let octets: [UInt8]

    /// The port.
    package let port: UInt16

    /// The interface that a link-local IPv6 address belongs to, or 0.
    package let scope: UInt32

    /// Makes an address.
    ///
    /// - Parameters:
    ///   - octets: 4 or 16 bytes in network order.
    ///   - port: The port.
    ///   - scope: The interface of a link-local IPv6 address.
    package init(octets: [UInt8], port: UInt16, scope: UInt32 = 0) {
        self.octets = octets
        self.port = port
        self.scope = scope
    }

    /// An address of this machine that no other can reach.
    ///
    /// - Parameter port: The port.
    /// - Returns: 127.0.0.1 and the port.
    package static func loopback(port: UInt16) -> SocketAddress {
        SocketAddress(octets: [127, 0, 0, 1], port: port)
    }

    /// The address and the port as people write them.
    package var description: String {
        guard octets.count == 16 else { return "\(octets.map(String.init).joined(separator: ".")):\(port)" }
        let groups = stride(from: 0, to: 16, by: 2).map { index in
            String(Int(octets[index]) << 8 | Int(octets[index + 1]), radix: 16)
        }
        return "[\(groups.joined(separator: ":"))]:\(port)"
    }
}
