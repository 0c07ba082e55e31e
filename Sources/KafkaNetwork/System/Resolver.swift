internal import Glibc

/// Finds the addresses of hosts.
enum Resolver {
    /// The address that a host is already, without asking anybody.
    ///
    /// - Parameter host: The host and the port.
    /// - Returns: The address; nil where the host is a name.
    static func literal(_ host: HostPort) -> SocketAddress? {
        (try? addresses(of: host, flags: AI_NUMERICHOST).get())?.first
    }

    /// Finds the addresses of a host; asks the network and waits, unless the host is an address.
    ///
    /// - Parameter host: The host and the port.
    /// - Returns: The addresses in the order that the system proposes, or why there is none.
    static func addresses(of host: HostPort) -> Result<[SocketAddress], NetworkError> {
        addresses(of: host, flags: 0)
    }

    private static func addresses(of host: HostPort, flags: Int32) -> Result<[SocketAddress], NetworkError> {
        var hints = unsafe addrinfo()
        unsafe hints.ai_family = AF_UNSPEC
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = flags | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        let code = unsafe getaddrinfo(host.host, "\(host.port)", &hints, &list)
        guard code == 0 else {
            let reason = unsafe gai_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
            return .failure(NetworkError(.unresolved, "resolving \(host.host): \(reason)"))
        }
        defer { unsafe freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let pointer = unsafe entry.pointee.ai_addr,
                let address = unsafe SocketAddress(pointer, size: entry.pointee.ai_addrlen), !found.contains(address)
            {
                found.append(address)
            }
            unsafe next = entry.pointee.ai_next
        }
        return found.isEmpty
            ? .failure(NetworkError(.unresolved, "\(host.host) has no address")) : .success(found)
    }
}
