internal import CLinux
internal import Glibc

/// The descriptor of a stream socket that never waits, and the calls on it.
@safe struct Socket {
    /// The system's number for a connection that the other side refused.
    static let refused = ECONNREFUSED

    /// The descriptor.
    let descriptor: Int32

    /// Makes a socket for an address.
    ///
    /// - Parameter address: What it will connect to or listen on.
    /// - Throws: Why the system gives none.
    init(for address: SocketAddress) throws(NetworkError) {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        descriptor = socket(address.family, type, 0)
        guard descriptor >= 0 else { throw NetworkError(code: errno, "no socket for \(address)") }
    }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Begins to connect; whether it worked shows when the socket can be written to.
    ///
    /// - Parameter address: Where to.
    /// - Throws: Why it failed at once.
    func connect(to address: SocketAddress) throws(NetworkError) {
        setOption(Int32(IPPROTO_TCP), TCP_NODELAY)
        let result = unsafe address.withSystemAddress { unsafe Glibc.connect(descriptor, $0, $1) }
        // After EINTR connecting goes on by itself.
        guard result < 0, errno != EINPROGRESS, errno != EINTR else { return }
        throw NetworkError(code: errno, "connecting to \(address)")
    }

    /// Listens.
    ///
    /// - Parameter address: Where.
    /// - Throws: Why it can't.
    func listen(on address: SocketAddress) throws(NetworkError) {
        setOption(SOL_SOCKET, SO_REUSEADDR)
        guard unsafe address.withSystemAddress({ unsafe bind(descriptor, $0, $1) }) == 0,
            Glibc.listen(descriptor, 1024) == 0
        else { throw NetworkError(code: errno, "listening on \(address)") }
    }

    /// Takes a connection that waits.
    ///
    /// - Returns: Its socket and who connected; nil with `code` set where there is none.
    func accept(code: inout Int32) -> (socket: Socket, remote: SocketAddress)? {
        while true {
            var accepted: Int32 = -1
            let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
            let remote = unsafe SocketAddress.written { address, size in
                accepted = unsafe accept4(descriptor, address, size, flags)
                return accepted
            }
            if accepted >= 0 {
                let socket = Socket(descriptor: accepted)
                socket.setOption(Int32(IPPROTO_TCP), TCP_NODELAY)
                return (socket, remote ?? SocketAddress(octets: [0, 0, 0, 0], port: 0))
            }
            code = errno
            // A connection that its other side gave up before it was taken is no reason to stop.
            guard code == EINTR || code == ECONNABORTED else { return nil }
        }
    }

    /// What happened on the socket since it was last asked, or zero.
    func takeError() -> Int32 {
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        let result = unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
        return result < 0 ? errno : code
    }

    /// The address of this side.
    var localAddress: SocketAddress? {
        unsafe SocketAddress.written { unsafe getsockname(descriptor, $0, $1) }
    }

    /// Takes bytes that have come, into one place and what is more into another.
    ///
    /// - Parameters:
    ///   - first: The first place.
    ///   - second: The second place; empty where there is none.
    /// - Returns: How many bytes; zero where the other side sends no more.
    func receive(_ first: UnsafeMutableRawBufferPointer, _ second: UnsafeMutableRawBufferPointer) -> SystemCall {
        while true {
            let result: Int
            if unsafe second.isEmpty {
                result = unsafe recv(descriptor, first.baseAddress, first.count, 0)
            } else {
                var parts = unsafe (
                    iovec(iov_base: first.baseAddress, iov_len: first.count),
                    iovec(iov_base: second.baseAddress, iov_len: second.count)
                )
                result = unsafe withUnsafeMutableBytes(of: &parts) { parts in
                    var message = unsafe msghdr()
                    unsafe message.msg_iov = parts.assumingMemoryBound(to: iovec.self).baseAddress
                    unsafe message.msg_iovlen = 2
                    return unsafe recvmsg(descriptor, &message, 0)
                }
            }
            if result < 0, errno == EINTR { continue }
            return SystemCall(result)
        }
    }

    /// Sends bytes from several places; to a closed connection without the signal that would end the process.
    ///
    /// - Parameters:
    ///   - parts: The places, at most 1024.
    ///   - count: How many there are.
    /// - Returns: How many bytes the system took.
    func send(_ parts: UnsafeMutablePointer<iovec>, count: Int) -> SystemCall {
        var message = unsafe msghdr()
        unsafe message.msg_iov = parts
        unsafe message.msg_iovlen = count
        while true {
            let result = unsafe sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL))
            if result < 0, errno == EINTR { continue }
            return SystemCall(result)
        }
    }

    /// Closes the descriptor.
    func close() {
        _ = Glibc.close(descriptor)
    }

    private func setOption(_ level: Int32, _ option: Int32) {
        var on: Int32 = 1
        _ = unsafe setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }
}
