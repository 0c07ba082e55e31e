/// The memory that one or more ``Bytes`` share.
///
/// The memory never changes once an owner exists, so that it may be read from any thread. When the owner ends, its
/// memory goes back to the recycler, or is freed where there is none.
@safe public final class BytesOwner: @unchecked Sendable {
    /// The first byte.
    @usableFromInline package let base: UnsafeMutableRawPointer

    /// The number of bytes that may be read.
    @usableFromInline package let capacity: Int

    private let recycler: (any BufferRecycler)?

    /// Takes over memory.
    ///
    /// - Parameters:
    ///   - base: The first byte; allocated with `UnsafeMutableRawPointer.allocate` where there is no recycler.
    ///   - capacity: The size in bytes; every byte that a ``Bytes`` covers must be initialised and must not change.
    ///   - recycler: Who gets the memory back, or nil to free it.
    @unsafe public init(adopting base: UnsafeMutableRawPointer, capacity: Int, recycler: (any BufferRecycler)? = nil) {
        unsafe self.base = base
        self.capacity = capacity
        self.recycler = recycler
    }

    deinit {
        if let recycler {
            unsafe recycler.recycle(base, capacity: capacity)
        } else {
            unsafe base.deallocate()
        }
    }
}
