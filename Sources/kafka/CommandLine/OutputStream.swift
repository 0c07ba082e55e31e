import Glibc
import Synchronization

/// Collects output and writes it in large pieces.
final class OutputStream: Sendable {
    private static let pieceSize = 64 * 1024

    private let descriptor: Int32
    private let buffer = Mutex<[UInt8]>([])

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Takes text; it is written when enough has come together.
    func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Takes bytes; they are written when enough have come together.
    func write(_ bytes: [UInt8]) {
        buffer.withLock { buffer in
            buffer += bytes
            if buffer.count >= OutputStream.pieceSize { send(&buffer) }
        }
    }

    /// Writes what has come together.
    func flush() {
        buffer.withLock { send(&$0) }
    }

    /// Writes all; where that fails, the process ends, and says why unless nobody reads any more.
    private func send(_ buffer: inout [UInt8]) {
        var offset = 0
        while offset < buffer.count {
            let written = unsafe buffer.withUnsafeBytes { bytes in
                unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + offset }, bytes.count - offset)
            }
            guard written > 0 else {
                if written < 0, errno == EINTR { continue }
                if errno != EPIPE, descriptor != STDERR_FILENO {
                    let reason = unsafe String(cString: strerror(errno))
                    Terminal.standardError.write("kafka: standard output can't be written: \(reason)\n")
                    Terminal.standardError.flush()
                }
                Terminal.exit(with: 1)
            }
            offset += written
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
