internal import Glibc

extension NetworkError {
    /// Makes an error from the system's number.
    ///
    /// - Parameters:
    ///   - code: The number.
    ///   - attempt: What was tried, as the beginning of a sentence.
    init(code: Int32, _ attempt: String) {
        let kind: Kind =
            switch code {
            case ECONNREFUSED: .refused
            case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EHOSTDOWN, EADDRNOTAVAIL: .unreachable
            case ETIMEDOUT: .timedOut
            case ECONNRESET, EPIPE: .closedByPeer
            default: .system(code)
            }
        self.init(kind, "\(attempt): \(Self.message(code))")
    }

    private static func message(_ code: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard unsafe strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
