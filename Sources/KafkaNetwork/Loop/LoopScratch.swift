internal import Glibc

/// Memory of a loop that its channels use in turn, within one call.
@safe final class LoopScratch {
    /// How many places one call to send takes, which is the system's limit.
    static let segments = 1024
    /// How many bytes one call takes from a socket, beside those of a large frame.
    static let size = 65_536

    /// Where bytes are taken from a socket to.
    let bytes: UnsafeMutableRawBufferPointer
    /// Where the places of bytes to send are listed.
    let parts: UnsafeMutablePointer<iovec>

    /// Makes the memory, the bytes at the beginning of a page.
    init() {
        unsafe bytes = .allocate(byteCount: Self.size, alignment: BufferPool.pageSize)
        unsafe parts = .allocate(capacity: Self.segments)
        unsafe parts.initialize(repeating: iovec(), count: Self.segments)
    }

    deinit {
        unsafe bytes.deallocate()
        unsafe parts.deallocate()
    }
}
