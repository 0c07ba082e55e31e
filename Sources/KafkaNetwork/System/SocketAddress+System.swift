internal import Glibc

extension SocketAddress {
    /// Calls a closure with the address as the system wants it.
    ///
    /// - Parameter body: What to do; the pointer must not leave it.
    /// - Returns: What the closure returns.
    func withSystemAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var storage = sockaddr_storage()
        let size = unsafe withUnsafeMutableBytes(of: &storage) { unsafe fill($0) }
        return unsafe withUnsafePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, socklen_t(size)) }
        }
    }

    /// Makes an address of what the system tells; nil where it is neither IPv4 nor IPv6.
    ///
    /// - Parameters:
    ///   - pointer: The system's address.
    ///   - size: How many bytes it has.
    init?(_ pointer: UnsafePointer<sockaddr>, size: socklen_t) {
        let raw = unsafe UnsafeRawPointer(pointer)
        switch Int32(unsafe pointer.pointee.sa_family) {
        case AF_INET where Int(size) >= MemoryLayout<sockaddr_in>.size:
            let address = unsafe raw.loadUnaligned(as: sockaddr_in.self)
            let octets = unsafe withUnsafeBytes(of: address.sin_addr) { unsafe Array($0) }
            self.init(octets: octets, port: UInt16(bigEndian: address.sin_port))
        case AF_INET6 where Int(size) >= MemoryLayout<sockaddr_in6>.size:
            let address = unsafe raw.loadUnaligned(as: sockaddr_in6.self)
            let octets = unsafe withUnsafeBytes(of: address.sin6_addr) { unsafe Array($0) }
            self.init(octets: octets, port: UInt16(bigEndian: address.sin6_port), scope: address.sin6_scope_id)
        default:
            return nil
        }
    }

    /// The address that a call of the system writes; nil where it fails.
    ///
    /// - Parameter call: The call; gets where to write, and the size that is there and that it sets.
    /// - Returns: The address.
    static func written(
        by call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) -> SocketAddress? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return unsafe withUnsafeMutablePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe call($0, &size) < 0 ? nil : SocketAddress($0, size: size)
            }
        }
    }

    /// The family of addresses that it belongs to.
    var family: Int32 { octets.count == 16 ? AF_INET6 : AF_INET }

    private func fill(_ storage: UnsafeMutableRawBufferPointer) -> Int {
        if octets.count == 16 {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            address.sin6_scope_id = scope
            unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { unsafe $0.copyBytes(from: octets) }
            unsafe storage.storeBytes(of: address, as: sockaddr_in6.self)
            return MemoryLayout<sockaddr_in6>.size
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        unsafe withUnsafeMutableBytes(of: &address.sin_addr) { unsafe $0.copyBytes(from: octets.prefix(4)) }
        unsafe storage.storeBytes(of: address, as: sockaddr_in.self)
        return MemoryLayout<sockaddr_in>.size
    }
}
