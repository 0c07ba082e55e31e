import Glibc

/// Reads a file, or standard input where its name is `-`.
final class InputStream {
    private static let pieceSize = 64 * 1024

    private let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var offset = 0
    private var isAtEnd = false

    /// Opens a file.
    init(_ name: String) throws {
        self.name = name
        guard name != "-" else {
            descriptor = STDIN_FILENO
            return
        }
        descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputStream.failure(name, "can't be opened") }
    }

    deinit {
        if descriptor != STDIN_FILENO, descriptor >= 0 { close(descriptor) }
    }

    private static func failure(_ name: String, _ what: String) -> CommandFailure {
        CommandFailure("\(name) \(what): \(unsafe String(cString: strerror(errno)))")
    }

    /// Reads more; false at the end.
    private func fill() throws -> Bool {
        guard !isAtEnd else { return false }
        if offset > 0 {
            buffer.removeFirst(offset)
            offset = 0
        }
        let before = buffer.count
        buffer += [UInt8](repeating: 0, count: InputStream.pieceSize)
        var count: Int
        repeat {
            count = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe read(descriptor, bytes.baseAddress.map { unsafe $0 + before }, InputStream.pieceSize)
            }
        } while count < 0 && errno == EINTR
        buffer.removeLast(InputStream.pieceSize - max(0, count))
        guard count >= 0 else { throw InputStream.failure(name, "can't be read") }
        isAtEnd = count == 0
        return !isAtEnd
    }

    /// The next line without its end, or nil after the last one.
    func line() throws -> [UInt8]? {
        var searched = offset
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { offset = end + 1 }
                return Array(buffer[offset..<end])
            }
            let pending = buffer.count - offset
            guard try fill() else {
                guard pending > 0 else { return nil }
                defer { offset = buffer.count }
                return Array(buffer[offset...])
            }
            searched = pending
        }
    }

    /// Whether another line is there already, so that answers may wait for it.
    var hasLineBuffered: Bool { buffer[offset...].contains(UInt8(ascii: "\n")) }

    /// All that is left.
    func all() throws -> [UInt8] {
        while try fill() {}
        defer { offset = buffer.count }
        return Array(buffer[offset...])
    }
}
