import Glibc

/// Collects output and writes it in large pieces.
final class OutputStream {
    private static let pieceSize = 64 * 1024

    private let descriptor: Int32
    private var buffer: [UInt8] = []

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Takes text; it is written when enough has come together.
    func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Takes bytes; they are written when enough have come together.
    func write(_ bytes: [UInt8]) {
        buffer += bytes
        if buffer.count >= OutputStream.pieceSize { flush() }
    }

    /// Writes what has come together. Where nobody reads any more, the process ends, as others in a pipe do.
    func flush() {
        var offset = 0
        while offset < buffer.count {
            let written = unsafe buffer.withUnsafeBytes { bytes in
                unsafe Glibc.write(descriptor, bytes.baseAddress.map { unsafe $0 + offset }, bytes.count - offset)
            }
            guard written > 0 else {
                if written < 0, errno == EINTR { continue }
                Terminal.exit(with: 1)
            }
            offset += written
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
