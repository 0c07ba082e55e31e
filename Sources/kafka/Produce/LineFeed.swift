import Foundation
import Synchronization

/// The lines of standard input, read on a thread of its own: waiting for them holds no other work up, and can be
/// cancelled.
final class LineFeed: Sendable {
    /// How many pieces may wait to be taken.
    private static let window = 4

    /// The most lines of a piece.
    private static let pieceSize = 4_096

    /// Lines as they come, many at once where many are there.
    let pieces: AsyncThrowingStream<[[UInt8]], any Error>

    private let room = NSCondition()
    private let waiting = Mutex(0)

    /// Starts to read.
    init() {
        let (pieces, continuation) = AsyncThrowingStream<[[UInt8]], any Error>.makeStream()
        self.pieces = pieces
        let thread = Thread { [self] in
            do {
                try read { continuation.yield($0) }
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
        thread.start()
    }

    /// A piece has been dealt with: another may be read.
    func taken() {
        waiting.withLock { $0 -= 1 }
        room.lock()
        room.signal()
        room.unlock()
    }

    private func read(_ give: ([[UInt8]]) -> Void) throws {
        let input = try InputStream("-")
        var piece: [[UInt8]] = []
        while let line = try input.line() {
            piece.append(line)
            guard piece.count == LineFeed.pieceSize || !input.hasLineBuffered else { continue }
            room.lock()
            while waiting.withLock({ $0 >= LineFeed.window }) { room.wait() }
            room.unlock()
            waiting.withLock { $0 += 1 }
            give(piece)
            piece = []
        }
    }
}
