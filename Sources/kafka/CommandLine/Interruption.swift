import Foundation
import Glibc
import Synchronization

/// That somebody wants the command to end: Ctrl-C, or SIGTERM.
///
/// A second time ends it at once.
struct Interruption {
    /// Where the handlers of the signals write to; they may do little else.
    private static let descriptor = Atomic<Int32>(-1)

    private let reading: Int32

    /// Begins to notice.
    ///
    /// - Throws: ``CommandFailure`` where the system has no descriptors left.
    init() throws {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw CommandFailure("no pipe: error \(errno)") }
        reading = ends[0]
        Interruption.descriptor.store(ends[1], ordering: .sequentiallyConsistent)
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                var byte: UInt8 = 0
                _ = unsafe write(Interruption.descriptor.load(ordering: .sequentiallyConsistent), &byte, 1)
                signal(number, SIG_DFL)
            }
        }
    }

    /// Waits until it happens, on a thread of its own.
    func wait() async {
        let reading = reading
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var byte: UInt8 = 0
                while unsafe read(reading, &byte, 1) < 0, errno == EINTR {}
                continuation.resume()
            }
        }
    }
}
