import Foundation
import KafkaMessages
import KafkaWire
import Testing

/// A connection that blocks, with nothing but sockets: enough to ask a broker something.
final class RawConnection {
    private let descriptor: Int32
    private var correlationId: Int32 = 0

    /// Connects to a port of this machine.
    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let status = unsafe withUnsafeBytes(of: address) { bytes in
            unsafe connect(
                descriptor,
                bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(bytes.count)
            )
        }
        try #require(status == 0)
    }

    deinit { close(descriptor) }

    /// Sends a request and waits for its response.
    func ask<Request: RequestMessage>(_ request: Request, version: Int16) throws -> Request.Response {
        correlationId += 1
        let parts = try RequestFrame.encodeParts(
            request,
            version: version,
            correlationId: correlationId,
            clientId: "live-test"
        )
        for part in parts { try write(part) }
        var length = WireReader(try read(4))
        let frame = try read(Int(try length.int32()))
        let response = try ResponseFrame(decoding: frame, of: Request.apiKey, version: version)
        try #require(response.correlationId == correlationId)
        return try Request.Response(decoding: response.body, version: version)
    }

    private func write(_ bytes: Bytes) throws {
        var offset = 0
        while offset < bytes.count {
            let rest = bytes.suffix(from: offset)
            let count = unsafe rest.withUnsafeBytes { unsafe send(descriptor, $0.baseAddress, $0.count, 0) }
            try #require(count > 0)
            offset += count
        }
    }

    private func read(_ count: Int) throws -> Bytes {
        var bytes = [UInt8](repeating: 0, count: count)
        var offset = 0
        while offset < count {
            let more = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe recv(descriptor, buffer.baseAddress.map { unsafe $0 + offset }, count - offset, 0)
            }
            try #require(more > 0)
            offset += more
        }
        return Bytes(copying: bytes)
    }
}
